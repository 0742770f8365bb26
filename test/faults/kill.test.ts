import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { seededRandom } from "../../infra/local/sample/seeded-random.ts";
import { startTend, submit, temporaryFolder, tend } from "../infra/local/tend-process.ts";

const eventSchema = z.object({ cause: z.object({ messageId: z.string() }) });

describe("a kill at any moment", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let capture = "";
  beforeAll(async () => {
    folder = await temporaryFolder();
    const added = await tend([
      "user",
      "add",
      "me@example.com",
      "--zone",
      "Europe/Berlin",
      "--data",
      folder.path,
      "--json",
    ]);
    capture = z.object({ captureAddress: z.string() }).parse(JSON.parse(added.stdout)).captureAddress;
  });
  afterAll(async () => await folder.remove());

  it("loses nothing that was accepted, and records nothing twice", async () => {
    const random = seededRandom(42);
    const accepted = new Set<string>();
    const unsure = new Set<string>();
    for (let round = 0; round < 6; round++) {
      const running = await startTend(folder.path);
      const senders = [0, 1, 2].map(async (sender) => {
        for (let count = 0; ; count++) {
          const id = `r${round}s${sender}m${count}@example.com`;
          try {
            await submit(
              running.smtpPort,
              { from: "me@example.com", to: [capture] },
              mailWithId(id, round * 1_000 + sender * 300 + count),
            );
            accepted.add(id);
          } catch {
            unsure.add(id);
            return;
          }
        }
      });
      // Sometimes while the first mail is on its way, sometimes after many, and at any moment of the next: the seed decides.
      const before = accepted.size;
      const enough = Math.floor(random() * 14);
      while (accepted.size < before + enough) await wait(2);
      await wait(Math.floor(random() * 60));
      running.child.kill("SIGKILL");
      await once(running.child, "exit");
      await Promise.all(senders);
    }
    const recorded = await ledgerWhenQuiet(folder.path, accepted);
    expect(recorded.length).toBe(new Set(recorded).size);
    expect([...accepted].filter((id) => !recorded.includes(id))).toEqual([]);
    expect(recorded.filter((id) => !accepted.has(id) && !unsure.has(id))).toEqual([]);
    expect(accepted.size).toBeGreaterThan(20);
  }, 120_000);
});

function mailWithId(id: string, minute: number): string {
  const date = new Date(Date.UTC(2026, 0, 1, 0, minute)).toUTCString();
  return `From: me@example.com\nTo: Sam <sam@example.org>\nSubject: Mail ${id}\nDate: ${date}\nMessage-ID: <${id}>\n\nHello Sam.\n`;
}

/** Starts once more and waits until all that was accepted is there, or nothing moves any more. */
async function ledgerWhenQuiet(data: string, accepted: ReadonlySet<string>): Promise<string[]> {
  const running = await startTend(data);
  try {
    let before = -1;
    for (let still = 0; still < 10; ) {
      const recorded = await messageIds(data);
      if ([...accepted].every((id) => recorded.includes(id))) return recorded;
      still = recorded.length === before ? still + 1 : 0;
      before = recorded.length;
    }
    return await messageIds(data);
  } finally {
    await running.stop();
  }
}

async function messageIds(data: string): Promise<string[]> {
  const exported = await tend(["export", "me@example.com", "--data", data]);
  return exported.stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => eventSchema.parse(JSON.parse(line)).cause.messageId);
}

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openLocalHome } from "../../../infra/local/home/local-home.ts";
import { startTend, submit, temporaryFolder, tend } from "./tend-process.ts";

const me = "me@example.com";

const toSam = `From: Maya <me@example.com>
To: Sam Okafor <sam@okafor.example>
Subject: Lunch
Date: Mon, 02 Jun 2025 09:00:00 +0000
Message-ID: <lunch@example.com>

I'll send you the menu by Friday.
`;

describe("tend replay", () => {
  let folder: { path: string; remove: () => Promise<void> };
  const run = async (...args: string[]) => await tend([...args, "--data", folder.path]);
  const ledger = async () => (await run("export", me)).stdout;

  beforeAll(async () => {
    folder = await temporaryFolder();
    const added = await run("user", "add", me, "--zone", "Europe/Berlin", "--json");
    const { captureAddress }: { captureAddress: string } = JSON.parse(added.stdout);
    const running = await startTend(folder.path);
    try {
      await submit(running.smtpPort, { from: me, to: [captureAddress] }, toSam);
      await vi.waitFor(async () => expect(await ledger()).toContain("sam@okafor.example"), {
        timeout: 20_000,
      });
    } finally {
      await running.stop();
    }
  }, 60_000);
  afterAll(async () => await folder.remove());

  it("says what would change, changes it, and changes nothing the second time", async () => {
    const right = await ledger();
    expect((await run("replay", me)).stdout).toBe("1 looked at, 0 read anew, 1 as before, 0 left\n");
    await misunderstand();
    const wrong = await ledger();
    const dry = await run("replay", me, "--dry-run");
    expect(dry).toMatchObject({ code: 0, stderr: "" });
    expect(dry.stdout).toBe(
      "2025-06-02  Lunch  - about nobody  + mail to sam@okafor.example (promise)\n" +
        "1 looked at, 1 would be read anew, 0 as before, 0 left\n",
    );
    expect(await ledger()).toBe(wrong);
    const json: unknown = JSON.parse((await run("replay", me, "--json")).stdout);
    expect(json).toMatchObject({
      dryRun: false,
      looked: 1,
      anew: 1,
      same: 0,
      left: 0,
      changes: [{ date: "2025-06-02", subject: "Lunch", gone: ["about nobody"] }],
    });
    expect(await ledger()).toBe(right);
    expect((await run("replay", me)).stdout).toBe("1 looked at, 0 read anew, 1 as before, 0 left\n");
  }, 60_000);

  it("a user who does not exist is one line and exit 1, no user at all is exit 2", async () => {
    const nobody = await run("replay", "nobody@example.com");
    expect(nobody).toMatchObject({ code: 1, stdout: "" });
    expect(nobody.stderr).toMatch(/no user nobody@example.com.*user add/);
    expect((await run("replay")).code).toBe(2);
  });

  async function misunderstand(): Promise<void> {
    const home = await openLocalHome(folder.path);
    try {
      const user = await home.users.byOwnAddress(me);
      if (user === null) throw new Error("the user is gone");
      const { ledger: store } = home.at(0);
      for await (const event of store.events(user.id, ""))
        await store.replace(user.id, { ...event, effects: [{ type: "ignored", reason: "nobody" }] });
    } finally {
      await home.close();
    }
  }
});

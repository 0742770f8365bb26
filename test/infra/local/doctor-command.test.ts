import { once } from "node:events";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkFolder } from "../../../infra/local/doctor/check-folder.ts";
import { checkMachine } from "../../../infra/local/doctor/check-machine.ts";
import { checkPort } from "../../../infra/local/doctor/check-port.ts";
import { checkRelay } from "../../../infra/local/doctor/check-relay.ts";
import { checkSpool } from "../../../infra/local/doctor/check-spool.ts";
import { checkUsers } from "../../../infra/local/doctor/check-users.ts";
import { openLocalHome } from "../../../infra/local/home/local-home.ts";
import { makeUser } from "../../../infra/local/home/make-user.ts";
import { newFeed } from "../../../lib/feeds/new-feed.ts";
import { startTend, temporaryFolder, tend } from "./tend-process.ts";

let folder: { path: string; remove: () => Promise<void> };
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => await folder.remove());

const portOf = (server: Server): number => {
  const address = server.address();
  return address === null || typeof address === "string" ? 0 : address.port;
};

async function listening(answer: string): Promise<Server> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.end(answer);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

async function freePort(): Promise<number> {
  const server = await listening("");
  const port = portOf(server);
  server.close();
  await once(server, "close");
  return port;
}

describe("tend doctor", () => {
  const run = async (...args: string[]) => await tend(["doctor", ...args, "--smtp", "0", "--web", "0"]);

  it("finds nothing wrong where Tend was never started, and makes nothing", async () => {
    const ran = await run("--data", join(folder.path, "new"));
    expect(ran).toMatchObject({ code: 0, stderr: "" });
    expect(ran.stdout).toMatch(/Nothing is wrong\.\n$/);
    expect(ran.stdout).not.toContain("✗");
    expect(await readdir(folder.path)).toEqual([]);
  });

  it("a folder in use is opened, its users named, and mail that failed is exit 1 with a remedy", async () => {
    await tend(["user", "add", "me@example.com", "--data", folder.path]);
    const well = await run("--data", folder.path);
    expect(well.code).toBe(0);
    expect(well.stdout).toMatch(/✓ ok {4}digest of me@example\.com: due 20/);
    await writeFile(join(folder.path, "spool", "01.set-aside"), "{}");
    const ill = await run("--data", folder.path, "--json");
    expect(ill.code).toBe(1);
    const told: { ok: boolean; findings: { check: string; ok: boolean; remedy: string }[] } = JSON.parse(
      ill.stdout,
    );
    expect(told.ok).toBe(false);
    expect(told.findings.filter((finding) => !finding.ok)).toMatchObject([
      { check: "failed mail", remedy: expect.stringContaining(".set-aside") },
    ]);
  });

  it("a data folder that is damaged is said so", async () => {
    await writeFile(join(folder.path, "tend.json"), "{");
    const ran = await run("--data", folder.path);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toMatch(/✗ wrong store: .*damaged/);
  });

  it("a Tend that runs is told from another program on the same ports", async () => {
    const running = await startTend(folder.path);
    try {
      const web = new URL(running.web).port;
      const ran = await tend([
        "doctor",
        "--data",
        folder.path,
        "--smtp",
        `${running.smtpPort}`,
        "--web",
        web,
      ]);
      expect(ran.stdout.match(/held by a Tend that runs/g)).toHaveLength(2);
      expect(ran.stdout).toContain("opens; Tend runs on it");
      expect(ran.code).toBe(0);
    } finally {
      await running.stop();
    }
  }, 30_000);

  it("wrong usage is exit 2", async () => {
    expect((await tend(["doctor", "--web", "many"])).code).toBe(2);
  });
});

describe("the checks", () => {
  it.each([
    ["20.19.0", false],
    ["23.11.1", false],
    ["24.0.0", true],
    ["26.1.0", true],
  ])("Node %s", (version, ok) => {
    expect(checkMachine(version, Date.now()).find((finding) => finding.check === "Node")?.ok).toBe(ok);
  });

  it("a clock that stands at its beginning is wrong", () => {
    expect(checkMachine("24.0.0", 0).filter((finding) => !finding.ok)).toMatchObject([{ check: "clock" }]);
  });

  it("a folder that can't be made is wrong, with what to do", async () => {
    await writeFile(join(folder.path, "file"), "");
    const { isThere, findings } = await checkFolder(join(folder.path, "file", "data"));
    expect(isThere).toBe(false);
    expect(findings[0]).toMatchObject({ ok: false, remedy: expect.stringContaining("--data") });
  });

  it("a free port is fine; one that another program holds is not", async () => {
    expect(await checkPort({ option: "--web", port: await freePort() })).toMatchObject({
      ok: true,
      says: "free",
    });
    const other = await listening("220 mail.example.com ESMTP Postfix\r\n");
    const held = await checkPort({ option: "--smtp", port: portOf(other) });
    const page = await checkPort({ option: "--web", port: portOf(other) });
    other.close();
    expect(held).toMatchObject({ ok: false, remedy: expect.stringContaining("--smtp") });
    expect(page).toMatchObject({ ok: false, remedy: expect.stringContaining("--web") });
  });

  it("no relay is fine; one that does not answer, or is none, is wrong, and its password is not shown", async () => {
    expect((await checkRelay("")).ok).toBe(true);
    const gone = await checkRelay(`smtp://maya:sesame@127.0.0.1:${await freePort()}`);
    const none = await checkRelay("maya:sesame@mail");
    for (const finding of [gone, none]) {
      expect(finding.ok).toBe(false);
      expect(JSON.stringify(finding)).not.toContain("sesame");
    }
  });

  it.each([
    ["no mail", {}, false, [true]],
    ["mail on its way", { "a.json": 0 }, true, [true]],
    ["mail that waits for a start", { "a.json": 0 }, false, [false]],
    ["mail that was tried in vain", { "a.json": 3 }, true, [false]],
    ["mail that was set aside", { "a.set-aside": 10 }, true, [true, false]],
  ])("the spool: %s", async (_what, files, isRunning, ok) => {
    const spool = join(folder.path, "spool");
    await mkdir(spool);
    for (const [name, attempts] of Object.entries(files))
      await writeFile(join(spool, name), JSON.stringify({ attempts }));
    expect((await checkSpool(spool, isRunning)).map((finding) => finding.ok)).toEqual(ok);
  });

  it("a digest that is an hour late and a calendar that fails are wrong, by the user's own clock", async () => {
    const home = await openLocalHome(folder.path);
    try {
      expect((await checkUsers(home, false, Date.now()))[0]).toMatchObject({ check: "users", ok: true });
      const made = await makeUser(home, { email: "me@example.com", name: "", zone: "Europe/Berlin" });
      if (made.kind !== "added") throw new Error(made.kind);
      const { user } = made;
      const dueMs = Date.parse(user.nextDigestAt);
      const [soon] = await checkUsers(home, false, dueMs + 59 * 60_000);
      expect(soon?.ok).toBe(true);
      const [late] = await checkUsers(home, false, dueMs + 61 * 60_000);
      expect(late).toMatchObject({ ok: false, remedy: expect.stringContaining("tend start") });
      const bad = {
        ...newFeed(
          user.id,
          { url: "https://calendar.example.com/secret.ics", host: "calendar.example.com" },
          "",
          user.createdAt,
        ),
        problem: "gone" as const,
        failures: 3,
        failingSince: user.createdAt,
      };
      await home.at(0).feeds.write(bad);
      const [, calendar] = await checkUsers(home, true, Date.now());
      expect(calendar).toMatchObject({ ok: false, says: expect.stringContaining("calendar.example.com") });
      expect(JSON.stringify(calendar)).not.toContain("secret");
      await home.clock.moveTo(user.id, new Date(Date.now() + 30 * 86_400_000).toISOString());
      const [moved] = await checkUsers(home, false, Date.now());
      expect(moved?.ok).toBe(false);
    } finally {
      await home.close();
    }
  });
});

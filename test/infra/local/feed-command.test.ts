import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Loopback, serveHttp } from "../../lib/adapters/http/loopback-server.ts";
import { aMeeting, feedText } from "../../lib/feeds/feed-text.ts";
import { temporaryFolder, tend } from "./tend-process.ts";

const me = "me@example.com";
const year = new Date().getUTCFullYear() + 1;

describe("tend subscribe", () => {
  let server: Loopback;
  let folder: { path: string; remove: () => Promise<void> };
  const run = async (...args: string[]) => await tend([...args, "--data", folder.path]);
  const at = (path: string) => `http://127.0.0.1:${server.port}/${path}`;

  beforeAll(async () => {
    server = await serveHttp((request, response) => {
      if (request.url?.startsWith("/private-7f3a") === true)
        response.end(feedText(aMeeting("a", `${year}1201`), aMeeting("b", `${year}1202`)));
      else response.writeHead(200, { "content-type": "text/html" }).end("<title>Sign in</title>");
    });
    folder = await temporaryFolder();
    process.env.TEND_FEED_HOSTS = `127.0.0.1:${server.port}`;
    await run("user", "add", me, "--zone", "Europe/Berlin");
  });
  afterAll(async () => {
    delete process.env.TEND_FEED_HOSTS;
    await server.close();
    await folder.remove();
  });

  it("reads the calendar at once, lists it by its host, and ends it by its number", async () => {
    const subscribed = await run("subscribe", me, at("private-7f3a.ics"));
    expect(subscribed).toMatchObject({ code: 0, stderr: "" });
    expect(subscribed.stdout).toContain("2 entries read");
    const ledger = await run("export", me);
    expect(ledger.stdout.match(/"type":"meeting"/g)).toHaveLength(2);
    const list = await run("subscribe", me);
    expect(list.stdout).toMatch(/^1\. 127\.0\.0\.1:\d+ .*last read/);
    const json: unknown = JSON.parse((await run("subscribe", me, "--json")).stdout);
    expect(json).toMatchObject({ number: 1, problem: "" });
    expect((await run("subscribe", me, at("private-7f3a.ics"))).code).toBe(1);
    expect((await run("unsubscribe", me, "1")).code).toBe(0);
    expect((await run("subscribe", me)).stdout).toBe("No calendar subscriptions.\n");
    const after = await run("export", me);
    for (const { stdout } of [subscribed, ledger, list, after]) expect(stdout).not.toContain("7f3a");
  });

  it.each([
    ["http on the internet", "http://calendar.example.com/a.ics", /Only https: and webcal:/],
    ["no address", "calendar", /no address of a calendar/],
    ["loopback that nobody trusts", "https://127.0.0.1:1/a.ics", /private network/],
    ["the cloud's metadata", "https://169.254.169.254/latest", /private network/],
  ])("%s is refused with the reason, and nothing is kept", async (_what, url, reason) => {
    const refused = await run("subscribe", me, url);
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toMatch(reason);
    expect((await run("subscribe", me)).stdout).toBe("No calendar subscriptions.\n");
  });

  it("a page that is no calendar is said so, and not kept", async () => {
    const refused = await run("subscribe", me, at("login"));
    expect(refused.stderr).toContain("not a calendar");
    expect((await run("subscribe", me)).stdout).toBe("No calendar subscriptions.\n");
  });

  it("an address can come by stdin, where no process list shows it", async () => {
    const subscribed = await tend(["subscribe", me, "-", "--data", folder.path], at("private-7f3a.ics"));
    expect(subscribed.stdout).toContain("Subscribed");
    expect((await run("unsubscribe", me)).code).toBe(0);
    expect((await run("unsubscribe", me)).code).toBe(1);
  });
});

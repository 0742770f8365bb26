import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { type FetcherOptions, httpFeedFetcher } from "../../../../lib/adapters/http/http-feed-fetcher.ts";
import { fetchLimits } from "../../../../lib/adapters/http/limits.ts";
import { newFeed } from "../../../../lib/feeds/new-feed.ts";
import { type PollOutcome, pollFeed } from "../../../../lib/feeds/poll-feed.ts";
import { someUserId } from "../../../fakes/builders.ts";
import { feedHome, firstPoll } from "../../feeds/feed-home.ts";
import { aMeeting, feedText } from "../../feeds/feed-text.ts";
import { type Loopback, serveHttp, serveTcp } from "./loopback-server.ts";

const calendar = feedText(aMeeting("a", "20261201"), aMeeting("b", "20261202"));
const good = { kind: "read", listed: 2, written: 2, vanished: 0, problem: "" };
const half = calendar.slice(0, calendar.indexOf("UID:b"));
const head = (extra: string) => `HTTP/1.1 200 OK\r\nContent-Type: text/calendar\r\n${extra}\r\n`;

const open: Loopback[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** Small limits, so that what hangs is over soon. */
const limits = { ...fetchLimits, headersMs: 300, idleMs: 300, totalMs: 600, bodyBytesMax: 200_000 };

/** A user whose one calendar is on a server of this test's; polls are real from the socket to the ledger. */
async function subscribedTo(
  server: Loopback,
  options: FetcherOptions & { path?: string; login?: string } = {},
) {
  open.push(server);
  const host = `127.0.0.1:${server.port}`;
  const { path = "/secret.ics", login = "", ...fetcher } = options;
  const feed = newFeed(someUserId, { url: `http://${login}${host}${path}`, host }, "", firstPoll);
  const setting = await feedHome();
  await setting.home.feeds.write(feed);
  setting.home.feedFetcher = httpFeedFetcher({ trustedHosts: [host], limits, ...fetcher });
  const stored = async () => {
    const found = await setting.home.feeds.byId(someUserId, feed.id);
    if (found === null) throw new Error("gone");
    return found;
  };
  return {
    ...setting,
    feed: stored,
    poll: async (): Promise<PollOutcome> => {
      const { dueAt } = await stored();
      if (dueAt > setting.home.now) setting.home.now = dueAt;
      return await pollFeed(setting.home, { user: someUserId, feed: feed.id, dueAt });
    },
    meetings: async () => Object.keys((await setting.network()).meetings.meetings).toSorted(),
  };
}

const sends = async (body: string | Buffer, headers: Record<string, string> = {}, status = 200) =>
  await serveHttp((_request, response) => void response.writeHead(status, headers).end(body));
const says = async (bytes: string | Buffer) => await serveTcp((socket) => void socket.end(bytes));

/** What a calendar's server does, and what becomes of a first reading. */
const firstReadings: [does: string, server: () => Promise<Loopback>, outcome: object][] = [
  ["behaves", () => sends(calendar, { "content-type": "text/calendar; charset=utf-8" }), good],
  ["answers without any headers of its own", () => sends(calendar), good],
  ["packs with gzip", () => sends(gzipSync(calendar), { "content-encoding": "gzip" }), good],
  ["closes the connection to end the body", () => says(head("Connection: close\r\n") + calendar), good],
  [
    "declares UTF-16 and sends UTF-8",
    () => sends(calendar, { "content-type": "text/calendar;charset=utf-16" }),
    good,
  ],
  ["sends UTF-16 and declares nothing", () => sends(Buffer.from(`\uFEFF${calendar}`, "utf16le")), good],
  ["calls a calendar HTML", () => sends(calendar, { "content-type": "text/html" }), good],
  [
    "answers 304 to a question without conditions",
    () => sends("", {}, 304),
    { kind: "failed", because: "odd-answer" },
  ],
  [
    "shows an HTML login page with 200",
    () => sends("<!doctype html><title>Sign in</title><form>", { "content-type": "text/html" }),
    { kind: "failed", because: "not-a-calendar" },
  ],
  ["sends an empty body", () => sends(""), { kind: "failed", because: "not-a-calendar" }],
  ["answers 204", () => sends("", {}, 204), { kind: "failed", because: "odd-answer" }],
  [
    "answers 401",
    () => sends("", { "www-authenticate": "Basic" }, 401),
    { kind: "failed", because: "needs-login" },
  ],
  ["answers 404", () => sends("", {}, 404), { kind: "failed", because: "gone" }],
  ["answers 429", () => sends("", {}, 429), { kind: "failed", because: "busy" }],
  [
    "answers 500 with a calendar",
    () => sends(calendar, {}, 500),
    { kind: "failed", because: "server-error" },
  ],
  [
    "names an encoding that nobody knows",
    () => sends(calendar, { "content-encoding": "rot13" }),
    { kind: "failed", because: "odd-answer" },
  ],
  [
    "calls plain text gzip",
    () => sends(calendar, { "content-encoding": "gzip" }),
    { kind: "failed", because: "odd-answer" },
  ],
  [
    "does not speak HTTP",
    () => says("220 mail.example ESMTP\r\n"),
    { kind: "failed", because: "odd-answer" },
  ],
  [
    "resets the connection",
    () => serveTcp((socket) => void socket.resetAndDestroy()),
    { kind: "failed", because: "unreachable" },
  ],
  ["never answers", () => serveTcp(() => undefined), { kind: "failed", because: "too-slow" }],
  [
    "sends headers without end",
    () => serveTcp((socket) => flood(socket, "HTTP/1.1 200 OK\r\n", "X-More: and more\r\n")),
    { kind: "failed", because: "odd-answer" },
  ],
  [
    "drips one byte at a time",
    () => serveTcp((socket) => drip(socket, head("") + calendar)),
    { kind: "failed", because: "too-slow" },
  ],
  [
    "sends a body without end",
    () => serveTcp((socket) => flood(socket, head(""), "X-RUBBISH:and more of it\r\n")),
    { kind: "failed", because: "too-large" },
  ],
  [
    "sends one line without end",
    () => serveTcp((socket) => flood(socket, `${head("")}BEGIN:VCALENDAR\r\nSUMMARY:`, "A".repeat(2_000))),
    { kind: "failed", because: "too-large" },
  ],
  [
    "sends a gzip bomb",
    () => sends(gzipSync(Buffer.alloc(50_000_000, 65)), { "content-encoding": "gzip" }),
    { kind: "failed", because: "too-large" },
  ],
  [
    "packs gzip in gzip",
    () => sends(gzipSync(gzipSync(calendar)), { "content-encoding": "gzip, gzip" }),
    { kind: "failed", because: "odd-answer" },
  ],
  [
    "says less Content-Length than it sends",
    () => says(`${head(`Content-Length: ${half.length}\r\n`)}${calendar}`),
    { kind: "read", listed: 1, written: 1, vanished: 0, problem: "incomplete" },
  ],
  [
    "says more Content-Length than it sends",
    () => says(`${head(`Content-Length: ${calendar.length + 50}\r\n`)}${calendar}`),
    { ...good, problem: "cut-short" },
  ],
  [
    "breaks off in the middle",
    () => says(`${head(`Content-Length: ${calendar.length}\r\n`)}${half}`),
    { kind: "read", listed: 1, written: 1, vanished: 0, problem: "cut-short" },
  ],
  [
    "breaks off in the middle of gzip",
    () =>
      says(
        Buffer.concat([
          Buffer.from(head("Content-Encoding: gzip\r\nContent-Length: 90000\r\n")),
          gzipSync(half, { level: 0 }),
        ]),
      ),
    { kind: "read", listed: 1, written: 1, vanished: 0, problem: "cut-short" },
  ],
  [
    "upgrades to another protocol",
    () => says("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"),
    { kind: "failed", because: "odd-answer" },
  ],
  [
    "redirects to itself",
    () =>
      serveHttp((request, response) => void response.writeHead(302, { location: request.url ?? "" }).end()),
    { kind: "failed", because: "too-many-redirects" },
  ],
  [
    "redirects without end",
    () =>
      serveHttp((request, response) => void response.writeHead(307, { location: `${request.url}x` }).end()),
    { kind: "failed", because: "too-many-redirects" },
  ],
  ["redirects nowhere", () => sends("", {}, 301), { kind: "failed", because: "odd-answer" }],
  [
    "redirects to http",
    () => sends("", { location: "http://calendar.example.com/x.ics" }, 302),
    { kind: "failed", because: "not-https" },
  ],
  [
    "redirects to a file",
    () => sends("", { location: "file:///etc/passwd" }, 302),
    { kind: "failed", because: "not-https" },
  ],
  [
    "redirects to a private address",
    () => sends("", { location: "https://10.0.0.1/" }, 302),
    { kind: "failed", because: "private-network" },
  ],
  [
    "redirects to the cloud's metadata",
    () => sends("", { location: "https://169.254.169.254/latest/" }, 302),
    { kind: "failed", because: "private-network" },
  ],
  [
    "redirects to a mapped private address",
    () => sends("", { location: "https://[::ffff:10.0.0.1]/" }, 302),
    { kind: "failed", because: "private-network" },
  ],
  [
    "redirects to loopback, written as a number",
    () => sends("", { location: "https://2130706433/" }, 302),
    { kind: "failed", because: "private-network" },
  ],
  [
    "redirects to a mail server's port",
    () => sends("", { location: "https://1.1.1.1:25/" }, 302),
    { kind: "failed", because: "private-network" },
  ],
];

describe("a calendar's server that", () => {
  it.each(firstReadings)("%s", async (_does, server, outcome) => {
    const { poll, feed, ledger } = await subscribedTo(await server());
    expect(await poll()).toEqual(outcome);
    const after = await feed();
    const written = "written" in outcome ? Number(outcome.written) : 0;
    expect((await ledger()).flatMap((event) => event.effects)).toHaveLength(written);
    expect(after.problem === "").toBe(after.failingSince === "");
    expect(after.dueAt > firstPoll).toBe(true);
  });

  it.each(firstReadings.filter(([, , outcome]) => outcome !== good))(
    "%s, once it was read well, takes nothing from what is known",
    async (_does, server) => {
      const bad = await server();
      open.push(bad);
      let isBad = false;
      const setting = await subscribedTo(await sends(calendar));
      await setting.poll();
      const before = await setting.meetings();
      // The same feed, whose host is now the other server.
      setting.home.feedFetcher = redirectedFetcher(bad, () => isBad);
      isBad = true;
      await setting.poll();
      expect(await setting.meetings()).toEqual(before);
      const cancelled = (await setting.ledger())
        .flatMap((event) => event.effects)
        .filter((effect) => effect.type === "meeting" && effect.event.status === "cancelled");
      expect(cancelled).toEqual([]);
      // And when it is well again, nothing needs to be written anew but what was never known.
      isBad = false;
      setting.home.feedFetcher = httpFeedFetcher({ trustedHosts: [(await setting.feed()).host], limits });
      expect(await setting.poll()).toMatchObject({ kind: "read", written: 0, vanished: 0, problem: "" });
    },
  );
});

function redirectedFetcher(server: Loopback, isBad: () => boolean) {
  const host = `127.0.0.1:${server.port}`;
  const fetcher = httpFeedFetcher({ trustedHosts: [host], limits });
  return {
    fetch: async (request: { url: string; etag: string; lastModified: string }) => {
      if (!isBad()) throw new Error("not now");
      return await fetcher.fetch({ ...request, url: `http://${host}/` });
    },
  };
}

function flood(socket: import("node:net").Socket, first: string, again: string): void {
  const more = again.repeat(200);
  const push = () => {
    while (!socket.destroyed && socket.write(more));
  };
  socket.on("drain", push);
  socket.write(first);
  push();
}

function drip(socket: import("node:net").Socket, bytes: string): void {
  let at = 0;
  const timer = setInterval(() => {
    if (socket.destroyed || at >= bytes.length) return clearInterval(timer);
    socket.write(bytes.charAt(at++));
  }, 2);
  socket.on("close", () => clearInterval(timer));
}

describe("asked again, a server", () => {
  it("that says 304 without an ETag is asked with the one it gave first", async () => {
    const seen: (string | undefined)[] = [];
    const server = await serveHttp((request, response) => {
      seen.push(request.headers["if-none-match"]);
      if (request.headers["if-none-match"] === '"one"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"one"' }).end(calendar);
    });
    const { poll, ledger } = await subscribedTo(server);
    expect((await poll()).kind).toBe("read");
    expect((await poll()).kind).toBe("unchanged");
    expect((await poll()).kind).toBe("unchanged");
    expect(seen).toEqual([undefined, '"one"', '"one"']);
    expect(await ledger()).toHaveLength(1);
  });

  it("that knows Last-Modified only is asked with that", async () => {
    const stamp = "Mon, 23 Nov 2026 08:00:00 GMT";
    const server = await serveHttp((request, response) => {
      if (request.headers["if-modified-since"] === stamp) response.writeHead(304).end();
      else response.writeHead(200, { "last-modified": stamp }).end(calendar);
    });
    const { poll } = await subscribedTo(server);
    expect((await poll()).kind).toBe("read");
    expect((await poll()).kind).toBe("unchanged");
  });

  it("that renews its weak ETag and every DTSTAMP each time has nothing new", async () => {
    let times = 0;
    const server = await serveHttp((_request, response) => {
      times += 1;
      const fresh = calendar.replaceAll("20261101T000000Z", `202611${10 + times}T000000Z`);
      response.writeHead(200, { etag: `W/"${times}"` }).end(fresh);
    });
    const { poll, ledger } = await subscribedTo(server);
    expect(await poll()).toMatchObject({ written: 2 });
    expect(await poll()).toMatchObject({ written: 0 });
    expect(await poll()).toMatchObject({ written: 0 });
    expect(await ledger()).toHaveLength(1);
  });

  it("that calls its zone by another name each time has nothing new", async () => {
    const names = ["Europe/Berlin", "W. Europe Standard Time", "/mozilla.org/20050126_1/Europe/Berlin"];
    let times = 0;
    const server = await serveHttp((_request, response) => {
      const zone = names[times % names.length];
      times += 1;
      const series = ["UID:s", `DTSTART;TZID=${zone}:20261201T090000`, "DURATION:PT1H", "RRULE:FREQ=WEEKLY"];
      const single = ["UID:t", `DTSTART;TZID=${zone}:20261202T090000`, "DURATION:PT1H"];
      response.end(feedText(series, single));
    });
    const { poll, network } = await subscribedTo(server);
    expect(await poll()).toMatchObject({ written: 2 });
    expect(await poll()).toMatchObject({ written: 0 });
    expect(await poll()).toMatchObject({ written: 0 });
    expect((await network()).meetings.meetings["uid:t"]?.parts[""]?.start).toBe("2026-12-02T08:00:00Z");
  });

  it("that asks for patience is given it, in seconds or by a date, up to a day", async () => {
    const waits: [header: string, hours: number][] = [
      ["7200", 2],
      ["999999999", 24],
      ["soon", 1],
    ];
    for (const [header, hours] of waits) {
      const { poll, feed } = await subscribedTo(await sends("", { "retry-after": header }, 429));
      await poll();
      const waited = Date.parse((await feed()).dueAt) - Date.parse(firstPoll);
      expect(waited).toBeGreaterThanOrEqual(hours * 3_600_000);
      expect(waited).toBeLessThan(hours * 3_600_000 * 1.2);
    }
  });

  it("that broke off is asked without the validators of what did not come whole", async () => {
    const seen: (string | undefined)[] = [];
    const server = await serveTcp((socket) => {
      seen.push("asked");
      socket.end(`${head(`ETag: "x"\r\nContent-Length: ${calendar.length}\r\n`)}${half}`);
    });
    const { poll, feed } = await subscribedTo(server);
    await poll();
    expect((await feed()).etag).toBe("");
    await poll();
    expect(seen).toHaveLength(2);
  });
});

describe("a name and password in the URL", () => {
  it("go to the host they were given for", async () => {
    const seen: (string | undefined)[] = [];
    const server = await serveHttp((request, response) => {
      seen.push(request.headers.authorization, request.url);
      response.end(calendar);
    });
    const { poll } = await subscribedTo(server, { login: "ana:p%40ss@" });
    expect(await poll()).toEqual(good);
    expect(seen).toEqual([`Basic ${Buffer.from("ana:p@ss").toString("base64")}`, "/secret.ics"]);
  });

  it("do not follow a redirect to another host, which is not even asked when it is inside", async () => {
    const inside = await sends(calendar);
    open.push(inside);
    const server = await sends("", { location: `http://127.0.0.1:${inside.port}/` }, 302);
    const { poll } = await subscribedTo(server, { login: "ana:pass@" });
    expect(await poll()).toEqual({ kind: "failed", because: "not-https" });
    expect(inside.requests()).toBe(0);
  });
});

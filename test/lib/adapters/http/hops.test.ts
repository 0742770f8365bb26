import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TLSSocket } from "node:tls";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { checkHop } from "../../../../lib/adapters/http/check-hop.ts";
import { type FetcherOptions, httpFeedFetcher } from "../../../../lib/adapters/http/http-feed-fetcher.ts";
import { fetchLimits } from "../../../../lib/adapters/http/limits.ts";
import type { FeedAnswer } from "../../../../lib/ports/feed-fetcher.ts";
import { runCommand } from "../../../aws/emulator/run-command.ts";
import { type Loopback, serveHttp } from "./loopback-server.ts";

const limits = { ...fetchLimits, headersMs: 300, idleMs: 300, totalMs: 600 };
const open: Loopback[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function fetched(url: string, options: FetcherOptions): Promise<FeedAnswer> {
  const answer = await httpFeedFetcher({ limits, ...options }).fetch({ url, etag: "", lastModified: "" });
  if (answer.kind === "content") for await (const _chunk of answer.body);
  return answer;
}

describe("a name", () => {
  const leadsTo =
    (...addresses: string[]) =>
    async () =>
      addresses;

  it.each([
    ["to a private address", ["10.0.0.7"]],
    ["to loopback", ["127.0.0.1"]],
    ["to IPv6 loopback", ["::1"]],
    ["to a mapped private address", ["::ffff:192.168.0.1"]],
    ["outside and inside at once", ["1.1.1.1", "10.0.0.7"]],
  ])("that leads %s is not connected to", async (_where, addresses) => {
    const answer = await fetched("https://calendar.example.com/", { resolve: leadsTo(...addresses) });
    expect(answer).toMatchObject({ kind: "failed", because: "private-network" });
  });

  it("that leads nowhere is said so", async () => {
    const resolve = async () => {
      throw Object.assign(new Error("not found"), { code: "ENOTFOUND" });
    };
    expect(await fetched("https://nowhere.example/", { resolve })).toMatchObject({ because: "no-such-host" });
    expect(await fetched("https://nowhere.example/", { resolve: leadsTo() })).toMatchObject({
      because: "no-such-host",
    });
  });

  it("that is never found is waited for no longer than headers are", async () => {
    const answer = await fetched("https://slow.example/", { resolve: () => new Promise(() => undefined) });
    expect(answer).toMatchObject({ because: "too-slow" });
  });

  it("is asked for once a hop, and the connection goes to what was checked, under the URL's own Host", async () => {
    const hosts: (string | undefined)[] = [];
    const server = await serveHttp((request, response) => {
      hosts.push(request.headers.host);
      response.end("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    });
    open.push(server);
    const host = `calendar.example.com:${server.port}`;
    const answers = [["127.0.0.1"], ["10.0.0.7"]];
    let asked = 0;
    const resolve = async () => answers[asked++] ?? [];
    const answer = await fetched(`http://${host}/a.ics`, { resolve, trustedHosts: [host] });
    expect(answer.kind).toBe("content");
    expect(asked).toBe(1);
    expect(hosts).toEqual([host]);
  });

  it("is checked again on every hop, a trusted one too when it was not the one subscribed to", async () => {
    const inside = await serveHttp((_request, response) => void response.end("secret"));
    open.push(inside);
    const trustedHosts = [`127.0.0.1:${inside.port}`, "first.example"];
    const location = `https://127.0.0.1:${inside.port}/`;
    const first = await serveHttp((_request, response) => void response.writeHead(302, { location }).end());
    open.push(first);
    trustedHosts.push(`first.example:${first.port}`);
    const answer = await fetched(`http://first.example:${first.port}/`, {
      resolve: async () => ["127.0.0.1"],
      trustedHosts,
    });
    expect(answer).toMatchObject({ kind: "failed", because: "private-network" });
    expect(inside.requests()).toBe(0);
  });
});

describe("a hop", () => {
  const go = async (url: string) =>
    await checkHop(new URL(url), false, async () => ["1.1.1.1"]).then((checked) =>
      checked.kind === "go" ? checked.addresses.join() : checked.because,
    );

  it.each([
    ["https://calendar.example.com/", "1.1.1.1"],
    ["https://calendar.example.com:8443/", "1.1.1.1"],
    ["https://8.8.8.8/", "8.8.8.8"],
    ["http://calendar.example.com/", "not-https"],
    ["ftp://calendar.example.com/", "not-https"],
    ["https://calendar.example.com:22/", "private-network"],
    ["https://calendar.example.com:25/", "private-network"],
    ["https://0x7f.1/", "private-network"],
    ["https://0177.0.0.1/", "private-network"],
    ["https://[::1]/", "private-network"],
    ["https://[::ffff:127.0.0.1]/", "private-network"],
    ["https://１２７.０.０.１/", "private-network"],
  ])("to %s: %s", async (url, outcome) => expect(await go(url)).toBe(outcome));
});

describe("over TLS", () => {
  let key = "";
  let cert = "";
  beforeAll(async () => {
    const dir = mkdtempSync(join(tmpdir(), "tend-tls-"));
    const [keyFile, certFile] = [join(dir, "key.pem"), join(dir, "cert.pem")];
    const names = "subjectAltName=DNS:calendar.example.com";
    const kind = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=test";
    const args = [...kind.split(" "), "-keyout", keyFile, "-out", certFile, "-addext", names];
    await runCommand("openssl", args, { timeoutMs: 60_000 });
    key = readFileSync(keyFile, "utf8");
    cert = readFileSync(certFile, "utf8");
    rmSync(dir, { recursive: true });
  });

  const secure = async (location?: string) => {
    const seen: (string | false | undefined)[] = [];
    const server = await serveHttp(
      (request, response) => {
        const { socket } = request;
        seen.push(socket instanceof TLSSocket ? servernameOf(socket) : undefined, request.headers.host);
        if (location === undefined) response.end("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        else response.writeHead(301, { location }).end();
      },
      { key, cert },
    );
    open.push(server);
    const host = `calendar.example.com:${server.port}`;
    const options = { resolve: async () => ["127.0.0.1"], trustedHosts: [host], ca: cert };
    return { seen, host, options };
  };

  it("the server is asked for the URL's name, and has to prove it", async () => {
    const { seen, host, options } = await secure();
    expect((await fetched(`https://${host}/`, options)).kind).toBe("content");
    expect(seen).toEqual(["calendar.example.com", host]);
  });

  it("a server that can't prove its name is not asked anything", async () => {
    const { seen, host, options } = await secure();
    const { ca: _ca, ...withoutCa } = options;
    expect(await fetched(`https://${host}/`, withoutCa)).toMatchObject({ because: "bad-certificate" });
    const other = host.replace("calendar", "other");
    expect(await fetched(`https://${other}/`, { ...options, trustedHosts: [other] })).toMatchObject({
      because: "bad-certificate",
    });
    expect(seen).toEqual([]);
  });

  it("a redirect to http is not followed", async () => {
    const { host, options } = await secure("http://calendar.example.com/basic.ics");
    expect(await fetched(`https://${host}/`, options)).toMatchObject({ because: "not-https" });
  });
});

it("a fetcher that is stopped throws, so that its own end is not taken for the server's", async () => {
  const server = await serveHttp(() => undefined);
  open.push(server);
  const host = `127.0.0.1:${server.port}`;
  const stopping = new AbortController();
  const going = fetched(`http://${host}/`, { trustedHosts: [host], signal: stopping.signal });
  stopping.abort();
  await expect(going).rejects.toThrow("aborted");
});

/** @types/node knows it on client sockets only. */
function servernameOf(socket: TLSSocket): string | undefined {
  return "servername" in socket ? String(socket.servername) : undefined;
}

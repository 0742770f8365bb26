import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { startWeb, WebAddressError } from "../../../../infra/local/web/start-web.ts";
import { memoryHome } from "./memory-home.ts";
import { withServedHome } from "./web-client.ts";

/** The status of a request with exactly these headers; fetch would set Host and Origin itself. */
function statusOf(
  url: string,
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.once("error", reject);
    sent.end();
  });
}

const list = "/api/v1/messages";

describe("who may ask", () => {
  test.each([
    ["its address", "GET", list, {}, 200],
    ["its name", "GET", list, { host: "localhost:PORT" }, 200],
    ["a name that someone points here (DNS rebinding)", "GET", list, { host: "evil.example:PORT" }, 403],
    ["its name without the port", "GET", list, { host: "localhost" }, 403],
    [
      "the page itself",
      "DELETE",
      list,
      { origin: "http://127.0.0.1:PORT", "sec-fetch-site": "same-origin" },
      200,
    ],
    ["a program", "DELETE", list, {}, 200],
    ["another site that deletes", "DELETE", list, { origin: "https://evil.example" }, 403],
    ["a sandboxed frame that deletes", "DELETE", list, { origin: "null" }, 403],
    [
      "another port of this machine",
      "DELETE",
      list,
      { origin: "http://127.0.0.1:1", "sec-fetch-site": "same-site" },
      403,
    ],
    [
      "another site without an Origin",
      "GET",
      "/api/v1/message/mail-0004",
      { "sec-fetch-site": "cross-site" },
      403,
    ],
    [
      "another site that frames",
      "GET",
      "/",
      { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" },
      403,
    ],
    [
      "a link from elsewhere to the page",
      "GET",
      "/",
      { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" },
      200,
    ],
    [
      "a link from elsewhere to a mail",
      "GET",
      "/api/v1/message/mail-0004",
      { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" },
      403,
    ],
    ["an address typed in", "GET", "/view/mail-0004.html", { "sec-fetch-site": "none" }, 200],
  ])("%s", (_, method, path, headers: Record<string, string>, status) =>
    withServedHome(async ({ url }) => {
      const port = new URL(url).port;
      const withPort = Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, value.replace("PORT", port)]),
      );
      expect(await statusOf(url, method, path, withPort)).toBe(status);
    }),
  );
});

describe("what every answer carries", () => {
  test.each(["/", "/app.js", list, "/tend/users", "/nothing"])("%s", (path) =>
    withServedHome(async ({ ask }) => {
      const { headers } = await ask(path);
      expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
      expect(headers.get("access-control-allow-origin")).toBeNull();
    }),
  );

  test("paths that climb or name files outside the page are not there", () =>
    withServedHome(async ({ url }) => {
      for (const path of ["/../start-web.ts", "/..%2fstart-web.ts", "/page/app.js", "/package.json"]) {
        expect(await statusOf(url, "GET", path, {})).toBe(404);
      }
    }));

  test("nothing in the page names another host", () =>
    withServedHome(async ({ ask }) => {
      const index = await (await ask("/")).text();
      const files = [...index.matchAll(/(?:src|href)="(\/[^"#]+)"/g)].map(([, path]) => path ?? "");
      expect(files).toContain("/app.js");
      for (const path of files) expect((await ask(path)).status, path).toBe(200);
      expect(index).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    }));
});

describe("where it listens", () => {
  test("a port that is taken is a clear error that says what to do", () =>
    withServedHome(async ({ url }) => {
      const port = Number(new URL(url).port);
      const second = startWeb({ ...memoryHome(), port });
      await expect(second).rejects.toThrow(WebAddressError);
      await expect(second).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use by another program`);
    }));

  test.each(["0.0.0.0", "192.168.1.5", "::", "tend.example"])(
    "never on %s: there is no password",
    async (host) => {
      await expect(startWeb({ ...memoryHome(), port: 0, host })).rejects.toThrow(WebAddressError);
    },
  );
});

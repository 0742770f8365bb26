import middy from "@middy/core";
import { html } from "hono/html";
import { z } from "zod";
import { readReplyAddress } from "../lib/account/reply-token.ts";
import type { Home } from "../lib/ports/home.ts";
import { faultName, type Log } from "./log.ts";

const urlEventSchema = z.object({
  queryStringParameters: z
    .object({ to: z.string().max(100) })
    .partial()
    .optional(),
  requestContext: z.object({ http: z.object({ method: z.string() }) }),
});

type UrlResponse = { statusCode: number; headers: Record<string, string>; body: string };

/**
 * One-click unsubscribe (RFC 8058): a POST stops the digests of the user whose signed address the link
 * carries, as often as it comes; a GET, which link scanners also send, only shows a page with a button.
 */
export function unsubscribeHandler(home: () => Promise<Pick<Home, "users" | "tokenSecret">>, log: Log) {
  return middy<unknown, UrlResponse>()
    .onError(({ error }) => log("unsubscribe-failed", { fault: faultName(error) }))
    .handler(async (event: unknown): Promise<UrlResponse> => {
      const { queryStringParameters, requestContext } = urlEventSchema.parse(event);
      const { users, tokenSecret } = await home();
      const token = readReplyAddress(queryStringParameters?.to ?? "", tokenSecret);
      const user = token.kind === "valid" ? await users.byId(token.user) : null;
      if (user === null) return page(404, "This link is not, or no longer, one of ours.", false);
      if (requestContext.http.method !== "POST") return page(200, "Stop the weekly digest?", true);
      if (user.nextDigestAt !== "") {
        const paused = {
          ...user,
          version: user.version + 1,
          status: "paused" as const,
          pausedUntil: "",
          nextDigestAt: "" as const,
        };
        if ((await users.update(paused)) === "changed-meanwhile")
          return page(503, "Please try again in a moment.", true);
      }
      log("unsubscribed", { user: user.id });
      return page(200, "Done: no more digests. Answer “resume” to any digest to get them again.", false);
    });
}

function page(statusCode: number, words: string, hasButton: boolean): UrlResponse {
  const button = hasButton ? html`<form method="post"><button>Stop the digest</button></form>` : "";
  const body = html`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Tend</title>
<body style="font:18px/1.5 Georgia,serif;max-width:32rem;margin:4rem auto;padding:0 1rem"><h1>Tend</h1><p>${words}</p>${button}</body></html>`;
  return {
    statusCode,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
    },
    body: body.toString(),
  };
}

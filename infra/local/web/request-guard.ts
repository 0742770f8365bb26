import type { MiddlewareHandler } from "hono";

/**
 * Lets only this machine's own programs and this page through.
 * - `Host` must name the address that the server listens on: a foreign name that resolves to loopback (DNS
 *   rebinding) is refused with 403.
 * - A browser says where a request comes from (`Origin`, `Sec-Fetch-Site`): other sites may neither change nor read
 *   anything here. Programs other than browsers send neither, and pass.
 */
export function requestGuard(ownHosts: () => ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const host = (context.req.header("host") ?? "").toLowerCase();
    if (!ownHosts().has(host)) return context.text("This server answers to its own address only.", 403);
    if (isForeign(context.req.raw, ownHosts())) {
      return context.text("This server answers to its own page only.", 403);
    }
    return next();
  };
}

function isForeign(request: Request, ownHosts: ReadonlySet<string>): boolean {
  const origin = request.headers.get("origin");
  if (origin !== null && ![...ownHosts].some((host) => origin.toLowerCase() === `http://${host}`))
    return true;
  const site = request.headers.get("sec-fetch-site");
  if (site === null || site === "same-origin" || site === "none") return false;
  // Following a link to the page from elsewhere is how one gets here; it reads and changes nothing by itself.
  const opensThePage =
    request.method === "GET" &&
    request.headers.get("sec-fetch-mode") === "navigate" &&
    request.headers.get("sec-fetch-dest") === "document" &&
    new URL(request.url).pathname === "/";
  return !opensThePage;
}

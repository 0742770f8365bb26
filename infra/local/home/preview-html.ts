import { renderHtml } from "../../../lib/digest/render-html.ts";
import { instant } from "../../../lib/ledger/instant.ts";
import { previewDigest } from "../../../lib/weekly/make-digest.ts";
import type { LocalHome } from "./local-home.ts";

/** A user's digest as it would be at an instant, or now on the user's clock; null for nobody's address or no instant. */
export async function previewHtml(home: LocalHome, email: string, at?: string): Promise<string | null> {
  const user = await home.users.byOwnAddress(email.toLowerCase());
  const time =
    at === undefined ? Date.now() + (user === null ? 0 : await home.clock.aheadMs(user.id)) : Date.parse(at);
  if (user === null || Number.isNaN(time)) return null;
  return renderHtml(await previewDigest(home.at(0), user, instant(new Date(time))));
}

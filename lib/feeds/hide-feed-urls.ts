import type { Effect } from "../ledger/ledger-event.ts";

/**
 * Effects as they go into the ledger: of a subscription's address only the host, since a private calendar's URL is a
 * key to it, and the ledger is exported and kept for good.
 */
export function hideFeedUrls(effects: readonly Effect[]): Effect[] {
  return effects.map((effect) => {
    if (effect.type === "unplaced" && /^\W*(?:un)?subscribe\b/i.test(effect.line))
      return { ...effect, line: effect.line.replace(/\S*[/:@.]\S*/g, "…") };
    if (effect.type !== "action" || effect.value === undefined) return effect;
    if (effect.verb !== "subscribe" && effect.verb !== "unsubscribe") return effect;
    return { ...effect, value: hostIn(effect.value) };
  });
}

function hostIn(value: string): string {
  const written = value.replace(/^webcals?:/i, "https:");
  return URL.canParse(written) ? new URL(written).host : "";
}

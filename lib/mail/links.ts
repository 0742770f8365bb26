import { linkCharsMax, linksMax } from "./limits.ts";

/** The http and https links of a text, each once, in order; closing punctuation is the sentence's. */
export function linksIn(text: string): string[] {
  const links = new Set<string>();
  let at = text.search(/https?:\/\//i);
  while (at >= 0 && links.size < linksMax) {
    const rest = text.slice(at, at + linkCharsMax);
    const end = rest.search(/[\s<>"'`{}|\\^\u3000-\u303f\uff00-\uffef]/);
    const link = trimmed(end < 0 ? rest : rest.slice(0, end));
    if (link.length > 10) links.add(link);
    const next = text.slice(at + 4).search(/https?:\/\//i);
    at = next < 0 ? -1 : at + 4 + next;
  }
  return [...links];
}

function trimmed(link: string): string {
  let whole = link;
  for (;;) {
    const last = whole.at(-1) ?? "";
    const closes = last === ")" && !whole.includes("(");
    if (!/[.,;:!?*_~\]]/.test(last) && !closes) return whole;
    whole = whole.slice(0, -1);
  }
}

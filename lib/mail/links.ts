import { linkCharsMax, linksMax } from "./limits.ts";

/** The http and https links of a text, each once, in order; closing punctuation is the sentence's. */
export function linksIn(text: string): string[] {
  const links = new Set<string>();
  let at = nextLink(text, 0);
  while (at >= 0 && links.size < linksMax) {
    const rest = text.slice(at, at + linkCharsMax);
    const end = rest.search(/[\s<>"'`{}|\\^\u3000-\u303f\uff00-\uffef]/);
    const link = trimmed(end < 0 ? rest : rest.slice(0, end));
    if (link.length > 10) links.add(link);
    at = nextLink(text, at + 4);
  }
  return [...links];
}

/** Where the next "http://" or "https://" begins; -1 where none does. */
function nextLink(text: string, from: number): number {
  for (let colon = text.indexOf("://", from); colon >= 0; colon = text.indexOf("://", colon + 3)) {
    const scheme = /https?$/i.exec(text.slice(Math.max(from, colon - 5), colon));
    if (scheme) return colon - scheme[0].length;
  }
  return -1;
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

import { decodeHTMLAttribute } from "entities/decode";
import type { ElementKind } from "./element-kind.ts";
import { type Attributes, type ElementRole, elementRole } from "./element-role.ts";

/** A start tag with all that reading its page needs of it: the same for every tag that is written alike. */
export type StartTag = {
  kind: ElementKind;
  role: ElementRole;
  /** Adds nothing to what its ancestors say: neither a role nor a look. */
  ordinary: boolean;
  preformatted: boolean;
  /** Stands without a gap: always, or inside of another list. */
  tight: "always" | "inList" | "never";
  /** Gmail's class, which it gives to indented paragraphs too. */
  gmailQuote: boolean;
  /** Number before the first item of a list, or -1 for bullets. */
  item: number;
  href: string;
  /** The text of a picture of an emoji. */
  emoji: string;
  selfClosing: boolean;
};

const nameOfTag = /[a-z][^ \t\n\f\r/>]*/iy;
const attribute =
  /[ \t\n\f\r/]*([^ \t\n\f\r/>][^ \t\n\f\r/>=]*)(?:[ \t\n\f\r]*=[ \t\n\f\r]*(?:"([^"]*)"?|'([^']*)'?|([^ \t\n\f\r>]*)))?/y;
const rest = /[ \t\n\f\r/]*/y;
/** The attributes that say something of the lines; the rest is skipped. */
const telling = new Set(
  "style class id name hidden type cite href start alt data-marker data-signatureblock data-smartmail".split(
    " ",
  ),
);
const tightMargins = /(?:^|;)\s*margin(?:-bottom)?\s*:\s*0/i;
const keptSpaces = /white-space\s*:\s*(?:pre|break-spaces)/i;

/** The name of the element whose tag has its name at `from`, in lower case. */
export function tagName(html: string, from: number): string {
  nameOfTag.lastIndex = from;
  return nameOfTag.exec(html)?.[0].toLowerCase() ?? "";
}

/** The telling attributes of a tag from behind its name, and the place of its ">", or -1 where the text ends first. */
export function readAttributes(
  html: string,
  from: number,
): { attributes: Attributes; end: number; selfClosing: boolean } {
  const attributes: Record<string, string> = {};
  let at = from;
  for (;;) {
    attribute.lastIndex = at;
    const match = attribute.exec(html);
    if (match === null) break;
    at = attribute.lastIndex;
    const name = (match[1] ?? "").toLowerCase();
    if (!telling.has(name)) continue;
    const value = match[2] ?? match[3] ?? match[4] ?? "";
    attributes[name] ??= value.includes("&") ? decodeHTMLAttribute(value) : value;
  }
  rest.lastIndex = at;
  const gap = rest.exec(html)?.[0] ?? "";
  const end = at + gap.length;
  return { attributes, end: end < html.length ? end : -1, selfClosing: gap.includes("/") };
}

/** What a tag says, by its attributes. */
export function startTag(kind: ElementKind, attributes: Attributes, selfClosing: boolean): StartTag {
  const { name } = kind;
  const style = attributes.style ?? "";
  const role = elementRole(name, attributes);
  const preformatted = name === "pre" || (style !== "" && keptSpaces.test(style));
  const start = Math.max(0, (Number.parseInt(attributes.start ?? "1", 10) || 1) - 1);
  return {
    kind,
    role,
    ordinary: role === "plain" && !preformatted && !kind.list && name !== "li",
    preformatted,
    tight: tightness(name, attributes),
    gmailQuote: (attributes.class ?? "").includes("gmail_quote"),
    item: name === "ol" ? start : -1,
    href: name === "a" ? (attributes.href ?? "") : "",
    emoji: name === "img" ? emojiText(attributes.alt ?? "") : "",
    selfClosing,
  };
}

/** Word's paragraphs and those with margins set to nought stand without a gap. */
function tightness(name: string, attributes: Attributes): StartTag["tight"] {
  if (name === "p") {
    const isTight = /^Mso/.test(attributes.class ?? "") || tightMargins.test(attributes.style ?? "");
    return isTight ? "always" : "never";
  }
  if (name === "ul" || name === "ol") return "inList";
  return name === "table" || name === "blockquote" ? "always" : "never";
}

function emojiText(alt: string): string {
  const isEmoji = alt !== "" && alt.length <= 12 && /^(?:\p{Emoji}|\u200d|\ufe0f)+$/u.test(alt);
  return isEmoji && !/^\d+$/.test(alt) ? alt : "";
}

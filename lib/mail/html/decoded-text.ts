import { decodeHTML } from "entities/decode";
import { rememberedReferencesMax } from "./limits.ts";

/** References by what stands between "&" and ";": a page repeats a few of them. */
const known = new Map<string, string>();

/** Text with its character references as characters (HTML Standard 13.2.5.72). */
export function decodedText(text: string): string {
  let at = text.indexOf("&");
  if (at < 0) return text;
  let decoded = text.slice(0, at);
  while (at >= 0) {
    const next = text.indexOf("&", at + 1);
    const semicolon = text.slice(at, at + referenceCharactersMax).indexOf(";");
    const end = at + semicolon + 1;
    if (semicolon > 0 && (next < 0 || end <= next)) {
      decoded += reference(text.slice(at, end)) + text.slice(end, next < 0 ? text.length : next);
    } else decoded += decodeHTML(text.slice(at, next < 0 ? text.length : next));
    at = next;
  }
  return decoded;
}

/** Longer names exist, and are rare. */
const referenceCharactersMax = 12;

function reference(written: string): string {
  const remembered = known.get(written);
  if (remembered !== undefined) return remembered;
  const decoded = decodeHTML(written);
  if (known.size >= rememberedReferencesMax) known.clear();
  known.set(written, decoded);
  return decoded;
}

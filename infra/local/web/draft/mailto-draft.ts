import { mailtoCharactersMax } from "../limits.ts";
import type { Draft } from "./draft.ts";

/**
 * The draft that a `mailto:` link asks for (RFC 6068): its to, cc, bcc, subject, body and in-reply-to. Other header
 * fields are passed over, as the RFC advises (section 7); "+" stays a plus. Null if it is not a `mailto:` link.
 */
export function mailtoDraft(link: string): Draft | null {
  const scheme = "mailto:";
  if (link.length > mailtoCharactersMax || link.slice(0, scheme.length).toLowerCase() !== scheme) return null;
  const [path = "", ...rest] = link.slice(scheme.length).split("?");
  const fields = new Map<string, string[]>([["to", path === "" ? [] : [decoded(path)]]]);
  for (const pair of rest.join("?").split("&")) {
    const equals = pair.indexOf("=");
    if (equals < 1) continue;
    const name = decoded(pair.slice(0, equals)).toLowerCase();
    fields.set(name, [...(fields.get(name) ?? []), decoded(pair.slice(equals + 1))]);
  }
  const addresses = (name: string) => (fields.get(name) ?? []).map(oneLine).filter(Boolean).join(", ");
  const single = (name: string) => oneLine(fields.get(name)?.[0] ?? "");
  return {
    to: addresses("to"),
    cc: addresses("cc"),
    bcc: addresses("bcc"),
    subject: single("subject"),
    text: (fields.get("body")?.[0] ?? "").replace(/\r\n?/g, "\n"),
    inReplyTo: single("in-reply-to"),
    references: single("in-reply-to"),
  };
}

/** A percent sign that begins no valid escape is itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A line break in a header field would begin another one (RFC 6068 section 7). */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").trim();
}

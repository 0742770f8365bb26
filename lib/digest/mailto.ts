import { mailtoCharsMax } from "./limits.ts";

export type MailtoFields = { subject?: string; bcc?: string; body?: string };

/**
 * A mailto link (RFC 6068): every part percent-encoded, line breaks as %0D%0A, several addresses with commas. Encodes
 * also what encodeURIComponent leaves alone and some mail programs take for syntax. At most `mailtoCharsMax`
 * characters: a longer body is cut, then a longer subject.
 */
export function mailto(to: readonly string[], fields: MailtoFields): string {
  let { subject = "", body = "" } = fields;
  const bcc = fields.bcc ?? "";
  for (;;) {
    const link = encoded(to, { subject, bcc, body });
    if (link.length <= mailtoCharsMax || (body === "" && subject === "")) return link;
    if (body !== "") body = cut(body);
    else subject = cut(subject);
  }
}

function encoded(to: readonly string[], fields: MailtoFields): string {
  const query = Object.entries(fields)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${encode(value)}`);
  const address = to.map((one) => encode(one).replaceAll("%40", "@")).join(",");
  return `mailto:${address}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}

/** Isolates order what is shown; in a draft they would be letters of the text. */
function encode(text: string): string {
  const lines = text
    .toWellFormed()
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/\r\n?|\n/g, "\r\n");
  return encodeURIComponent(lines).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function cut(text: string): string {
  const characters = Array.from(text);
  return characters.slice(0, Math.floor(characters.length * 0.8)).join("");
}

/**
 * A mailto link (RFC 6068): every part percent-encoded, line breaks as %0D%0A. Encodes also what
 * encodeURIComponent leaves alone and some mail programs take for syntax.
 */
export function mailto(
  to: readonly string[],
  fields: { subject?: string; body?: string; bcc?: string },
): string {
  const query = Object.entries(fields)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${encode(value.replace(/\r?\n/g, "\r\n"))}`);
  const address = to.map((one) => encode(one).replaceAll("%40", "@")).join(",");
  return `mailto:${address}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

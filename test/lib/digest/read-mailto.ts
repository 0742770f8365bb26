/** A mailto link as a mail program reads it (RFC 6068): split at its own signs first, decoded after. */
export function readMailto(href: string): { to: string[]; fields: Map<string, string> } {
  const [, path = "", query = ""] = /^mailto:([^?]*)(?:\?(.*))?$/s.exec(href) ?? [];
  const fields = new Map<string, string>();
  for (const pair of query.split("&").filter((one) => one !== "")) {
    const at = pair.indexOf("=");
    fields.set(decodeURIComponent(pair.slice(0, at)).toLowerCase(), decodeURIComponent(pair.slice(at + 1)));
  }
  return {
    to: path
      .split(",")
      .filter((one) => one !== "")
      .map(decodeURIComponent),
    fields,
  };
}

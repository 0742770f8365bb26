/** A plain mail, with the line ends of the wire. */
export function mailOf(headers: Readonly<Record<string, string>>, lines: readonly string[]): string {
  const head = Object.entries({
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=utf-8",
    ...headers,
  }).map(([name, value]) => `${name}: ${value}`);
  return [...head, "", ...lines, ""].join("\r\n");
}

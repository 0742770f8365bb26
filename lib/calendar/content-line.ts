/**
 * One content line (RFC 5545 3.1), unfolded. `name` and the parameters' names are upper-cased; a parameter's
 * values are unquoted and RFC 6868 decoded, joined with a comma where there are several.
 */
export type ContentLine = { name: string; params: ReadonlyMap<string, string>; value: string };

const noParams: ReadonlyMap<string, string> = new Map();

/**
 * Takes an unfolded line apart; `undefined` when it has no name and value. Tolerates a quoted value
 * (`ORGANIZER="mailto:…"`), a missing closing quote and parameters without a value. Linear in the line.
 */
export function parseContentLine(line: string): ContentLine | undefined {
  const nameEnd = endOfName(line);
  if (nameEnd === 0 || nameEnd >= line.length) return undefined;
  const name = line.slice(0, nameEnd).toUpperCase();
  if (line[nameEnd] === ":") return { name, params: noParams, value: line.slice(nameEnd + 1) };
  // Some exporters write NAME=value where NAME:value is meant.
  if (line[nameEnd] === "=") return { name, params: noParams, value: unquote(line.slice(nameEnd + 1)) };
  const params = new Map<string, string>();
  let at = nameEnd;
  while (line[at] === ";") {
    const end = endOfParameter(line, at + 1);
    keepParameter(params, line.slice(at + 1, end));
    at = end;
  }
  // A quote closed behind the value swallows it: read once more as if there were no quotes.
  if (line[at] !== ":") return line.includes('"') ? parseContentLine(line.replaceAll('"', "")) : undefined;
  return { name, params, value: line.slice(at + 1) };
}

function endOfName(line: string): number {
  let at = 0;
  while (at < line.length && /[A-Za-z0-9_.-]/.test(line.charAt(at))) at++;
  return ";:=".includes(line.charAt(at)) ? at : 0;
}

/** A parameter ends at `;` or `:` outside quotes; with no closing quote at all, quotes are plain characters. */
function endOfParameter(line: string, from: number): number {
  let at = from;
  while (at < line.length) {
    const char = line[at];
    if (char === ";" || char === ":") return at;
    if (char === '"') {
      const close = line.indexOf('"', at + 1);
      if (close > 0) at = close;
    }
    at++;
  }
  return at;
}

function keepParameter(params: Map<string, string>, text: string): void {
  const equals = text.indexOf("=");
  const name = (equals < 0 ? text : text.slice(0, equals)).trim().toUpperCase();
  if (name === "" || params.has(name) || params.size >= 50) return;
  params.set(name, equals < 0 ? "" : decodeCaret(text.slice(equals + 1).replaceAll('"', "")));
}

/** RFC 6868: a line break, a quote and the caret itself inside a parameter. */
function decodeCaret(text: string): string {
  if (!text.includes("^")) return text;
  return text.replace(/\^[n'^]/g, (code) => (code === "^n" ? "\n" : code === "^'" ? '"' : "^"));
}

function unquote(text: string): string {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}

/** TEXT with its escapes undone (RFC 5545 3.3.11); an unknown escape stays as it stands. */
export function decodeText(value: string): string {
  if (!value.includes("\\")) return value;
  return value.replace(/\\[nN\\;,:"]/g, (code) => (code === "\\n" || code === "\\N" ? "\n" : code.charAt(1)));
}

/** The comma-separated values of a line, empty ones left out. */
export function listValues(value: string): string[] {
  return value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

import { decodeBytes } from "./charset.ts";
import { headerText } from "./header-fields.ts";

/** A header like Content-Type: its first word in lower case, and its parameters by lower-cased name. */
export type ParameterizedValue = { value: string; parameters: Map<string, string> };

/** Parameters kept per header; a dozen is much. */
const parametersMax = 100;

/** Reads `value; name=value; name*0*=…` with quotes, comments, continuations and charsets (RFC 2045 5.1, RFC 2231). */
export function readParameters(raw: string): ParameterizedValue {
  const pieces = splitOutsideQuotes(raw);
  const parameters = new Map<string, string>();
  const continued = new Map<string, Segment[]>();
  for (const piece of pieces.slice(1, parametersMax)) {
    const equals = piece.indexOf("=");
    if (equals < 0) continue;
    const name = piece.slice(0, equals).trim().toLowerCase();
    const value = unquote(piece.slice(equals + 1).trim());
    const star = name.indexOf("*");
    if (star < 0) {
      if (!parameters.has(name)) parameters.set(name, headerText(value));
    } else {
      const segments = continued.get(name.slice(0, star)) ?? [];
      segments.push({
        order: Number.parseInt(name.slice(star + 1), 10) || 0,
        encoded: name.endsWith("*"),
        value,
      });
      continued.set(name.slice(0, star), segments);
    }
  }
  for (const [name, segments] of continued) parameters.set(name, joinSegments(segments));
  return { value: (pieces[0] ?? "").trim().toLowerCase(), parameters };
}

type Segment = { order: number; encoded: boolean; value: string };

function joinSegments(segments: Segment[]): string {
  segments.sort((a, b) => a.order - b.order);
  const first = segments[0];
  let charset = "";
  if (first?.encoded) {
    const [label, language, ...rest] = first.value.split("'");
    if (language !== undefined && label !== undefined) {
      charset = label;
      first.value = rest.join("'");
    }
  }
  const bytes = segments.map((segment) =>
    segment.encoded ? percentDecoded(segment.value) : Buffer.from(segment.value, "latin1"),
  );
  return decodeBytes(Buffer.concat(bytes), charset);
}

function percentDecoded(value: string): Buffer {
  const decoded = value.replace(/%([0-9a-f]{2})/gi, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(decoded, "latin1");
}

/** Splits at semicolons outside quotes and drops comments in parentheses. */
function splitOutsideQuotes(raw: string): string[] {
  if (!raw.includes('"') && !raw.includes("(")) return raw.split(";");
  const pieces: string[] = [];
  let piece = "";
  let quoted = false;
  let depth = 0;
  for (let at = 0; at < raw.length; at += 1) {
    const char = raw.charAt(at);
    if (char === "\\" && (quoted || depth > 0)) {
      if (depth === 0) piece += char + raw.charAt(at + 1);
      at += 1;
    } else if (depth === 0 && char === '"') {
      quoted = !quoted;
      piece += char;
    } else if (!quoted && char === "(") depth += 1;
    else if (!quoted && char === ")" && depth > 0) depth -= 1;
    else if (depth > 0) continue;
    else if (!quoted && char === ";") {
      pieces.push(piece);
      piece = "";
    } else piece += char;
  }
  pieces.push(piece);
  return pieces;
}

function unquote(value: string): string {
  if (!value.startsWith('"')) return value;
  const end = value.endsWith('"') && value.length > 1 ? value.length - 1 : value.length;
  return value.slice(1, end).replace(/\\(.)/g, "$1");
}

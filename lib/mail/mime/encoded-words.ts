import { decodeBytes } from "./charset.ts";

/** One encoded word: charset, perhaps a language, B or Q, and its payload (RFC 2047 2, RFC 2231 5). */
const encodedWord = /=\?([\w.:()+-]{1,60})(?:\*[\w-]{0,40})?\?([bq])\?([^?\r\n]*)\?=/gi;

type Word = { start: number; end: number; charset: string; bytes: Buffer };

/**
 * Decodes the encoded words of a header. Blanks between two of them are not text, and neighbours of one charset are
 * decoded together, since programs split them inside a character.
 */
export function decodeEncodedWords(text: string): string {
  const words = [...text.matchAll(encodedWord)].map(
    (match): Word => ({
      start: match.index,
      end: match.index + match[0].length,
      charset: (match[1] ?? "").toLowerCase(),
      bytes: payloadBytes((match[2] ?? "").toLowerCase(), match[3] ?? ""),
    }),
  );
  const out: string[] = [];
  let at = 0;
  for (let index = 0; index < words.length; ) {
    const first = words[index];
    if (!first) break;
    const between = text.slice(at, first.start);
    if (index === 0 || between.trim() !== "") out.push(between);
    const run = [first.bytes];
    at = first.end;
    for (index += 1; index < words.length; index += 1) {
      const next = words[index];
      if (!next || next.charset !== first.charset || text.slice(at, next.start).trim() !== "") break;
      run.push(next.bytes);
      at = next.end;
    }
    out.push(decodeBytes(Buffer.concat(run), first.charset));
  }
  out.push(text.slice(at));
  return out.join("");
}

function payloadBytes(encoding: string, payload: string): Buffer {
  if (encoding === "b") return Buffer.from(payload.replace(/=+(?=[^=])/g, ""), "base64");
  const unescaped = payload
    .replaceAll("_", " ")
    .replace(/=([0-9a-f]{2})/gi, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  // Characters above a byte stand there raw, against the rule: their UTF-8 form is what is meant.
  return /[^\x00-\xff]/.test(unescaped) ? Buffer.from(unescaped) : Buffer.from(unescaped, "latin1");
}

import { isAscii, isUtf8 } from "node:buffer";

/** Labels that mail carries and the Encoding Standard does not list. Keys without separators and vendor prefix. */
const aliases = new Map([
  ["iso88598i", "iso-8859-8"],
  ["iso88598e", "iso-8859-8"],
  ["cp932", "shift_jis"],
  ["ms932", "shift_jis"],
  ["windows932", "shift_jis"],
  ["cp936", "gbk"],
  ["ms936", "gbk"],
  ["windows936", "gbk"],
  ["cp949", "euc-kr"],
  ["ms949", "euc-kr"],
  ["windows949", "euc-kr"],
  ["uhc", "euc-kr"],
  ["cp950", "big5"],
  ["windows950", "big5"],
  ["cp874", "windows-874"],
  ["tis620", "windows-874"],
  ["cp50220", "iso-2022-jp"],
  ["cp50221", "iso-2022-jp"],
  ["cp50222", "iso-2022-jp"],
  ["iso2022jp1", "iso-2022-jp"],
  ["iso2022jp2", "iso-2022-jp"],
  ["cp51932", "euc-jp"],
  ["eucjp", "euc-jp"],
  ["euckr", "euc-kr"],
  ["shiftjis", "shift_jis"],
  ["iso2022jp", "iso-2022-jp"],
  ["cp1250", "windows-1250"],
  ["cp1251", "windows-1251"],
  ["cp1252", "windows-1252"],
  ["ansi", "windows-1252"],
  ["utf8mb4", "utf-8"],
  ["macroman", "macintosh"],
]);

/** Charsets whose bytes are all below 0x80 and still are no ASCII: shifts are done with escapes. */
const sevenBitCharsets = new Set(["iso-2022-jp", "utf-16le", "utf-16be", "utf-7"]);

/** Declared by programs that did not look: bytes that are valid UTF-8 then are UTF-8. */
const carelessCharsets = new Set(["", "windows-1252"]);

const decoders = new Map<string, TextDecoder | undefined>();

/**
 * Bytes as text: the declared charset, else UTF-8, else windows-1252, which cannot fail. Text declared as ASCII or
 * Latin-1 that is valid UTF-8 is UTF-8, since accidental UTF-8 does not happen in honest Latin-1.
 */
export function decodeBytes(bytes: Buffer, charset: string): string {
  const label = charset === "" ? "" : canonicalLabel(charset);
  if (!sevenBitCharsets.has(label) && isAscii(bytes)) return bytes.toString("latin1");
  if (label === "utf-7") return decodeUtf7(bytes.toString("latin1"));
  if (carelessCharsets.has(label) || label === "utf-8") {
    if (isUtf8(bytes)) return bytes.toString("utf8");
    if (label === "utf-8" && isMostlyUtf8(bytes)) return bytes.toString("utf8");
    return tryDecode(bytes, "windows-1252") ?? bytes.toString("latin1");
  }
  const declared = tryDecode(bytes, label);
  if (declared !== undefined && !declared.includes("\ufffd")) return declared;
  if (isUtf8(bytes)) return bytes.toString("utf8");
  return declared ?? tryDecode(bytes, "windows-1252") ?? bytes.toString("latin1");
}

function canonicalLabel(charset: string): string {
  const label = charset.trim().toLowerCase();
  if (label === "us-ascii" || label === "ascii") return "";
  const bare = label.replace(/^(?:x-ms-|x-|cs)/, "").replace(/[\s._-]+/g, "");
  if (bare === "utf7" || bare === "unicode11utf7") return "utf-7";
  const alias = aliases.get(bare);
  if (alias) return alias;
  return decoderFor(label)?.encoding ?? decoderFor(bare)?.encoding ?? "";
}

function decoderFor(label: string): TextDecoder | undefined {
  if (decoders.has(label)) return decoders.get(label);
  // A mail chooses its labels: forget them before they pile up.
  if (decoders.size > 200) decoders.clear();
  const decoder = newDecoder(label);
  decoders.set(label, decoder);
  return decoder;
}

function newDecoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

function tryDecode(bytes: Buffer, label: string): string | undefined {
  try {
    return decoderFor(label)?.decode(bytes);
  } catch {
    return undefined;
  }
}

/** One broken character in a long text (a cut, a wrong footer) must not turn all the rest into mojibake. */
function isMostlyUtf8(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 64 * 1024).toString("utf8");
  let broken = 0;
  let foreign = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) foreign += 1;
  }
  return foreign > broken * 2;
}

/** RFC 2152: `+` opens base64 of UTF-16, `-` closes it, `+-` is a plus. */
function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_whole, coded: string) => {
    if (coded === "") return "+";
    const bytes = Buffer.from(coded, "base64");
    return bytes
      .subarray(0, bytes.length & ~1)
      .swap16()
      .toString("utf16le");
  });
}

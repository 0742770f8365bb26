import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../../../lib/mail/mime/charset.ts";
import { unflow } from "../../../../lib/mail/mime/flowed.ts";
import { readableText } from "../../../../lib/mail/mime/protected-text.ts";
import { decodeTransfer } from "../../../../lib/mail/mime/transfer-encoding.ts";

describe("bytes become text", () => {
  it.each([
    ["UTF-8 as declared", Buffer.from("Grüße"), "utf-8", "Grüße"],
    ["Latin-1 as declared", Buffer.from("Gr\xfc\xdfe", "latin1"), "iso-8859-1", "Grüße"],
    ["windows-1252 without a word about it", Buffer.from("\x93Hi\x94", "latin1"), "", "“Hi”"],
    ["UTF-8 without a word about it", Buffer.from("Grüße"), "", "Grüße"],
    ["UTF-8 declared as Latin-1", Buffer.from("Grüße"), "iso-8859-1", "Grüße"],
    ["UTF-8 declared as ASCII", Buffer.from("Grüße"), "us-ascii", "Grüße"],
    ["Latin-1 declared as UTF-8", Buffer.from("Gr\xfc\xdfe", "latin1"), "utf-8", "Grüße"],
    ["an unknown charset", Buffer.from("Gr\xfc\xdfe", "latin1"), "x-no-such", "Grüße"],
    ["Shift-JIS by an alias", Buffer.from([0x93, 0xfa, 0x96, 0x7b]), "cp932", "日本"],
    ["ISO-2022-JP, all of it below 0x80", Buffer.from("\x1b$BF|K\\\x1b(B", "latin1"), "iso-2022-jp", "日本"],
    ["GBK", Buffer.from([0xd6, 0xd0, 0xb9, 0xfa]), "gb2312", "中国"],
    ["KOI8-R", Buffer.from([0xf0, 0xd2, 0xc9]), "koi8-r", "При"],
    ["UTF-7", Buffer.from("Gr+APwA3w-e +- more"), "utf-7", "Grüße + more"],
  ])("%s", (_name, bytes, charset, expected) => {
    expect(decodeBytes(bytes, charset)).toBe(expected);
  });

  it("keeps a long UTF-8 text readable around one broken byte", () => {
    const bytes = Buffer.concat([Buffer.from("Grüße über Größe "), Buffer.from([0xff])]);
    expect(decodeBytes(bytes, "utf-8")).toContain("Grüße über Größe");
  });
});

describe("transfer encodings", () => {
  it.each([
    ["base64", "SGVs\r\nbG8=", "base64", "Hello"],
    ["base64 without padding", "SGVsbG8", "base64", "Hello"],
    ["two pieces of base64 glued together", "SGVsbG8=\r\nIFNhbQ==\r\n", "base64", "Hello Sam"],
    [
      "base64 with stray characters",
      "SGVs!bG8=\r\nSGVsbG8gdGhlcmUsIFNhbSBhbmQgQW5h",
      "base64",
      "HelloHello there, Sam and Ana",
    ],
    [
      "plain text declared as base64",
      "Hello Sam, see you there - all right?",
      "base64",
      "Hello Sam, see you there - all right?",
    ],
    ["quoted-printable", "Gr=C3=BC=C3=9Fe=\r\n an alle", "quoted-printable", "Grüße an alle"],
    [
      "quoted-printable with lower-case digits and a lone equals sign",
      "a=3db=zz=",
      "quoted-printable",
      "a=b=zz",
    ],
    ["a soft break with blanks after it", "one=  \r\ntwo", "quoted-printable", "onetwo"],
    ["an unknown encoding", "as it stands", "x-strange", "as it stands"],
  ])("undo %s", (_name, encoded, encoding, expected) => {
    expect(decodeTransfer(Buffer.from(encoded), encoding).toString()).toBe(expected);
  });
});

describe("format=flowed", () => {
  it.each([
    ["joins soft breaks", "one \ntwo\nthree", false, "one two\nthree"],
    ["drops the blank with DelSp", "on \ne\ntwo", true, "one\ntwo"],
    ["removes stuffing", " From the top\n >not a quote", false, "From the top\n>not a quote"],
    [
      "joins inside a quote of one depth only",
      "> one \n> two\n>> deep \nmine",
      false,
      "> one two\n>> deep \nmine",
    ],
    ["leaves the signature delimiter", "text \n-- \nSam", false, "text \n-- \nSam"],
  ])("%s", (_name, text, delSp, expected) => {
    expect(unflow(text, delSp)).toBe(expected);
  });
});

describe("OpenPGP in a text", () => {
  it("is taken out when it hides the words", () => {
    const text = "see below\n-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\nSam";
    expect(readableText(text)).toEqual({ text: "see below\nSam", encrypted: true });
  });

  it("is removed around words that are only signed", () => {
    const text =
      "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nHello\n- -- \nSam\n-----BEGIN PGP SIGNATURE-----\n\niQ==\n-----END PGP SIGNATURE-----\n";
    expect(readableText(text)).toEqual({ text: "Hello\n-- \nSam\n", encrypted: false });
  });
});

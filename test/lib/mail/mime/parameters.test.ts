import { describe, expect, it } from "vitest";
import { readParameters } from "../../../../lib/mail/mime/parameters.ts";

describe("a header with parameters", () => {
  it.each([
    ["plain", "text/plain; charset=utf-8", "charset", "utf-8"],
    ["upper case", "TEXT/PLAIN; CHARSET=UTF-8", "charset", "UTF-8"],
    ["quoted with a semicolon", 'x/y; name="a;b.txt"', "name", "a;b.txt"],
    ["quoted with escapes", 'x/y; name="a\\"b.txt"', "name", 'a"b.txt'],
    ["with a comment", "text/plain (words; more); charset=utf-8", "charset", "utf-8"],
    [
      "an encoded word, which is not allowed and common",
      'x/y; name="=?utf-8?Q?J=C3=BCrgen.pdf?="',
      "name",
      "Jürgen.pdf",
    ],
    ["RFC 2231 with a charset", "attachment; filename*=utf-8''J%C3%BCrgen.pdf", "filename", "Jürgen.pdf"],
    ["RFC 2231 in Latin-1", "attachment; filename*=iso-8859-1'de'J%FCrgen.pdf", "filename", "Jürgen.pdf"],
    [
      "RFC 2231 in pieces",
      'attachment; filename*0="long "; filename*1="name.pdf"',
      "filename",
      "long name.pdf",
    ],
    [
      "RFC 2231 in pieces out of order, one encoded",
      "attachment; filename*1=gen.pdf; filename*0*=utf-8''J%C3%BCr",
      "filename",
      "Jürgen.pdf",
    ],
    ["an unclosed quote", 'x/y; name="open', "name", "open"],
  ])("reads a parameter %s", (_name, raw, parameter, expected) => {
    expect(readParameters(raw).parameters.get(parameter)).toBe(expected);
  });

  it("has its value in lower case", () => {
    expect(readParameters("Multipart/Mixed; boundary=x").value).toBe("multipart/mixed");
  });
});

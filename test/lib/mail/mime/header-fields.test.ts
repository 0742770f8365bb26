import { describe, expect, it } from "vitest";
import { headerFieldsPerPartMax, headerValueBytesMax } from "../../../../lib/mail/limits.ts";
import { header, headers, headerText, readHeaderFields } from "../../../../lib/mail/mime/header-fields.ts";

function read(text: string | Buffer) {
  const raw = Buffer.from(text);
  const block = readHeaderFields(raw, 0, raw.length);
  return { ...block, body: raw.toString("utf8", block.bodyStart) };
}

describe("a header", () => {
  it("ends at the first empty line", () => {
    const { fields, body } = read("A: 1\r\nB: 2\r\n\r\nC: 3\r\n");
    expect(fields).toEqual([
      { name: "a", value: "1" },
      { name: "b", value: "2" },
    ]);
    expect(body).toBe("C: 3\r\n");
  });

  it("unfolds lines that begin with a blank or tab", () => {
    expect(header(read("Subject: one\r\n two\r\n\tthree\r\n\r\n").fields, "subject")).toBe("one two three");
  });

  it("accepts blanks before the colon, and no blank after it", () => {
    const { fields } = read("Subject : hello\nTo:a@b.example\n\n");
    expect(header(fields, "subject")).toBe("hello");
    expect(header(fields, "to")).toBe("a@b.example");
  });

  it("skips junk between fields, and begins the body at words that no field follows", () => {
    expect(header(read("A: 1\nthis is junk\nB: 2\n\nbody").fields, "b")).toBe("2");
    const missing = read("A: 1\nHello Sam,\nhow are you?\n");
    expect(missing.fields).toHaveLength(1);
    expect(missing.body).toBe("Hello Sam,\nhow are you?\n");
  });

  it("takes one long word under an empty field for its value, so that the body begins where it does", () => {
    const { fields, body } = read(`A: 1\nX-Key:\n${"Ab1+".repeat(20)}\n\n<html>`);
    expect(header(fields, "x-key")).toContain("Ab1+Ab1+");
    expect(body).toBe("<html>");
  });

  it("keeps every field of a name, in order", () => {
    expect(headers(read("Received: one\nReceived: two\n\n").fields, "received")).toEqual(["one", "two"]);
  });

  it("stops counting fields at a limit and still finds the body", () => {
    const { fields, body } = read(`${"X: y\n".repeat(headerFieldsPerPartMax + 100)}\nbody`);
    expect(fields).toHaveLength(headerFieldsPerPartMax);
    expect(body).toBe("body");
  });

  it("cuts a value beyond its limit", () => {
    const { fields } = read(`A: ${"x".repeat(headerValueBytesMax * 2)}\nB: 2\n\n`);
    expect(fields[0]?.value.length).toBeLessThanOrEqual(headerValueBytesMax);
    expect(header(fields, "b")).toBe("2");
  });

  it("has no control characters in its texts, so that nothing can be injected into ours", () => {
    expect(headerText("=?utf-8?Q?Hello=0D=0ABcc:_eve@evil.example?=")).toBe("Hello Bcc: eve@evil.example");
    expect(headerText("nul\x00byte")).toBe("nul byte");
  });
});

describe("header text", () => {
  it.each([
    ["an encoded word in base64", "=?UTF-8?B?SsO8cmdlbg==?=", "Jürgen"],
    ["an encoded word in quoted-printable", "=?iso-8859-1?Q?J=FCrgen_M?=", "Jürgen M"],
    ["words split inside a character", "=?utf-8?B?SsM=?= =?utf-8?B?vHJnZW4=?=", "Jürgen"],
    ["a Japanese word", "=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本"],
    ["raw UTF-8", Buffer.from("Jürgen").toString("latin1"), "Jürgen"],
    ["raw Latin-1", "J\xfcrgen", "Jürgen"],
    ["an unknown charset", "=?no-such-charset?Q?plain?=", "plain"],
  ])("reads %s", (_name, value, expected) => {
    expect(headerText(value)).toBe(expected);
  });
});

import { describe, expect, it } from "vitest";
import { multipartDepthMax, partsMax } from "../../../../lib/mail/limits.ts";
import { type MimePart, readMimeTree } from "../../../../lib/mail/mime/mime-part.ts";
import { multipart, rawMail } from "./raw-mail.ts";

function tree(raw: Buffer): MimePart {
  return readMimeTree(raw, 0, raw.length);
}

function bodies(raw: Buffer, part: MimePart): string[] {
  if (part.parts.length > 0) return part.parts.flatMap((inner) => bodies(raw, inner));
  return [raw.toString("utf8", part.bodyStart, part.bodyEnd)];
}

function multipartMail(boundary: string, body: string, type = "mixed"): Buffer {
  return rawMail({ headers: { "Content-Type": `multipart/${type}; boundary="${boundary}"` }, body });
}

const text = (body: string) => ({ headers: ["Content-Type: text/plain"], body });

describe("the parts of a mail", () => {
  it.each([
    ["CRLF", "\r\n"],
    ["LF", "\n"],
  ] as const)("are found with %s line ends, without the line break before a boundary", (_name, lineEnd) => {
    const raw = rawMail({
      headers: { "Content-Type": "multipart/mixed; boundary=b" },
      body: multipart("b", [text("one"), text("two")]),
      lineEnd,
    });
    expect(bodies(raw, tree(raw))).toEqual(["one", "two"]);
  });

  it("are told apart when one boundary begins with another", () => {
    const inner = multipart("ab", [text("one"), text("two")]);
    const raw = multipartMail(
      "a",
      multipart("a", [
        { headers: ["Content-Type: multipart/mixed; boundary=ab"], body: inner },
        text("three"),
      ]),
    );
    expect(tree(raw).parts).toHaveLength(2);
    expect(bodies(raw, tree(raw))).toEqual(["one", "two", "three"]);
  });

  it("end where the mail ends when the closing boundary is missing", () => {
    const raw = multipartMail("b", "--b\nContent-Type: text/plain\n\none\n--b\n\ntwo");
    expect(bodies(raw, tree(raw))).toEqual(["one", "two"]);
  });

  it("close an inner multipart that never closed itself", () => {
    const raw = multipartMail(
      "out",
      "--out\nContent-Type: multipart/alternative; boundary=in\n\n--in\n\none\n--out\n\ntwo\n--out--",
    );
    expect(bodies(raw, tree(raw))).toEqual(["one", "two"]);
  });

  it("are found by their first boundary line when the parameter is lost", () => {
    const raw = rawMail({
      headers: { "Content-Type": "multipart/mixed" },
      body: multipart("lost", [text("one"), text("two")]),
    });
    expect(bodies(raw, tree(raw))).toEqual(["one", "two"]);
  });

  it("take a parameter from a continuation that lost its blank", () => {
    const raw = rawMail({
      headers: { "Content-Type": 'multipart/alternative;\r\nboundary="b"' },
      body: multipart("b", [text("one")]),
    });
    expect(bodies(raw, tree(raw))).toEqual(["one"]);
  });

  it("may have no header and no empty line", () => {
    const raw = multipartMail("b", "--b\njust words here\n--b--");
    expect(bodies(raw, tree(raw))).toEqual(["just words here"]);
  });

  it("may be empty", () => {
    const raw = multipartMail("b", "--b\nContent-Type: text/plain\n--b\n\n--b--");
    expect(bodies(raw, tree(raw))).toEqual(["", ""]);
  });

  it("of a digest are mails unless they say otherwise", () => {
    const raw = multipartMail(
      "b",
      multipart("b", [{ headers: [], body: "From: a@b.example\n\nhello" }]),
      "digest",
    );
    expect(tree(raw).parts[0]?.contentType).toBe("message/rfc822");
  });

  it("stop at a limit when there are thousands, and lose none of the first", () => {
    const raw = multipartMail("b", "--b\n\nx\n".repeat(partsMax + 500));
    const { parts } = tree(raw);
    expect(parts.length).toBeLessThanOrEqual(partsMax);
    expect(parts.length).toBeGreaterThan(partsMax - 5);
  });

  it("nested deeper than the limit stay unread in the last one", () => {
    let raw = "Content-Type: text/plain\n\nbottom";
    for (let depth = 0; depth < multipartDepthMax + 20; depth += 1) {
      raw = `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${raw}\n--b${depth}--`;
    }
    let part: MimePart | undefined = tree(Buffer.from(raw));
    let depth = 0;
    while (part && part.parts.length > 0) {
      part = part.parts[0];
      depth += 1;
    }
    expect(depth).toBe(multipartDepthMax);
    expect(Buffer.from(raw).toString("latin1", part?.bodyStart, part?.bodyEnd)).toContain("bottom");
  });
});

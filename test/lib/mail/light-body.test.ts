import { describe, expect, it } from "vitest";
import { readLargeBody } from "../../../lib/mail/light-body.ts";
import { readBody } from "../../../lib/mail/read-body.ts";

describe("a very large body", () => {
  it("is read without the pictures that are written into it", () => {
    const html = `<p>Hello</p><img src="data:image/png;base64,${"iVBO".repeat(50_000)}"><p>Sam</p>`;
    expect(readLargeBody({ html })).toEqual(
      readBody({ html: '<p>Hello</p><img src="data:image/png"><p>Sam</p>' }),
    );
  });

  it("is read from its text where the HTML is huge, and from the HTML where the text is a stub", () => {
    const html = "<p>Hello Sam, this is what I think about it.</p>".repeat(20_000);
    expect(readLargeBody({ text: "Hello Sam. ".repeat(10_000), html }).newText).not.toContain("what I think");
    expect(readLargeBody({ text: "See the HTML.", html }).newText).toContain("what I think");
  });
});

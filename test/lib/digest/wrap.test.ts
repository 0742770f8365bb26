import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrap } from "../../../lib/digest/wrap.ts";

describe("a wrapped paragraph", () => {
  it("keeps an address whole that fits a line without the indent", () => {
    const address = "a.very.long.name.of.somebody@a.very.long.name.of.a.place.example";
    expect(wrap(`Write to ${address} today`, 66, "   ")).toBe(`   Write to\n${address}\n   today`);
  });

  it("breaks what no line can hold", () => {
    expect(wrap("x".repeat(25), 10, " ")).toBe(` ${"x".repeat(9)}\n ${"x".repeat(9)}\n ${"x".repeat(7)}`);
  });

  it("keeps together what no-break spaces join, and shows them as spaces", () => {
    expect(wrap("said on 12\u00a0May", 10)).toBe("said on\n12 May");
  });

  it("law: no line is longer than the columns, and no character is lost", () => {
    const words = fc.array(fc.stringMatching(/^[a-zé]{1,40}$/u), { maxLength: 30 });
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 12, max: 80 }),
        fc.integer({ min: 0, max: 6 }),
        (text, columns, indent) => {
          const lines = wrap(text.join(" "), columns, " ".repeat(indent)).split("\n");
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
          expect(lines.join("").replaceAll(" ", "")).toBe(text.join(""));
        },
      ),
    );
  });
});

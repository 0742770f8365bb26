import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLargeBody } from "../../../lib/mail/light-body.ts";
import { longRunLinesMin } from "../../../lib/mail/limits.ts";
import { readBody } from "../../../lib/mail/read-body.ts";

const attribution = "On Fri, 20 Nov 2026 at 09:00, Sam Okafor <sam@okafor.example> wrote:";

const answer = fc.array(
  fc.constantFrom("Yes, let us do that.", "", "I will send it on Friday.", "Thanks,", "-- ", "Ana"),
  { maxLength: 8 },
);
const quoted = fc
  .tuple(fc.integer({ min: 1, max: 3 * longRunLinesMin }), fc.integer({ min: 1, max: 3 }))
  .map(([count, depth]) => [
    attribution,
    ...Array.from(
      { length: count },
      (_one, index) => `${">".repeat(1 + (index % depth))} line ${index} of the plan`,
    ),
  ]);
const prose = fc
  .integer({ min: 1, max: 3 * longRunLinesMin })
  .map((count) =>
    Array.from({ length: count }, (_one, index) => `The chapter goes on with sentence ${index}, as they do.`),
  );

const header = fc.constantFrom(
  [
    "-----Original Message-----",
    "From: Ana <ana@example.org>",
    "Sent: Monday, 2 November 2026 10:00",
    "To: Sam",
    "Subject: plans",
    "",
  ],
  [
    "---------- Forwarded message ---------",
    "From: Ana <ana@example.org>",
    "Date: Mon, 2 Nov 2026 at 10:00",
    "Subject: plans",
    "To: Sam <sam@example.com>",
    "",
  ],
  ["> a lone quoted line", "", "and words below it"],
  ["Ana Silva", "Head of plans", "Phone: +44 20 7946 0001", "www.example.org"],
  ["* one", "* two", "Note: it rains", "2011/4/7 Ana <ana@example.org>"],
);
const mixedProse = fc
  .integer({ min: 1, max: 3 * longRunLinesMin })
  .map((count) =>
    Array.from({ length: count }, (_one, index) =>
      index % 9 === 4
        ? ""
        : index % 301 === 7
          ? "See https://example.com/a and:"
          : `Zürich’s train leaves at 10:${index % 60} — or later`,
    ),
  );

describe("a very large body", () => {
  it("is read as any other: the edges of its long runs tell what lies between", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(answer, quoted, prose), { minLength: 1, maxLength: 4 }), (pieces) => {
        const text = pieces.flat().join("\n");
        expect(readLargeBody({ text })).toEqual(readBody({ text }));
      }),
      { numRuns: 20 },
    );
  });

  it("is read as any other where headers, cards and lists stand in its prose", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(answer, header, mixedProse), { minLength: 1, maxLength: 6 }),
        (pieces) => {
          const text = pieces.flat().join("\n");
          expect(readLargeBody({ text })).toEqual(readBody({ text }));
          const html = `<p>Yes.</p><blockquote type="cite"><pre>${text.replaceAll("<", "&lt;")}</pre></blockquote>`;
          expect(readLargeBody({ html })).toEqual(readBody({ html }));
        },
      ),
      { numRuns: 20 },
    );
  });

  it("keeps its words where a text plays with the mark itself", () => {
    const text = `${"plain words in a line\n".repeat(3 * longRunLinesMin)}\ue000 0 \ue000`;
    expect(readLargeBody({ text }).newText).toContain("plain words in a line");
  });

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

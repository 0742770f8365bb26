import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlLines } from "../../../../lib/mail/html/split-html.ts";
import { longRunLinesMin } from "../../../../lib/mail/limits.ts";
import { type Line, textLines } from "../../../../lib/mail/text/lines.ts";
import { withoutLongRuns } from "../../../../lib/mail/text/long-runs.ts";
import { splitEveryLine, splitRead } from "../../../../lib/mail/text/split-text.ts";

const attribution = "On Fri, 20 Nov 2026 at 09:00, Sam Okafor <sam@okafor.example> wrote:";

const answer = fc.array(
  fc.constantFrom("Yes, let us do that.", "", "I will send it on Friday.", "Thanks,", "-- ", "Ana"),
  { maxLength: 8 },
);

const quoted = fc
  .tuple(fc.integer({ min: 1, max: 3 * longRunLinesMin }), fc.integer({ min: 1, max: 3 }))
  .map(([count, depth]) => [
    attribution,
    ...Array.from({ length: count }, (_one, at) => `${">".repeat(1 + (at % depth))} line ${at} of the plan`),
  ]);

/** What people paste: logs, code, lists, tables, links, in runs of their own. */
const pasted = fc
  .tuple(
    fc.integer({ min: 1, max: 3 * longRunLinesMin }),
    fc.constantFrom<(at: number) => string>(
      (at) => `The chapter goes on with sentence ${at}, as they do.`,
      (at) => (at % 9 === 4 ? "" : `Zürich’s train leaves at 10:${at % 60} — or later`),
      (at) => `2026-11-23 10:00:00 INFO [worker-${at % 7}] state: ready: ${at}`,
      (at) => ["  if (a > b) {", "    y = x[1];", "  }", "", "}", "/* so */"][at % 6] ?? "",
      (at) => `- item ${at}, see https://example.com/${at} or ana@example.org`,
      (at) => `key ${at}: value`,
      (at) => `    indented words that go on ${at}`,
      (at) =>
        ["* one", "--", "Name  |  x", "(see above)", "as she said", "<https://example.com/a>"][at % 6] ?? "",
    ),
  )
  .map(([count, line]) => Array.from({ length: count }, (_one, at) => line(at)));

const heads = fc.constantFrom(
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
    "From: Ana Silva <ana@example.org>",
    "Date: Mon, 2 Nov 2026 at 10:00",
    "Subject: plans",
    "To: Sam <sam@example.com>",
    "",
  ],
  [attribution, ""],
  ["Ana Silva", "11/02/2026 10:00 AM", "To: Sam Okafor/ACME@ACME", "cc:", "Subject: plans", ""],
  ["> a lone quoted line", "", "and words below it"],
  ["ME> one", "ME> two", "ME> three"],
  ["12,13c14", "< old", "---", "> new"],
  ["Ana Silva", "Head of plans", "Phone: +44 20 7946 0001", "www.example.org"],
  ["Note: it rains", "2011/4/7 Ana <ana@example.org>"],
);

const bodies = fc
  .array(fc.oneof(answer, quoted, pasted, heads), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.flat().join("\n"));

describe("a body of thousands of lines", () => {
  it("is taken apart as if every line had been looked at", () => {
    fc.assert(
      fc.property(bodies, (text) => {
        expectSame(textLines(text));
        const shown = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
        expectSame(htmlLines(`<p>Yes.</p><blockquote type="cite"><pre>${shown}</pre></blockquote>`).lines);
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ["prose", "It goes on like this for a while."],
    ["a log", "2026-11-23T10:00:00Z INFO [worker] state: ready"],
    ["code", "    let ready = await ask(it); // done"],
    ["quoted lines", "> so it was said before"],
    ["quotes of quotes", ">> so it was said before"],
  ])("is looked at by its edges only where it is %s", (_what, line) => {
    const count = 50 * longRunLinesMin;
    const kept = withoutLongRuns(textLines(`${line}\n`.repeat(count)));
    expect(kept?.lines.length).toBeLessThan(longRunLinesMin);
    expect(kept?.counts.reduce((sum, one) => sum + one, 0)).toBe(count + 1);
  });

  it("keeps each of its lines as it stood", () => {
    const text = `Yes.\n\n${attribution}\n${"> said\n".repeat(5_000)}\n  and more  \n`;
    expect(
      splitRead(textLines(text))
        .lines.map((line) => line.text)
        .join("\n"),
    ).toBe(text);
  });
});

function expectSame(lines: readonly Line[]): void {
  const every = splitEveryLine(lines);
  const edges = splitRead(lines);
  expect(edges.lines.map(({ zone, cut }) => `${zone} ${cut}`)).toEqual(
    every.lines.map(({ zone, cut }) => `${zone} ${cut}`),
  );
  expect(edges.mayForward).toBe(every.mayForward);
}

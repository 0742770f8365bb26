import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { embeddedMailbox, embeddedMailboxes } from "../../../../lib/mail/forward/embedded-addresses.ts";
import { embeddedDate } from "../../../../lib/mail/forward/embedded-date.ts";
import { findHeaderBlocks } from "../../../../lib/mail/forward/find-header-blocks.ts";
import { readForwards } from "../../../../lib/mail/forward/read-forwards.ts";
import { stripSubjectPrefixes, subjectIntent } from "../../../../lib/mail/forward/subject-prefixes.ts";

/** Lines that clients write, to be shuffled into bodies that no client would. */
const line = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      "",
      "  ",
      ">",
      "> ",
      "From: Ilka Nord <ilka@north.example>",
      "From:",
      "To: bo@south.example, ",
      "To:  ",
      "cc: ",
      "Sent: Wednesday, October 27, 2021 9:31 AM",
      "Date: ",
      "Subject: Plan",
      "Betreff: Plan",
      "*Von:* Ilka",
      "---------- Forwarded message ---------",
      "-----Original Message-----",
      "---------------------- Forwarded by Bo on 05/24/2001 ",
      "05:16 PM ---------------------------",
      "Begin forwarded message:",
      "----- End forwarded message -----",
      "________________________________",
      "Ilka Nord",
      "05/24/2001 11:46 AM",
      '"Ilka" <ilka@north.example> on 05/24/2001 ',
      "                    Ilka                 To:     bo@south.example",
      "                                         cc:",
      "----- Forwarded Message ----- From: A <a@x.example>To: bSent: todaySubject: x",
      "On Wed, Oct 27, 2021 at 9:31 AM Ilka <ilka@north.example> wrote:",
      "| 发件人 | a |",
      "=09=09 To: x=",
      "-- ",
      "\ufeff",
    ),
  },
);
const quotedLine = fc
  .tuple(fc.constantFrom("", "", "", "> ", ">> ", ">"), line)
  .map(([mark, text]) => mark + text);
const body = fc
  .array(quotedLine, { maxLength: 40 })
  .map((lines) => lines.map((text) => text.replaceAll(/[\r\n]/g, "")));
const subject = fc.option(
  fc.oneof(fc.constantFrom("FW: Plan", "RE: Plan", "Plan", "", "VS: x"), fc.string()),
  { nil: undefined },
);

describe("laws of header blocks and forwards", () => {
  test("blocks come in the order of the lines, inside of them, and never overlap", () => {
    fc.assert(
      fc.property(body, (lines) => {
        let free = 0;
        for (const block of findHeaderBlocks(lines)) {
          expect(block.markerLine ?? block.firstLine).toBeGreaterThanOrEqual(free);
          expect(block.markerLine ?? block.firstLine).toBeLessThanOrEqual(block.firstLine);
          expect(block.lastLine).toBeGreaterThanOrEqual(block.firstLine);
          expect(block.lastLine).toBeLessThan(lines.length);
          free = block.lastLine + 1;
        }
      }),
      { numRuns: 600 },
    );
  });

  test("no line of a body is lost: each is above, in a header, in a forwarded body, or below", () => {
    fc.assert(
      fc.property(body, subject, (lines, about) => {
        const reading = readForwards({
          text: lines.join("\n"),
          ...(about === undefined ? {} : { subject: about }),
        });
        let next = 0;
        for (const span of reading.spans) {
          expect(span.firstLine).toBe(next);
          expect(span.endLine).toBeGreaterThan(span.firstLine);
          next = span.endLine;
        }
        expect(next).toBe(lines.length === 0 ? 1 : lines.length);
        for (const [index, words] of reading.bodies.entries()) {
          const own = reading.spans.filter((span) => span.what === "body" && span.forward === index);
          const kept = own
            .flatMap((span) => lines.slice(span.firstLine, span.endLine))
            .filter((text) => /\p{L}{3}/u.test(text));
          const lost = kept.filter((text) => !words.includes(text.replace(/^[> ]*/, "").trim()));
          expect(lost.filter((text) => !/^[-=]{3,}/.test(text.replace(/^[> ]*/, "")))).toEqual([]);
        }
      }),
      { numRuns: 600 },
    );
  });

  test("every line of the writer's own stands in the words above or below", () => {
    fc.assert(
      fc.property(body, subject, (lines, about) => {
        const reading = readForwards({
          text: lines.join("\n"),
          ...(about === undefined ? {} : { subject: about }),
        });
        const own = reading.spans
          .filter((span) => span.forward === -1)
          .flatMap((span) => lines.slice(span.firstLine, span.endLine));
        for (const text of own) expect(`${reading.above}\n${reading.below}`).toContain(text.trim());
      }),
      { numRuns: 400 },
    );
  });

  test("a mail that is no forward forwards nothing, and one that is forwards something", () => {
    fc.assert(
      fc.property(body, subject, (lines, about) => {
        const reading = readForwards({
          text: lines.join("\n"),
          ...(about === undefined ? {} : { subject: about }),
        });
        expect(reading.forwarded.length > 0).toBe(reading.kind === "forward");
        expect(reading.bodies.length).toBe(reading.forwarded.length);
      }),
      { numRuns: 400 },
    );
  });

  test("any string at all is read without a throw, and dates are instants or empty", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        readForwards({ text, subject: text, timeZone: text });
        embeddedMailbox(text);
        embeddedMailboxes(text);
        stripSubjectPrefixes(text);
        expect(["forward", "reply", "either", "none"]).toContain(subjectIntent(text));
        expect(embeddedDate(text)).toMatch(/^(?:|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)$/);
      }),
      { numRuns: 600 },
    );
  });

  test("words put above an announced forward change nothing in it", () => {
    fc.assert(
      fc.property(fc.lorem({ mode: "sentences", maxCount: 5 }), (above) => {
        const forward =
          "---------- Forwarded message ---------\nFrom: Ilka <ilka@north.example>\nDate: Wed, Oct 27, 2021 at 9:31 AM\nSubject: Plan\nTo: <bo@south.example>\n\nThe plan.";
        const alone = readForwards({ text: forward });
        const below = readForwards({ text: `${above}\n\n${forward}` });
        expect(below.forwarded).toEqual(alone.forwarded);
        expect(below.above).toBe(above);
      }),
    );
  });

  test("a mailbox written in any common way is read back", () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{1,9} [A-Z][a-z]{1,9}$/);
    const address = fc
      .tuple(fc.stringMatching(/^[a-z][a-z0-9.]{0,8}[a-z]$/), fc.stringMatching(/^[a-z]{2,8}\.example$/))
      .map((parts) => parts.join("@"));
    const ways: ((n: string, a: string) => string)[] = [
      (n, a) => `${n} <${a}>`,
      (n, a) => `"${n}" <${a}>`,
      (n, a) => `${n} [mailto:${a}]`,
      (n, a) => `'${n}' <${a}>`,
      (n, a) => `${n} <${a}<mailto:${a}>>`,
      (n, a) => `${n} (${a})`,
    ];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, address), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...ways),
        fc.constantFrom(", ", "; ", ";"),
        (people, way, separator) => {
          const field = people.map(([n, a]) => way(n, a)).join(separator);
          expect(embeddedMailboxes(field)).toEqual(people.map(([n, a]) => ({ name: n, address: a })));
        },
      ),
    );
  });
});

describe("large bodies", () => {
  const shapes: [shape: string, line: (at: number) => string][] = [
    ["quoted lines", (at) => `> quoted words number ${at}`],
    ["recipients without end", (at) => (at % 900 === 0 ? "To: a@x.example," : `b${at}@y.example,`)],
    ["one label after the other", (at) => `From: a${at}`],
    ["markers", () => "---------- Forwarded message ---------"],
    ["half of a header, again and again", (at) => ["From: a", "To: b@x.example", "Cc: c", "x"][at % 4] ?? ""],
    [
      "whole forwards",
      (at) =>
        [
          "---------- Forwarded message ---------",
          `From: A <a${at}@x.example>`,
          "Date: Wed, Oct 27, 2021 at 9:31 AM",
          `Subject: S${at}`,
          "To: b@x.example",
          "",
          "text",
        ][at % 7] ?? "",
    ],
    ["two columns", (at) => `      abc                 To:   x${at}`],
  ];
  // The default time limit of a test is the bound: a quadratic reading takes minutes.
  test.each(shapes)("40,000 lines of %s are read", (_shape, write) => {
    const lines = Array.from({ length: 40_000 }, (_, at) => write(at));
    expect(findHeaderBlocks(lines).length).toBeLessThanOrEqual(lines.length);
    expect(readForwards({ text: lines.join("\n"), subject: "Fwd: x" }).spans.at(-1)?.endLine).toBe(
      lines.length,
    );
  });
});

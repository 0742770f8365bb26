import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBody } from "../../../../lib/mail/read-body.ts";
import { splitLines } from "../../../../lib/mail/text/lines.ts";
import { splitText } from "../../../../lib/mail/text/split-text.ts";
import { quoteShapes } from "./quote-shapes.ts";

const zones = new Set(["new", "quoted", "attribution", "signature", "footer", "forwarded"]);

/** Pieces that mail programs put together, and ones that look like them. */
const pieces = [
  "On Mon, Nov 15, 2021 at 7:42 PM Ines Marlow <ines@example.com> wrote:",
  "Ines Marlow <",
  "ines@example.com> wrote:",
  "wrote:",
  ">:",
  "> wrote:",
  "Am 15.11.21 um 19:42 schrieb",
  "-----Original Message-----",
  "---------- Forwarded message ---------",
  "Begin forwarded message:",
  "From: Ines Marlow <ines@example.com>",
  "Sent: Monday, November 15, 2021 7:42 PM",
  "To: Ana Duarte <ana@example.com>",
  "Subject: Harbour",
  "Date: 15 Nov 2021 19:42",
  "Cc:",
  "> quoted line",
  ">> deeper quoted line",
  "> > deeper still, and as long as a line gets before a program breaks it in two",
  "tail",
  "ME> supercited",
  "| barred",
  "-- ",
  "--",
  "____________",
  "----------------------",
  "Regards,",
  "Wren Fernhill",
  "Director, Harbour Works",
  "+44 20 7946 0000",
  "wren@example.org",
  "Sent from my iPhone",
  "This e-mail is confidential and intended only for the named recipient. If you received it in error notify the sender.",
  "To unsubscribe send mail to harbour-request@lists.example.org",
  ">>> Ines Marlow 12/11/00 03:54PM >>>",
  "diff --git a/x b/x",
  ">Number: 12",
  "A line of what I think.",
  "",
  "   ",
  "\t",
];

const body = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 90 }) },
    ),
    { maxLength: 40 },
  )
  .chain((lines) => fc.constantFrom("\n", "\r\n", "\r").map((end) => lines.join(end)));

const shapes = [...quoteShapes()].filter((_shape, i) => i % 97 === 0).map((shape) => shape.text);

/** A real shape with characters cut, doubled or swapped for signs that parsers stumble over. */
const mutated = fc
  .tuple(
    fc.constantFrom(...shapes),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom("", "\n", "\r", ">", ":", "<", "@", "-- \n", "\u0000", "\u202e", "\ud800", " "),
      ),
      { maxLength: 12 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce(
      (left, [at, put]) =>
        left.slice(0, at % (left.length + 1)) + put + left.slice((at % (left.length + 1)) + 1),
      text,
    ),
  );

const html = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "<div>",
        "</div>",
        "<blockquote type=cite>",
        "<blockquote>",
        "</blockquote>",
        '<div class="gmail_quote">',
        "<br>",
        "<p>",
        "<pre>",
        "</pre>",
        "<table><tr><td>",
        "<li>",
        '<a href="https://example.com/x">',
        "</a>",
        '<span style="display:none">',
        "</span>",
        "<hr>",
        '<div id="divRplyFwdMsg">',
        "&nbsp;",
        "&lt;",
        "&#0;",
        "<!--",
        "-->",
        "<style>",
        "<x",
        '"',
      ),
      fc.constantFrom(...pieces.map((piece) => piece.replaceAll("<", "&lt;"))),
    ),
    { maxLength: 50 },
  )
  .map((parts) => parts.join(""));

describe("laws of taking a body apart", () => {
  test("every line of the input is in exactly one zone, in order, as it stood", () => {
    fc.assert(
      fc.property(fc.oneof(body, mutated, fc.string({ unit: "binary" })), (text) => {
        const { lines } = splitText(text);
        expect(lines.map((line) => line.text)).toEqual(splitLines(text));
        expect(lines.every((line) => zones.has(line.zone))).toBe(true);
        expect(lines.every((line) => line.cut >= 0 && line.cut <= line.text.length)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test("what is given back stood in the mail, and all that is new is given back", () => {
    fc.assert(
      fc.property(fc.oneof(body, mutated), (text) => {
        const { lines } = splitText(text);
        const kept = lines.map((line) => line.text).join("\n");
        const { newText, signature, quoted, forwarded } = readBody({ text });
        for (const line of [newText, signature, quoted].join("\n").split("\n"))
          expect(kept).toContain(line.trim());
        if (forwarded.length > 0) return;
        for (const line of lines) {
          if (line.zone === "new" && line.cut === 0) expect(newText).toContain(line.text.trim());
          if (line.zone === "signature") expect(signature).toContain(line.text.trim());
        }
      }),
      { numRuns: 800 },
    );
  });

  test("reading what was read as new finds no quote marks that were not there", () => {
    fc.assert(
      fc.property(body, (text) => {
        const once = readBody({ text }).newText;
        const marks = (value: string): number =>
          value.split("\n").filter((line) => line.startsWith(">")).length;
        expect(marks(once)).toBeLessThanOrEqual(marks(text.replace(/\r\n?/g, "\n")));
      }),
      { numRuns: 300 },
    );
  });

  test("any HTML and any text together are read without a throw", () => {
    fc.assert(
      fc.property(html, fc.option(body), (page, text) => {
        const reading = readBody({ html: page, ...(text === null ? {} : { text }), subject: "Re: harbour" });
        expect(typeof reading.newText).toBe("string");
      }),
      { numRuns: 1200 },
    );
  });

  test("a hundred thousand quoted lines below a short answer are read", () => {
    const quoted = "> one of very many lines that somebody quoted without need\n".repeat(100_000);
    const reading = readBody({
      text: `Agreed, larkspur.\n\nOn Mon, Nov 15, 2021 at 7:42 PM Ines <ines@example.com> wrote:\n${quoted}`,
    });
    expect(reading.newText).toBe("Agreed, larkspur.");
  });
});

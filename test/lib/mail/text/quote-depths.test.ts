import { describe, expect, test } from "vitest";
import { dropFalseQuoteMarks } from "../../../../lib/mail/text/false-quote-marks.ts";
import { type Line, textLines } from "../../../../lib/mail/text/lines.ts";
import { readOtherQuoteMarks } from "../../../../lib/mail/text/other-quote-marks.ts";
import { restoreWrappedTails } from "../../../../lib/mail/text/wrapped-tails.ts";

function depths(lines: readonly Line[]): string {
  return lines.map((line) => (line.words === "" && line.depth === 0 ? "." : String(line.depth))).join("");
}

const full = "> The harbour office would like to know whether we could move the date, as the";

describe("tails that a program wrapped out of a quote", () => {
  test.each([
    ["one word below a full line", `${full}\nboats\n> are late this year.`, "111"],
    [
      "a paragraph whose lines were full",
      `${full} boats are late\nthis year, and nobody at the office seems to know yet when they will be back from\nthe north\n> or whether.`,
      "1111",
    ],
    ["the rest of a link", "> View (https://example.com/action\nnonce=3dd518)\n>", "111"],
    ["an answer below a short line stays an answer", "> Shall we?\nYes\n> When?", "101"],
    ["a whole sentence stays an answer", `${full}\nThat is fine with me.\n> boats are late.`, "101"],
    ["an answer after a blank line stays an answer", `${full}\n\nboats\n\n> are late.`, "1.0.1"],
  ])("%s", (_what, text, expected) => {
    expect(depths(restoreWrappedTails(textLines(text)))).toBe(expected);
  });
});

describe("other marks for quotes", () => {
  test.each([
    ["initials in a run", "IM> We met.\nIM> At the gate.\nIM> On Friday.\nYes", "1110"],
    ["bars below an attribution", "On 3 May 2021 Ines wrote:\n| We met.\n| At the gate.\nYes", "0110"],
    ["a quoted header with colons", ": From: Ines\n: To: Ana\n: Subject: gate\n: We met.", "1111"],
    ["a prompt is none", "C> dir\nthen run it", "00"],
    ["a table is none", "| a | b |\n| 1 | 2 |\n| 3 | 4 |", "000"],
  ])("%s", (_what, text, expected) => {
    expect(depths(readOtherQuoteMarks(textLines(text)))).toBe(expected);
  });
});

describe("marks that quote nothing", () => {
  test.each([
    ["fields of a problem report", ">Number: 1\n>Category: x\n>Synopsis: y\n>Severity: z", "0000"],
    ["the new side of a plain diff", "3c3\n< old\n---\n> new", "0000"],
    ["the end of a wrapped tag", '<input type="button" value="Go"\n></dd></div>\nnext', "000"],
    ["a mailbox file's escape", "Hello,\n>From here it is a mile.\nSee you", "000"],
    ["decoration around a link", ">>> >>>  https://example.com <<<", "0"],
    ["quotes stay quotes", "> one\n>two\n>> three", "112"],
  ])("%s", (_what, text, expected) => {
    expect(depths(dropFalseQuoteMarks(textLines(text)))).toBe(expected);
  });
});

import { describe, expect, test } from "vitest";
import { findAttributions } from "../../../../lib/mail/text/attribution.ts";
import { textLines } from "../../../../lib/mail/text/lines.ts";
import { attributionSamples } from "./attribution-samples.ts";

function found(text: string): { first: number; last: number; sure: boolean }[] {
  return findAttributions(textLines(text)).map(({ first, last, sure }) => ({ first, last, sure }));
}

describe("lines that say who wrote what follows", () => {
  test("the samples speak at least 30 languages", () => {
    expect(new Set(attributionSamples.map((one) => one.language.slice(0, 2))).size).toBeGreaterThanOrEqual(
      30,
    );
  });

  test.each(attributionSamples)("$language: each program's line is sure by itself", (sample) => {
    for (const line of [sample.gmail, sample.apple, sample.thunderbird]) {
      if (line === undefined) continue;
      const text = line.replace("NAME", "Ines Marlow").replace("ADDRESS", "ines@example.com");
      expect(found(text), text).toEqual([{ first: 0, last: 0, sure: true }]);
    }
  });

  test.each([
    ["over two lines", "On Mon, 15 Nov 2021 at 19:42, Ines\nMarlow <ines@example.com> wrote:", 1],
    ["with its verb alone", "On Mon, 15 Nov 2021 at 19:42, Ines <ines@example.com>\nwrote:", 1],
    ["with its colon alone", "Le 15 nov. 2021 à 19:42, Ines <ines@example.com> a écrit\n:", 1],
    ["inside the brackets", "Op 15 november 2021 19:05 schreef Ines <\nines@example.com>:", 1],
    ["before the closing bracket", "tir. 18. apr. 2017 kl. 13:09 skrev Ines <ines@example.com\n>:", 1],
    [
      "over three lines",
      "On Nov 30, 2021, at 12:47 PM, Ines <\n0123456789abcdef0123456789abcdef@harbour.example.com>\nwrote:",
      2,
    ],
  ])("wrapped %s it is one attribution", (_how, text, last) => {
    expect(found(text)).toEqual([{ first: 0, last, sure: true }]);
  });

  test.each([
    "I wrote to ana@example.com on 3 May 2021 at 10:00:",
    "On Monday I told them:",
    "In 2021 the council wrote:",
    "Here is what Bob said:",
    "Please write to ana@example.com by 15/11/2021 19:42:",
    "10:30 notes, 2021-11-12, from ana@example.com:",
    "Am 15.11.2021 um 19:42 Uhr schrieb Anna mir auch noch, dass sie am Freitag kommt:",
    "Call list:",
  ])("a sentence is none that stands by itself: %s", (text) => {
    expect(found(text).filter((one) => one.sure)).toEqual([]);
  });

  test("the writer's words on the same line stay the writer's", () => {
    const [one] = findAttributions(
      textLines("see you there On Wed, Apr 4, 2012 at 3:59 PM, ines@example.com wrote:"),
    );
    expect(one).toMatchObject({ first: 0, sure: true, cut: "see you there".length });
  });
});

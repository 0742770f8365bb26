import { describe, expect, test } from "vitest";
import { readReply } from "../../../lib/reply/read-reply.ts";
import { paris } from "./cast.ts";
import { sayReading } from "./reply-cases.ts";

/** A digest as it goes out: evidence that begins with a day, a new person to decide on, what this week holds. */
const digest = `Good morning, Maya. Five people to help this week.

1. Priya Shah: Introduce her to a CFO you know
   20 November: “Do you know a good CFO who has been through a seed
   round?”
   Priya asked three days ago, and it is still open.
   Ten minutes. Write to priya@shah.example

2. Sam Okafor: Send him the deck
   9 November: “I'll send you the deck by Friday.”
   You promised it two weeks ago.
   Five minutes. Write to sam@okafor.example

3. Ana Ruiz: Ask how the launch went
   30. Oktober: “Wir starten im November!”
   Five minutes. Write to ana@ruiz.example

4. Tom Becker: Share the article on pricing with him
   Five minutes. Write to tom@becker.example

5. José García: Congratulate him on the new job
   Five minutes. Write to jose@garcia.example

Your week
  Tuesday 09:00: Pilot papers, with Sam Okafor
    Still open: number 2 above.

To decide
6. Noah Becker is new. Keep, or ignore?

What you did
  In the last 90 days you did something for two people.
  A good week to give something back.

How to answer
  Just answer this mail in a few words: “1 done: sent it”, “2 later”,
  “3 no”, “6 keep”.

This comes every Monday at 08:00. To stop it, answer “pause”.`;

const marked = (text: string, mark = "> ") =>
  text
    .split("\n")
    .map((line) => `${mark}${line}`.trimEnd())
    .join("\n");

const header =
  "From: Tend <reply+abc@in.example.com>\nSent: Monday, November 23, 2026 8:00 AM\nTo: Maya <maya@example.com>\nSubject: Priya, Sam and 3 more";

const clients: Readonly<Record<string, (answer: string) => string>> = {
  Gmail: (answer) =>
    `${answer}\n\nOn Mon, 23 Nov 2026 at 08:00, Tend <reply+abc@in.example.com> wrote:\n\n${marked(digest)}\n`,
  "Gmail, answered below": (answer) =>
    `On Mon, 23 Nov 2026 at 08:00, Tend <reply+abc@in.example.com> wrote:\n\n${marked(digest)}\n\n${answer}\n`,
  iPhone: (answer) =>
    `${answer}\n\nSent from my iPhone\n\n> On 23 Nov 2026, at 08:00, Tend <reply+abc@in.example.com> wrote:\n> \n${marked(digest)}`,
  Thunderbird: (answer) => `${answer}\n\nOn 23/11/2026 08:00, Tend wrote:\n${marked(digest)}`,
  "a program that speaks German": (answer) =>
    `${answer}\n\nAm Mo., 23. Nov. 2026 um 08:00 Uhr schrieb Tend <reply+abc@in.example.com>:\n${marked(digest)}`,
  Outlook: (answer) => `${answer}\n\n________________________________\n${header}\n\n${digest}`,
  "Outlook on a phone": (answer) =>
    `${answer}\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\n${header}\n\n${digest}`,
  Samsung: (answer) =>
    `${answer}\n\n\nSent from my Galaxy\n\n\n-------- Original message --------\nFrom: Tend <reply+abc@in.example.com>\nDate: 23/11/2026 08:00 (GMT+01:00)\nTo: maya@example.com\nSubject: Priya\n\n${digest}`,
  "quoted with bars": (answer) => `${answer}\n\nOn 23/11/2026 08:00, Tend wrote:\n${marked(digest, "| ")}`,
  "a signature in between": (answer) =>
    `${answer}\n\n-- \nMaya Lindqvist\n+49 30 1234567\n2 Rosenweg, 3. Stock\n\nOn Mon, 23 Nov 2026 at 08:00, Tend <reply+abc@in.example.com> wrote:\n${marked(digest)}`,
};

const answers: readonly [string, string[]][] = [
  ["1 done\n3 later", ["done #1", "later #3"]],
  ["1 done, 2 later, 6 keep", ["done #1", "later #2", "keep #6"]],
  ["Priya: had lunch, is looking for a flat", ["note @priya :: had lunch, is looking for a flat"]],
  ["all later", ["later #1", "later #2", "later #3", "later #4", "later #5"]],
  ["pause", ["pause"]],
  ["undo", ["undo"]],
  ["2", ["pick #2"]],
  ["Thanks!", []],
];

const reading = (text: string) => {
  const { suggestions, contacts, at, zone } = paris;
  return sayReading(readReply({ text, suggestions, contacts, at, zone }));
};

describe.each(Object.keys(clients))("with the whole digest quoted by %s", (client) => {
  test.each(answers)("“%s” is all that is read", (answer, expected) => {
    expect(reading(clients[client]?.(answer) ?? "")).toEqual({
      expect: expected,
      unplaced: [],
      ambiguous: [],
    });
  });
});

const inline: Readonly<Record<string, string>> = {
  "priya@shah.example": "done, sent this morning",
  "sam@okafor.example": "later",
  "ana@ruiz.example": "met her, she wants to talk to Sam",
  "jose@garcia.example": "✅",
};

const withAnswers = (mark: string) =>
  digest
    .split("\n")
    .flatMap((line) => {
      const answer = inline[/Write to (\S+)$/.exec(line)?.[1] ?? ""];
      return answer === undefined ? [`${mark}${line}`.trimEnd()] : [`${mark}${line}`, "", answer, ""];
    })
    .join("\n");

test.each([
  [
    "with marks",
    `On Mon, 23 Nov 2026 at 08:00, Tend <reply+abc@in.example.com> wrote:\n${withAnswers("> ")}`,
  ],
  ["without marks", `See below.\n\n${header}\n\n${withAnswers("")}`],
])("answers under each person's lines, %s, are about that person", (_, text) => {
  expect(reading(text).expect).toEqual([
    "done #1 :: sent this morning",
    "later #2",
    "met #3 :: she wants to talk to Sam",
    "done #5",
  ]);
});

test("an answer behind a copied line of the digest is about that line", () => {
  const text =
    "1. Priya Shah: Introduce her to a CFO you know - done\n2. Sam Okafor: Send him the deck. → in 2 weeks\n3. Ask how the launch went ✅";
  expect(reading(text)).toEqual({
    expect: ["done #1", "later #2 until=2026-12-07 days=14", "done #3"],
    unplaced: [],
    ambiguous: [],
  });
});

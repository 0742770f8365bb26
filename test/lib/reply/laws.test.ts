import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownPeople } from "../../../lib/reply/people/people.ts";
import { readLines } from "../../../lib/reply/read-lines.ts";
import { readReply } from "../../../lib/reply/read-reply.ts";
import { ownLines } from "../../../lib/reply/text/own-lines.ts";
import { todayIn } from "../../../lib/reply/time/today.ts";
import { at, contacts, suggestions, zone } from "./cast.ts";

const read = (text: string) => readReply({ text, suggestions, contacts, at, zone });

const tokens = (
  "1 2 3 4 5 7 9 #1 1) 2. 1-3 1, done later no never mute keep ignore forget delete everything all rest the except and , . ; : - — ✅ ❌ ? ! " +
  "in 3 weeks until March next week Friday every 6 months Sam Priya Ana Chris Bob Zoë will met promised asked helped introduced to for with " +
  "bob@x.com <lea@novak.example> she needs a CFO not yet maybe pause resume undo yes now help export people Tuesdays at 7:30 zone why who is find " +
  "too also I we he said if when lunch coffee deck actually wait note only did erledigt später 完了 １ done? Thanks Best hi \" ( ) / | * > @ 's"
).split(" ");
const line = fc
  .array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(" "));
const typedLine = line.filter((one) => !/^\s*[>|]/.test(one));
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(fc.oneof(line, fc.constant(""), fc.string({ unit: "grapheme", maxLength: 60 })), { maxLength: 12 })
    .map((lines) => lines.join("\n")),
);

describe("laws of reading replies", () => {
  test("any text gives a reading, and the same text the same reading", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 400 },
    );
  });

  test("no line is lost: every word that was typed is in the fate of some line", () => {
    const people = knownPeople(suggestions, contacts);
    const scene = { people, today: todayIn(at, zone) };
    fc.assert(
      fc.property(fc.array(fc.oneof(typedLine, fc.constant("")), { maxLength: 10 }), (lines) => {
        const own = ownLines(lines.join("\n"), suggestions, people);
        const told = readLines(own, scene).map((fate) => fate.line);
        expect(missing(own.map((one) => one.typed).join(" "), told.join(" "))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test("prose is never lost: its words are in a note, unplaced or ambiguous", () => {
    const words =
      "today the launch went badly weather investors were polite about pricing Priya Sam Chris Zoë wrote moved Lisbon".split(
        " ",
      );
    const prose = fc
      .array(fc.constantFrom(...words), { minLength: 3, maxLength: 9 })
      .map((one) => `so ${one.join(" ")}`);
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1, maxLength: 6 }), (lines) => {
        const reading = read(lines.join("\n"));
        expect(reading.actions.every((one) => one.action === "note")).toBe(true);
        const kept = [
          ...reading.actions.map((one) => one.note ?? ""),
          ...reading.unplaced,
          ...reading.ambiguous.map((one) => one.line),
        ];
        expect(missing(lines.join(" "), kept.join(" "))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("quoted commands never act", () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 10 }),
        fc.constantFrom("> ", ">", ">> ", " > "),
        (lines, mark) => {
          expect(read(lines.map((one) => mark + one).join("\n")).actions).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  test("what is quoted below a reply changes nothing", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (quoted) => {
        const own = "1 done\n2 later until March\nAna: moved to Braga";
        const quote = quoted.map((one) => `> ${one}`).join("\n");
        expect(
          read(`${own}\n\nOn Mon, Nov 23, 2026 at 7:30 AM Tend <digest@in.example.com> wrote:\n\n${quote}`),
        ).toEqual(read(own));
      }),
      { numRuns: 300 },
    );
  });

  test("a number acts only on the digest's own people", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.constantFrom("done", "later", "no", "never", "mute", "forget"),
        (number, verb) => {
          const reading = read(`${number} ${verb}`);
          const isHere = suggestions.some((one) => one.number === number);
          expect(reading.actions).toEqual(isHere ? [{ action: verb, number }] : []);
          expect(reading.unplaced).toEqual(isHere ? [] : [`${number} ${verb}`]);
        },
      ),
    );
  });

  test("the order of lines about different people does not matter", () => {
    const lines = [
      "1 done",
      "2 later",
      "3 in 3 weeks",
      "Tom: moved to Braga",
      "mute José",
      "keep 7",
      "pause until January",
    ];
    const all = read(lines.join("\n")).actions;
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        expect(read(shuffled.join("\n")).actions).toHaveLength(all.length);
        expect(read(shuffled.join("\n")).actions).toEqual(expect.arrayContaining(all));
      }),
    );
  });

  test("line endings and blanks at line ends do not matter", () => {
    fc.assert(
      fc.property(fc.array(typedLine, { maxLength: 8 }), (lines) => {
        expect(read(lines.join(" \r\n"))).toEqual(read(lines.join("\n")));
      }),
      { numRuns: 200 },
    );
  });

  test("the people whom a forgotten or deleted line could hit are never hit in passing", () => {
    fc.assert(
      fc.property(
        line,
        line,
        fc.constantFrom("forget Sam", "delete everything"),
        (before, after, command) => {
          fc.pre(/[\p{L}\p{N}]/u.test(before.replace(/\b(?:and|also|hi|so|then)\b/g, "")));
          const actions = read(`${before} ${command} ${after}`).actions.map((one) => one.action);
          expect(actions.filter((one) => one === "forget" || one === "delete")).toEqual([]);
        },
      ),
      { numRuns: 600 },
    );
  });
});

/** Words that separate statements, and so belong to none. */
const joints = new Set(["and", "then", "but", "also", "plus"]);

/** Words of the first text that the second does not have as often. */
function missing(typed: string, kept: string): string[] {
  const left = wordsOf(kept);
  return wordsOf(typed).filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && !joints.has(word));
}

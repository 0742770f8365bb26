import type { ReplyCase } from "../../lib/reply/reply-cases.ts";

const numbers: readonly [string, readonly number[]][] = [
  ["1", [1]],
  ["#1", [1]],
  ["1.", [1]],
  ["1)", [1]],
  ["(1)", [1]],
  ["No. 1", [1]],
  ["１", [1]],
  ["1️⃣", [1]],
  ["1, 3", [1, 3]],
  ["1 & 3", [1, 3]],
  ["1 and 3", [1, 3]],
  ["1-3", [1, 2, 3]],
  ["1 – 3", [1, 2, 3]],
  ["#1, #2", [1, 2]],
];
const separators = [" ", ": ", " - ", " – ", " — ", "  ", " = ", " → "];
const verbs: readonly [string, string][] = [
  ["done", "done"],
  ["Done", "done"],
  ["DONE", "done"],
  ["✅", "done"],
  ["later", "later"],
  ["not now", "later"],
  ["in 3 weeks", "later until=2026-12-14 days=21"],
  ["until March", "later until=2027-03-01"],
  ["no", "no"],
  ["never", "never"],
];
const endings: readonly [string, string][] = [
  ["", ""],
  [".", ""],
  ["!", ""],
  [" please", ""],
  [": we spoke on Monday", " :: we spoke on Monday"],
  [", we spoke on Monday", " :: we spoke on Monday"],
  [" - we spoke on Monday", " :: we spoke on Monday"],
  [" (we spoke on Monday)", " :: we spoke on Monday"],
];
const surroundings: readonly ((line: string) => string)[] = [
  (line) => line,
  (line) => `Hi,\n\n${line}\n\nThanks\nAlex`,
  (line) =>
    `${line}\n\nSent from my iPhone\n\n> On 23 Nov 2026, at 07:30, Tend <digest@in.example.com> wrote:\n> \n> 1. Priya Shah: Introduce her to a CFO you know\n> 2 never`,
  (line) =>
    `${line}\r\n\r\nFrom: Tend <digest@in.example.com>\r\nSent: Monday, November 23, 2026 7:30 AM\r\nTo: Alex\r\nSubject: Priya, Sam and 3 more\r\n\r\n1. Priya Shah: Introduce her to a CFO you know`,
  (line) =>
    `${line}\n\nOn Mon, Nov 23, 2026 at 7:30 AM Tend <digest@in.example.com>\nwrote:\n\n> 2. Sam Okafor: Send him the deck\n> done`,
];

/** Every way of writing some numbers with every separator, verb, ending and mail program: each has one right answer. */
export function sweepCases(): ReplyCase[] {
  const cases: ReplyCase[] = [];
  for (const [number, meant] of numbers)
    for (const separator of separators)
      for (const [verb, said] of verbs)
        for (const [ending, note] of endings)
          for (const around of surroundings) {
            const [word, ...rest] = said.split(" ");
            const expect = meant.map((one) => [word, `#${one}`, ...rest].join(" ") + note);
            cases.push({ text: around(`${number}${separator}${verb}${ending}`), expect });
          }
  return cases;
}

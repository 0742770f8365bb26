import { readReply } from "../../lib/reply/read-reply.ts";
import { at, contacts, suggestions, zone } from "../lib/reply/cast.ts";
import { replyCases } from "../lib/reply/reply-cases.ts";
import { readByPlainRules } from "./reply/plain-rules.ts";
import { type Reader, type Score, score } from "./reply/score.ts";
import { hostileTimes, speed } from "./reply/speed.ts";
import { sweepCases } from "./reply/sweep.ts";

/**
 * How many replies are understood, what is done wrongly, and how fast: `npm run bench:reply [-- --json]`. The sets are
 * the project's own (test/lib/reply/replies, made up in the manner of people, phones and clients) and a sweep of
 * generated ones; beside Tend stands what plain rules reach.
 */
const read: Reader = (text) => readReply({ text, suggestions, contacts, at, zone });
const sets = replyCases();
const all = sets.flatMap(({ cases }) => cases);
const hostile = sets.filter(({ file }) => file.startsWith("hostile")).flatMap(({ cases }) => cases);
const friendly = sets.filter(({ file }) => !file.startsWith("hostile")).flatMap(({ cases }) => cases);
const sweep = sweepCases();

const tend = [
  ...sets.map(({ file, cases }) => score(file, cases, read)),
  score("replies", friendly, read),
  score("hostile or confused", hostile, read),
  score("sweep", sweep, read),
];
const plainRules = [
  score("replies", friendly, readByPlainRules),
  score("hostile or confused", hostile, readByPlainRules),
  score("sweep", sweep, readByPlainRules),
];
const times = {
  own: speed(
    all.map(({ text }) => text),
    read,
  ),
  hostileMs: hostileTimes(read),
};

if (process.argv.includes("--json")) {
  console.log(JSON.stringify({ bench: "reply", tend, plainRules, times }));
} else {
  print("Tend", tend);
  print("Plain rules (email-reply-parser and three patterns)", plainRules);
  console.log(
    `\n${times.own.repliesPerSecond} replies a second, median ${times.own.medianMs} ms, 99 in 100 within ${times.own.p99Ms} ms`,
  );
  console.log("\n100 KB that are made to be slow, ms");
  console.table(times.hostileMs);
}

function print(title: string, scores: readonly Score[]): void {
  console.log(`\n${title}`);
  console.table(Object.fromEntries(scores.map(({ set, ...rest }) => [set, rest])));
}

import { Command } from "commander";
import { type Replayed, replayLedger } from "../../../lib/ingest/replay-ledger.ts";
import { type LeftReason, leftReasons } from "../../../lib/ingest/replay-mail.ts";
import { dayOf } from "../../../lib/ledger/instant.ts";
import type { Effect } from "../../../lib/ledger/ledger-event.ts";
import { openLocalHome } from "../home/local-home.ts";
import { dataOption, jsonOption } from "./data-option.ts";
import { findUser } from "./find-user.ts";
import { writeLine } from "./write-line.ts";

type ReplayOptions = { dryRun?: boolean; data: string; json?: boolean };

type Change = { key: string; date: string; subject: string; gone: string[]; come: string[] };

type Tally = { looked: number; anew: number; same: number; left: number; why: Record<LeftReason, number> };

export function replayCommand(): Command {
  return new Command("replay")
    .description("read captured mail whose raw mail is still kept again, with the rules of today")
    .argument("<email>", "the user")
    .option("--dry-run", "only say what would change")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(replay);
}

async function replay(email: string, options: ReplayOptions): Promise<void> {
  const isDry = options.dryRun === true;
  const home = await openLocalHome(options.data);
  try {
    const user = await findUser(home, email);
    const tally = emptyTally();
    const changes: Change[] = [];
    const ports = home.at(await home.clock.aheadMs(user.id));
    for await (const one of replayLedger(ports, user, isDry)) {
      const change = count(tally, one);
      if (change === null) continue;
      if (options.json === true) changes.push(change);
      else if (isDry) await writeLine(changeText(change));
    }
    if (options.json === true) await writeLine(JSON.stringify({ dryRun: isDry, ...tally, changes }));
    else await writeLine(tallyText(tally, isDry));
  } finally {
    await home.close();
  }
}

function emptyTally(): Tally {
  const why = {
    "no-raw-mail": 0,
    answer: 0,
    held: 0,
    "set-aside": 0,
    import: 0,
    question: 0,
    other: 0,
  };
  return { looked: 0, anew: 0, same: 0, left: 0, why };
}

/** Counts one mail; returns what changed of it, null for nothing. */
function count(tally: Tally, { before, replay }: Replayed): Change | null {
  tally.looked += 1;
  tally[replay.kind] += 1;
  if (replay.kind === "left") tally.why[replay.because] += 1;
  if (replay.kind !== "anew") return null;
  const { gone, come } = difference(before.effects, replay.event.effects);
  const { cause } = replay.event;
  return {
    key: before.key,
    date: dayOf(before.at),
    subject: cause.kind === "mail" ? cause.subject : "",
    gone,
    come,
  };
}

/** Effects that are only in the one list and only in the other, in words. */
function difference(before: readonly Effect[], after: readonly Effect[]): { gone: string[]; come: string[] } {
  const had = new Set(before.map((effect) => JSON.stringify(effect)));
  const has = new Set(after.map((effect) => JSON.stringify(effect)));
  return {
    gone: before.filter((effect) => !has.has(JSON.stringify(effect))).map(effectText),
    come: after.filter((effect) => !had.has(JSON.stringify(effect))).map(effectText),
  };
}

function effectText(effect: Effect): string {
  switch (effect.type) {
    case "interaction": {
      const people = effect.people.map((person) => person.address).join(", ");
      const signals = effect.signals.map((signal) => signal.kind).join(", ");
      const way = effect.direction === "out" ? "mail to" : "mail from";
      return `${way} ${people || "nobody"}${signals === "" ? "" : ` (${signals})`}`;
    }
    case "meeting":
      return `meeting “${effect.event.summary}”`;
    case "action":
      return `${effect.verb} on ${effect.address || effect.name}`;
    case "ignored":
      return "about nobody";
    case "unplaced":
      return "a person who is asked for";
    default:
      return effect.type;
  }
}

function changeText({ date, subject, gone, come }: Change): string {
  const parts = [...gone.map((text) => `- ${text}`), ...come.map((text) => `+ ${text}`)];
  return oneLine(`${date}  ${subject || "(no subject)"}  ${parts.join("  ") || "in another order"}`);
}

/** Subjects and names come from mail: no control character reaches the terminal. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}

const reasonWords: Record<LeftReason, string> = {
  "no-raw-mail": "no raw mail any more",
  answer: "words to Tend",
  held: "held",
  "set-aside": "set aside",
  import: "imported",
  question: "would have to be asked about",
  other: "can’t be read as that mail",
};

function tallyText({ looked, anew, same, left, why }: Tally, isDry: boolean): string {
  const reasons = leftReasons
    .filter((reason) => why[reason] > 0)
    .map((reason) => `${why[reason]} ${reasonWords[reason]}`);
  const told = reasons.length === 0 ? "" : ` (${reasons.join(", ")})`;
  return `${looked} looked at, ${anew} ${isDry ? "would be read anew" : "read anew"}, ${same} as before, ${left} left${told}`;
}

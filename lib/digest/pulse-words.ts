import type { DigestEffect, Quarter } from "../ledger/ledger-event.ts";
import { saySpan } from "./say-date.ts";
import { capital } from "./words/deed-shape.ts";
import { sayList, sayNumber } from "./words/say-number.ts";

/** `chart` says what the chart of `weeks` shows; both are empty where there is nothing to draw. */
export type PulseWords = { lines: string[]; weeks: number[]; chart: string };

/** A silence worth a word. */
const silenceDaysMin = 14;

/**
 * What was done for people in the last 90 days, in sentences, each against the quarter before where anything was done in
 * that, and week by week for a small chart. Empty where there is nothing to tell. Never a count of contacts.
 */
export function pulseWords({ pulse, given }: DigestEffect): PulseWords {
  const before = pulse.before !== undefined && pulse.before.helped > 0 ? pulse.before : undefined;
  const parts = [
    counted(pulse.asksMet, before?.asksMet, "ask met", "asks met"),
    counted(pulse.introductions, before?.introductions, "introduction made", "introductions made"),
    counted(pulse.cameBack, before?.cameBack, "tie came back to life", "ties came back to life"),
  ].filter((part) => part !== "");
  const lines = [
    helpedWords(pulse.helped, before?.helped),
    parts.length > 0 ? `${capital(sayList(parts))}.` : "",
    silenceWords(pulse, before),
    balanceWords(pulse),
  ].filter((line) => line !== "");
  const active = given.filter((acts) => acts > 0).length;
  const hasChart = lines.length > 0 && active > 0;
  return {
    lines,
    weeks: hasChart ? given : [],
    chart: hasChart
      ? `In ${sayNumber(active)} of the last ${sayNumber(given.length)} weeks you did something for somebody${against(before?.weeksContributed)}.`
      : "",
  };
}

function helpedWords(helped: number, before: number | undefined): string {
  if (helped === 0) return "";
  const people = helped === 1 ? "one person" : `${sayNumber(helped)} people`;
  const compared = before === undefined ? "" : `; in the quarter before, for ${sayNumber(before)}`;
  return `In the last 90 days you did something for ${people}${compared}.`;
}

/** Only beside something done: a digest does not scold. */
function silenceWords(pulse: Quarter, before: Quarter | undefined): string {
  const days = pulse.longestSilenceDays ?? 0;
  const earlier = before?.longestSilenceDays ?? 0;
  if (pulse.helped === 0 || days < silenceDaysMin || earlier < silenceDaysMin) return "";
  return `The longest time without: ${saySpan(days)}; in the quarter before, ${saySpan(earlier)}.`;
}

/** A gentle line when clearly more was asked than given. */
function balanceWords({ asked = 0, given = 0 }: DigestEffect["pulse"]): string {
  if (asked < given + 2) return "";
  return given === 0
    ? "You asked for some help in that time. Whom could you give something back?"
    : `You asked for more than you gave in that time: ${sayNumber(asked)} asked, ${sayNumber(given)} given. A good week to give something back.`;
}

/** "Two introductions made (three before)"; "" for none in this quarter. */
function counted(amount: number, before: number | undefined, one: string, many: string): string {
  return amount === 0 ? "" : `${sayNumber(amount)} ${amount === 1 ? one : many}${against(before)}`;
}

function against(before: number | undefined): string {
  if (before === undefined) return "";
  return ` (${before === 0 ? "none" : sayNumber(before)} before)`;
}

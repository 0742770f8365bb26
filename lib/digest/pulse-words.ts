import type { DigestEffect } from "../ledger/ledger-event.ts";
import { capital } from "./words/deed-shape.ts";
import { sayList, sayNumber } from "./words/say-number.ts";

/**
 * What was done for people in the last 90 days, in sentences, and week by week for a small chart. Empty where there is
 * nothing to tell. Never a count of contacts.
 */
export function pulseWords({ pulse, given }: DigestEffect): {
  lines: string[];
  weeks: number[];
  chart: string;
} {
  const { asksMet, introductions, cameBack } = pulse;
  const parts = [
    asksMet > 0 ? count(asksMet, "ask met", "asks met") : "",
    introductions > 0 ? count(introductions, "introduction made", "introductions made") : "",
    cameBack > 0 ? count(cameBack, "tie came back to life", "ties came back to life") : "",
  ].filter((part) => part !== "");
  const lines = [
    helpedWords(pulse),
    parts.length > 0 ? `${capital(sayList(parts))}.` : "",
    balanceWords(pulse),
  ].filter((line) => line !== "");
  const active = given.filter((acts) => acts > 0).length;
  const hasChart = lines.length > 0 && active > 0;
  return {
    lines,
    weeks: hasChart ? given : [],
    chart: hasChart
      ? `${capital(sayNumber(active))} of the last ${sayNumber(given.length)} weeks had something in it for somebody.`
      : "",
  };
}

function helpedWords({ helped, before }: DigestEffect["pulse"]): string {
  if (helped === 0) return "";
  const more = before !== undefined && before.helped > 0 && helped > before.helped;
  return `In the last 90 days you did something for ${helped === 1 ? "one person" : `${sayNumber(helped)} people`}${more ? ", more than in the quarter before" : ""}.`;
}

/** A gentle line when clearly more was asked than given. */
function balanceWords({ asked = 0, given = 0 }: DigestEffect["pulse"]): string {
  if (asked < given + 2) return "";
  return given === 0
    ? "You asked for some help in that time. Whom could you give something back?"
    : `You asked for more than you gave in that time: ${sayNumber(asked)} asked, ${sayNumber(given)} given. A good week to give something back.`;
}

function count(amount: number, one: string, many: string): string {
  return `${sayNumber(amount)} ${amount === 1 ? one : many}`;
}

import { yearMax } from "./limits.ts";
import { dayNumber, daySeconds } from "./wall-time.ts";

/** Which part of a rule's instances is asked for, all in wall-clock seconds, ends included. */
export type RuleWindow = {
  from: number;
  to: number;
  /** UNTIL on the wall; `undefined` for none. */
  until: number | undefined;
  /** DTSTART is a DATE: the parts by hour, minute and second are not looked at. */
  dateOnly: boolean;
  timesMax: number;
  /** Counted down by every elementary step, so that several rules share one bound. */
  budget: { steps: number };
};

/** One year, month, week, day, hour, minute or second of a rule: where it begins, and the times it offers in order. */
export type Period = { starts: number; candidates: number[] };

/** The first wall-clock second that four digits of a year can't say. */
export const endOfTime = dayNumber(yearMax + 1, 1, 1) * daySeconds;

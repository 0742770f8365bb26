import type { Frequency, RecurrenceRule } from "./recurrence-rule.ts";
import { passes } from "./rule-days.ts";
import { endOfTime, type Period, type RuleWindow } from "./rule-window.ts";
import { civilDate, dayNumber, dayOf, daySeconds, secondOfDay } from "./wall-time.ts";

const unitSeconds: Record<string, number> = { HOURLY: 3600, MINUTELY: 60, SECONDLY: 1 };

/** By hour, minute or second: steps over a whole day, hour or minute at once where a part rules it out. */
export function* shortPeriods(
  rule: RecurrenceRule,
  freq: Frequency,
  start: number,
  from: number,
  window: RuleWindow,
): Generator<Period> {
  const unit = unitSeconds[freq] ?? 1;
  const stride = unit * rule.interval;
  const first = Math.floor(start / unit) * unit;
  const align = (wall: number) => first + Math.max(0, Math.ceil((wall - first) / stride)) * stride;
  for (let time = align(from - unit + 1); time < endOfTime; ) {
    const next = afterRuledOut(rule, unit, time);
    if (next > time) {
      yield { starts: time, candidates: [] };
      time = align(next);
      continue;
    }
    yield { starts: time, candidates: withinUnit(rule, unit, time, start, window.dateOnly) };
    time += stride;
  }
}

/** The end of the day, hour or minute that a limiting part rules out; `time` itself when it is wanted. */
function afterRuledOut(rule: RecurrenceRule, unit: number, time: number): number {
  const day = dayOf(time);
  if (!passes(rule, day, "")) {
    const { year, month } = civilDate(day);
    const monthOut = rule.byMonth.length > 0 && !rule.byMonth.includes(month);
    return (monthOut ? dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1) : day + 1) * daySeconds;
  }
  const hour = Math.floor(time / 3600);
  if (rule.byHour.length > 0 && !rule.byHour.includes(hour - day * 24)) return (hour + 1) * 3600;
  const minute = Math.floor(time / 60);
  if (unit < 3600 && rule.byMinute.length > 0 && !rule.byMinute.includes(minute - hour * 60))
    return (minute + 1) * 60;
  if (unit < 60 && rule.bySecond.length > 0 && !rule.bySecond.includes(time - minute * 60)) return time + 1;
  return time;
}

function withinUnit(
  rule: RecurrenceRule,
  unit: number,
  time: number,
  start: number,
  dateOnly: boolean,
): number[] {
  if (unit === 1) return [time];
  const second = dateOnly ? 0 : secondOfDay(start);
  const seconds = rule.bySecond.length > 0 && !dateOnly ? rule.bySecond : [second % 60];
  if (unit === 60) return seconds.map((s) => time + s);
  const minutes = rule.byMinute.length > 0 && !dateOnly ? rule.byMinute : [Math.floor(second / 60) % 60];
  return minutes.flatMap((m) => seconds.map((s) => time + m * 60 + s));
}

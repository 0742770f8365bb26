import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRule } from "../../../lib/calendar/recurrence-rule.ts";
import { ruleTimes } from "../../../lib/calendar/rule-times.ts";
import { type PlainRule, timesByDefinition } from "./rule-by-definition.ts";

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const endYear = 2050;

const some = <T>(one: fc.Arbitrary<T>, maxLength: number) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([]) }, fc.array(one, { minLength: 1, maxLength }));
const eitherSign = (max: number) => fc.integer({ min: 1, max }).chain((n) => fc.constantFrom(n, -n));

/** Rules as RFC 5545 3.3.10 allows them: BYWEEKNO and BYYEARDAY only by the year, no BYMONTHDAY by the week. */
const rules = fc
  .record({
    freq: fc.constantFrom(
      "YEARLY" as const,
      "YEARLY" as const,
      "MONTHLY" as const,
      "WEEKLY" as const,
      "DAILY" as const,
    ),
    interval: fc.constantFrom(1, 1, 1, 2, 3, 5),
    count: fc.integer({ min: 1, max: 12 }),
    byMonth: some(fc.integer({ min: 1, max: 12 }), 3),
    byWeekNo: some(eitherSign(53), 3),
    byYearDay: some(eitherSign(366), 3),
    byMonthDay: some(eitherSign(31), 4),
    byDay: some(
      fc.record({ nth: fc.constantFrom(0, 0, 1, 2, 5, -1, -2, -5), weekday: fc.integer({ min: 0, max: 6 }) }),
      4,
    ),
    byHour: some(fc.integer({ min: 0, max: 23 }), 3),
    byMinute: some(fc.integer({ min: 0, max: 59 }), 3),
    bySetPos: some(fc.constantFrom(1, 2, 3, -1, -2, -3), 3),
    weekStart: fc.integer({ min: 0, max: 6 }),
  })
  .map((rule): PlainRule => {
    const isYearly = rule.freq === "YEARLY";
    const counts = (isYearly && rule.byWeekNo.length === 0) || rule.freq === "MONTHLY";
    return {
      ...rule,
      freq: rule.freq,
      byWeekNo: isYearly ? rule.byWeekNo : [],
      byYearDay: isYearly ? rule.byYearDay : [],
      byMonthDay: rule.freq === "WEEKLY" ? [] : rule.byMonthDay,
      byDay: counts ? rule.byDay : rule.byDay.map((by) => ({ ...by, nth: 0 })),
    };
  });

function written(rule: PlainRule): string {
  const list = (name: string, values: readonly (number | string)[]) =>
    values.length === 0 ? [] : [`${name}=${values.join(",")}`];
  return [
    `FREQ=${rule.freq}`,
    `INTERVAL=${rule.interval}`,
    `COUNT=${rule.count}`,
    ...list("BYMONTH", rule.byMonth),
    ...list("BYWEEKNO", rule.byWeekNo),
    ...list("BYYEARDAY", rule.byYearDay),
    ...list("BYMONTHDAY", rule.byMonthDay),
    ...list(
      "BYDAY",
      rule.byDay.map(({ nth, weekday }) => `${nth === 0 ? "" : nth}${weekdays[weekday]}`),
    ),
    ...list("BYHOUR", rule.byHour),
    ...list("BYMINUTE", rule.byMinute),
    ...list("BYSETPOS", rule.bySetPos),
    `WKST=${weekdays[rule.weekStart]}`,
  ].join(";");
}

test("a rule makes the times that its definition makes, when every day is asked", () => {
  const starts = fc.integer({ min: Date.UTC(1996, 0, 1) / 1000, max: Date.UTC(2034, 0, 1) / 1000 });
  fc.assert(
    fc.property(rules, starts, (rule, start) => {
      const read = parseRule(written(rule)).rule;
      if (read === undefined) throw new Error(`${written(rule)} was not read`);
      const { times } = ruleTimes(read, start, {
        from: start,
        to: Date.UTC(endYear, 11, 31, 23, 59, 59) / 1000,
        until: undefined,
        dateOnly: false,
        timesMax: 100,
        budget: { steps: 1_000_000 },
      });
      const defined = timesByDefinition(rule, start * 1000, endYear + 1).map((ms) => ms / 1000);
      const last = Date.UTC(endYear, 11, 31, 23, 59, 59) / 1000;
      expect(times, written(rule)).toEqual(defined.filter((time) => time <= last));
    }),
    { numRuns: 400 },
  );
});

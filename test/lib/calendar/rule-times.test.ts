import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDateValue } from "../../../lib/calendar/date-value.ts";
import { frequencies, parseRule } from "../../../lib/calendar/recurrence-rule.ts";
import { ruleTimes } from "../../../lib/calendar/rule-times.ts";
import { dayOf, formatBasic, weekday } from "../../../lib/calendar/wall-time.ts";

const wall = (text: string) => parseDateValue(text)?.wall ?? Number.NaN;

function times(
  start: string,
  text: string,
  options: { from?: string; to?: string; steps?: number; timesMax?: number } = {},
) {
  const { rule, problem } = parseRule(text);
  if (!rule) throw new Error(problem);
  const budget = { steps: options.steps ?? 100_000 };
  const found = ruleTimes(rule, wall(start), {
    from: wall(options.from ?? start),
    to: wall(options.to ?? "20400101T000000"),
    until: rule.until?.wall,
    dateOnly: !start.includes("T"),
    timesMax: options.timesMax ?? 1_000,
    budget,
  });
  return { ...found, steps: (options.steps ?? 100_000) - budget.steps };
}

const list = (start: string, rule: string, options = {}) =>
  times(start, rule, options).times.map((time) => formatBasic(time, !start.includes("T")));

describe("the instances of a rule", () => {
  it.each([
    ["every third day", "20260105", "FREQ=DAILY;INTERVAL=3;COUNT=3", ["20260105", "20260108", "20260111"]],
    [
      "the last two days of each month",
      "20260130",
      "FREQ=DAILY;BYMONTHDAY=-1,-2;COUNT=5",
      ["20260130", "20260131", "20260227", "20260228", "20260330"],
    ],
    [
      "a start that the rule does not make is no instance",
      "20260106",
      "FREQ=WEEKLY;BYDAY=MO;COUNT=2",
      ["20260112", "20260119"],
    ],
    [
      "every second week, weeks from Sunday",
      "20260107",
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,WE;WKST=SU;COUNT=4",
      ["20260107", "20260118", "20260121", "20260201"],
    ],
    [
      "every second week, weeks from Monday",
      "20260107",
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,WE;WKST=MO;COUNT=4",
      ["20260107", "20260111", "20260121", "20260125"],
    ],
    [
      "a number before a weekday means nothing by week",
      "20260105",
      "FREQ=WEEKLY;BYDAY=2MO;COUNT=2",
      ["20260105", "20260112"],
    ],
    ["the 31st where there is one", "20260131", "FREQ=MONTHLY;COUNT=3", ["20260131", "20260331", "20260531"]],
    [
      "the 31st moved back",
      "20260131",
      "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD;COUNT=3",
      ["20260131", "20260228", "20260331"],
    ],
    [
      "the 31st moved on",
      "20260131",
      "RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=FORWARD;COUNT=3",
      ["20260131", "20260301", "20260331"],
    ],
    ["29 February in leap years", "20240229", "FREQ=YEARLY;COUNT=3", ["20240229", "20280229", "20320229"]],
    ["the second to last Friday", "20260123", "FREQ=MONTHLY;BYDAY=-2FR;COUNT=2", ["20260123", "20260220"]],
    [
      "the last workday of a month",
      "20260130",
      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3",
      ["20260130", "20260227", "20260331"],
    ],
    [
      "Friday the 13th",
      "20260213",
      "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3",
      ["20260213", "20260313", "20261113"],
    ],
    [
      "days of the year from both ends",
      "20260101",
      "FREQ=YEARLY;BYYEARDAY=1,-1;COUNT=4",
      ["20260101", "20261231", "20270101", "20271231"],
    ],
    ["day 366", "20241231", "FREQ=YEARLY;BYYEARDAY=366;COUNT=2", ["20241231", "20281231"]],
    ["the last Sunday of the year", "20261227", "FREQ=YEARLY;BYDAY=-1SU;COUNT=2", ["20261227", "20271226"]],
    ["Thanksgiving", "20261126", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2", ["20261126", "20271125"]],
    [
      "week 1 begins in the year before",
      "20251229",
      "FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;COUNT=2",
      ["20251229", "20270104"],
    ],
    [
      "week 53, where there is one",
      "20201231",
      "FREQ=YEARLY;BYWEEKNO=53;BYDAY=TH;COUNT=2",
      ["20201231", "20261231"],
    ],
    ["the last week", "20261228", "FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO;COUNT=2", ["20261228", "20271227"]],
    [
      "times of the day",
      "20260105T090000",
      "FREQ=DAILY;BYHOUR=9,17;BYMINUTE=0,30;COUNT=3",
      ["20260105T090000", "20260105T093000", "20260105T170000"],
    ],
    [
      "every 20 minutes in office hours",
      "20260105T162000",
      "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,16;COUNT=4",
      ["20260105T162000", "20260105T164000", "20260106T090000", "20260106T092000"],
    ],
    [
      "every 5 hours over midnight",
      "20260105T200000",
      "FREQ=HOURLY;INTERVAL=5;COUNT=2",
      ["20260105T200000", "20260106T010000"],
    ],
    [
      "times do not matter to an all-day series",
      "20260105",
      "FREQ=DAILY;BYHOUR=9;COUNT=2",
      ["20260105", "20260106"],
    ],
    [
      "UNTIL takes in its own instant",
      "20260105T090000",
      "FREQ=DAILY;UNTIL=20260106T090000Z",
      ["20260105T090000", "20260106T090000"],
    ],
  ])("%s", (_description, start, rule, expected) => {
    expect(list(start, rule)).toEqual(expected);
  });

  it("in a window are the same as those of the whole series that lie in it", () => {
    const rules = [
      "FREQ=DAILY;INTERVAL=3",
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU",
      "FREQ=MONTHLY;BYDAY=-1FR",
      "FREQ=YEARLY;BYWEEKNO=1,53",
      "FREQ=HOURLY;INTERVAL=7;BYDAY=TU",
      "FREQ=DAILY;COUNT=400",
      "FREQ=YEARLY;INTERVAL=3;BYMONTH=2,11",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...rules),
        fc.integer({ min: 0, max: 2_000 }),
        fc.integer({ min: 0, max: 300 }),
        (rule, offset, length) => {
          const start = "20240229T070000";
          const from = formatBasic(wall(start) + offset * 86_400, false);
          const to = formatBasic(wall(start) + (offset + length) * 86_400, false);
          const whole = list(start, rule, { to, timesMax: 5_000 });
          expect(list(start, rule, { from, to })).toEqual(whole.filter((time) => time >= from));
        },
      ),
    );
  });
});

describe("a rule's bound", () => {
  it.each([
    ["never matches by day", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"],
    ["never matches by second", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3"],
    ["never matches by position", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300"],
    ["never meets its hour", "FREQ=MINUTELY;INTERVAL=1440;BYHOUR=11"],
    [
      "makes a million a month",
      "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3,4,5,6,7,8,9",
    ],
    ["goes by the second for ever", "FREQ=SECONDLY"],
  ])("holds for one that %s", (_description, rule) => {
    const { steps, times: found } = times("20260105T093000", rule, {
      to: "99991231T000000",
      steps: 20_000,
      timesMax: 500,
    });
    expect(steps).toBeLessThan(60_000);
    expect(found.length).toBeLessThanOrEqual(500);
  });

  it("holds for any rule: steps and times stay under their bounds, in order, none before the start", () => {
    const part = (name: string, max: number, negative = true) =>
      fc
        .uniqueArray(fc.integer({ min: negative ? -max : 0, max }), { minLength: 1, maxLength: 4 })
        .map((numbers) => `${name}=${numbers.filter((n) => n !== 0 || !negative).join(",") || 1}`);
    const parts = [
      part("BYSECOND", 59, false),
      part("BYMINUTE", 59, false),
      part("BYHOUR", 23, false),
      part("BYMONTHDAY", 31),
      part("BYYEARDAY", 366),
      part("BYWEEKNO", 53),
      part("BYSETPOS", 20),
      fc.integer({ min: 1, max: 12 }).map((n) => `BYMONTH=${n}`),
      fc.constantFrom("BYDAY=MO", "BYDAY=2TU,-1FR", "BYDAY=SA,SU"),
      fc.integer({ min: 1, max: 400 }).map((n) => `INTERVAL=${n}`),
      fc.integer({ min: 1, max: 50 }).map((n) => `COUNT=${n}`),
      fc.constantFrom("WKST=SU", "WKST=TH"),
    ];
    const rule = fc.tuple(
      fc.constantFrom(...frequencies),
      fc.subarray(parts).chain((chosen) => fc.tuple(...chosen)),
    );
    fc.assert(
      fc.property(rule, ([freq, chosen]) => {
        const found = times("20260105T093000", [`FREQ=${freq}`, ...chosen].join(";"), {
          steps: 5_000,
          timesMax: 100,
        });
        expect(found.steps).toBeLessThan(400_000);
        expect(found.times.length).toBeLessThanOrEqual(100);
        expect(found.times).toEqual([...new Set(found.times)].sort((a, b) => a - b));
        expect(found.times.every((time) => time >= wall("20260105T093000"))).toBe(true);
      }),
    );
  });

  it("says when it was met", () => {
    expect(times("20260105T090000", "FREQ=DAILY", { timesMax: 3 }).truncated).toBe(true);
    expect(times("20260105T090000", "FREQ=DAILY;COUNT=3", { timesMax: 3 }).truncated).toBe(false);
    expect(times("20260105T090000", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", { steps: 50 }).truncated).toBe(
      true,
    );
  });
});

describe("weekdays", () => {
  it("of a weekly rule are those asked for, whatever the start of the week", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("MO", "TU", "WE", "TH", "FR", "SA", "SU"),
        fc.integer({ min: 1, max: 5 }),
        (weekStart, interval) => {
          const { times: found } = times(
            "20260105T090000",
            `FREQ=WEEKLY;WKST=${weekStart};INTERVAL=${interval};BYDAY=TU,SA;COUNT=20`,
          );
          expect(new Set(found.map((time) => weekday(dayOf(time))))).toEqual(new Set([1, 5]));
        },
      ),
    );
  });
});

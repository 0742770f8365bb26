import { describe, expect, it } from "vitest";
import { parseRule } from "../../../lib/calendar/recurrence-rule.ts";

describe("a recurrence rule", () => {
  it.each([
    ["in lower case", "freq=daily;count=2", { freq: "DAILY", count: 2 }],
    ["with rubbish before it", "RRULE:x;FREQ=DAILY", { freq: "DAILY" }],
    ["with unknown parts", "FREQ=DAILY;X-COLOR=red;BYEASTER=1", { freq: "DAILY" }],
    ["with INTERVAL=0", "FREQ=DAILY;INTERVAL=0", { interval: 1 }],
    ["with doubles out of order", "FREQ=MONTHLY;BYMONTHDAY=15,2,15", { byMonthDay: [2, 15] }],
    ["with some numbers out of range", "FREQ=MONTHLY;BYMONTHDAY=0,7,40", { byMonthDay: [7] }],
    ["with a leap second", "FREQ=MINUTELY;BYSECOND=60", { bySecond: [59] }],
    [
      "with blanks",
      "FREQ=WEEKLY; BYDAY = MO, +1TU",
      {
        byDay: [
          { weekday: 0, nth: 0 },
          { weekday: 1, nth: 1 },
        ],
      },
    ],
    ["with SKIP but no RSCALE", "FREQ=MONTHLY;SKIP=FORWARD", { skip: "OMIT" }],
  ])("%s is read", (_description, text, expected) => {
    expect(parseRule(text).rule).toMatchObject(expected);
  });

  it.each([
    ["has no FREQ", "BYDAY=MO", "the recurrence rule has no FREQ that is known"],
    ["has another FREQ", "FREQ=FORTNIGHTLY", "the recurrence rule has no FREQ that is known"],
    ["is of vCalendar 1.0", "W1 MO #0", "the recurrence rule has no FREQ that is known"],
    ["has no valid number left", "FREQ=YEARLY;BYMONTH=13", "BYMONTH of the rule has no valid value"],
    ["has no count", "FREQ=DAILY;COUNT=0", "COUNT of the rule is not a count"],
    [
      "is in another calendar",
      "RSCALE=HEBREW;FREQ=YEARLY",
      "the recurrence rule is in another calendar than the Gregorian",
    ],
    ["is endless text", `FREQ=DAILY;BYDAY=${"MO,".repeat(2_000)}`, "the recurrence rule is too long"],
  ])("that %s is refused with the reason", (_description, text, problem) => {
    expect(parseRule(text)).toEqual({ rule: undefined, problem });
  });
});

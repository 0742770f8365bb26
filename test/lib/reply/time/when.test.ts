import { describe, expect, test } from "vitest";
import { readDue } from "../../../../lib/reply/time/due.ts";
import { todayIn } from "../../../../lib/reply/time/today.ts";
import { readWhen } from "../../../../lib/reply/time/when.ts";

const paris = todayIn("2026-11-23T08:30:00Z", "Europe/Paris");

describe("a time to put something off to", () => {
  test.each([
    ["in 3 weeks", "2026-12-14", 21],
    ["3 weeks", "2026-12-14", 21],
    ["for a month", "2026-12-23", 30],
    ["in half a year", "2027-05-23", 181],
    ["in a couple of weeks", "2026-12-07", 14],
    ["until March", "2027-03-01", undefined],
    ["until the end of March", "2027-03-31", undefined],
    ["end of February", "2027-02-28", undefined],
    ["until November", "2027-11-01", undefined],
    ["until november 30", "2026-11-30", undefined],
    ["until the 5th", "2026-12-05", undefined],
    ["until the 30th", "2026-11-30", undefined],
    ["after 15 december", "2026-12-15", undefined],
    ["1st of february 2028", "2028-02-01", undefined],
    ["until q2", "2027-04-01", undefined],
    ["next quarter", "2027-01-01", undefined],
    ["until next month", "2026-12-01", undefined],
    ["until new year", "2027-01-01", undefined],
    ["until christmas", "2026-12-25", undefined],
    ["until monday", "2026-11-30", undefined],
    ["until friday", "2026-11-27", undefined],
    ["tomorrow", "2026-11-24", undefined],
    ["until 2027-02-01", "2027-02-01", undefined],
  ])("%s", (words, until, days) => {
    expect(readWhen(words.toLowerCase(), paris)).toEqual(days === undefined ? { until } : { until, days });
  });

  test.each([
    "until yesterday",
    "until 2020-01-01",
    "until he is back",
    "this week",
    "5",
    "",
    "0 weeks",
    "in 9999 years",
    "x".repeat(500),
  ])("none in “%s”", (words) => {
    expect(readWhen(words.slice(0, 400), paris)).toBeUndefined();
  });

  test("the day is the user's, not the machine's or UTC's", () => {
    const instant = "2026-11-23T23:30:00Z";
    expect(readWhen("tomorrow", todayIn(instant, "Europe/Paris"))?.until).toBe("2026-11-25");
    expect(readWhen("tomorrow", todayIn(instant, "America/New_York"))?.until).toBe("2026-11-24");
    expect(readWhen("in 1 week", todayIn(instant, "Pacific/Auckland"))?.until).toBe("2026-12-01");
  });

  test("3/4 is the 3rd of April in Paris and the 4th of March in New York", () => {
    expect(readWhen("until 3/4", paris)?.until).toBe("2027-04-03");
    expect(readWhen("until 3/4", todayIn("2026-11-23T08:30:00Z", "America/New_York"))?.until).toBe(
      "2027-03-04",
    );
  });
});

test.each([
  ["the deck by Friday", "2026-11-27"],
  ["I'd call before 3 December", "2026-12-03"],
  ["the numbers by the end of January", "2027-01-31"],
  ["an intro to Bob", ""],
  ["a talk in May", "2027-05-01"],
  ["it was due on 3 March 2020", ""],
])("due in “%s”: %s", (words, due) => {
  expect(readDue(words, paris)).toBe(due);
});

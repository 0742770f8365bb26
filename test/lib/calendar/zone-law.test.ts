import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { expandEvents } from "../../../lib/calendar/expand-events.ts";
import { calendarText } from "./calendar-text.ts";

const zones = [
  "Africa/Cairo",
  "Africa/Casablanca",
  "Africa/Johannesburg",
  "America/Anchorage",
  "America/Argentina/Buenos_Aires",
  "America/Asuncion",
  "America/Bogota",
  "America/Caracas",
  "America/Chicago",
  "America/Denver",
  "America/Halifax",
  "America/Havana",
  "America/Los_Angeles",
  "America/Mexico_City",
  "America/New_York",
  "America/Nuuk",
  "America/Phoenix",
  "America/Santiago",
  "America/Sao_Paulo",
  "America/St_Johns",
  "Antarctica/Troll",
  "Asia/Beirut",
  "Asia/Dhaka",
  "Asia/Gaza",
  "Asia/Jerusalem",
  "Asia/Kathmandu",
  "Asia/Kolkata",
  "Asia/Tehran",
  "Asia/Tokyo",
  "Atlantic/Azores",
  "Australia/Adelaide",
  "Australia/Lord_Howe",
  "Australia/Sydney",
  "Europe/Berlin",
  "Europe/Dublin",
  "Europe/Istanbul",
  "Europe/London",
  "Europe/Moscow",
  "Pacific/Apia",
  "Pacific/Auckland",
  "Pacific/Chatham",
];
const rules = [
  "FREQ=DAILY;INTERVAL=5",
  "FREQ=WEEKLY",
  "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,WE",
  "FREQ=MONTHLY;BYMONTHDAY=-1",
  "FREQ=MONTHLY;BYDAY=1SU,-1SU",
  "FREQ=DAILY;BYDAY=SU",
];

const pad = (n: number) => String(n).padStart(2, "0");

/**
 * The law: in its own zone every instance of a series shows the series' time of day. Where that time does not exist
 * on its day it is the instant that the offset before the gap gives; where it exists twice it is the first.
 * Temporal's "compatible" reading of a wall-clock time is just that, and is asked independently.
 */
describe("zone law", () => {
  const series = fc.record({
    zone: fc.constantFrom(...zones),
    rule: fc.constantFrom(...rules),
    year: fc.integer({ min: 2007, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    // Most changes of the clock lie between midnight and four: half of the series are put there.
    hour: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 23 })),
    minute: fc.constantFrom(0, 15, 30, 59),
  });

  it("each instance keeps its wall-clock time", () => {
    let seen = 0;
    fc.assert(
      fc.property(series, ({ zone, rule, year, month, day, hour, minute }) => {
        const start = `${year}${pad(month)}${pad(day)}T${pad(hour)}${pad(minute)}00`;
        const text = calendarText([`UID:law`, `DTSTART;TZID=${zone}:${start}`, `RRULE:${rule}`]);
        const window = {
          from: `${year}-01-01T00:00:00Z`,
          to: `${year + 2}-01-01T00:00:00Z`,
          timeZone: "UTC",
        };
        const instances = expandEvents(text, window).instances[0] ?? [];
        expect(instances.length).toBeGreaterThan(10);
        for (const instance of instances) {
          const local = Temporal.Instant.from(instance.start).toZonedDateTimeISO(zone);
          const written = { hour, minute, second: 0 };
          // In a gap the clock shows a later time; after one at midnight the day may be the next.
          const days = [local.toPlainDate(), local.toPlainDate().subtract({ days: 1 })];
          const meant = days.map((date) =>
            date
              .toPlainDateTime(Temporal.PlainTime.from(written))
              .toZonedDateTime(zone)
              .toInstant()
              .toString(),
          );
          expect(meant).toContain(instance.start);
          if (local.hour === hour && local.minute === minute) expect(meant[0]).toBe(instance.start);
          seen++;
        }
      }),
      { numRuns: 200 },
    );
    expect(seen).toBeGreaterThan(2_000);
  });

  it("holds in every one of the zones, over their next change of the clock", () => {
    for (const zone of zones) {
      const text = calendarText([`UID:law`, `DTSTART;TZID=${zone}:20250901T120000`, "RRULE:FREQ=DAILY"]);
      const window = { from: "2025-09-01T00:00:00Z", to: "2026-09-01T00:00:00Z", timeZone: "UTC" };
      const hours = expandEvents(text, window).instances[0]?.map(
        (one) => Temporal.Instant.from(one.start).toZonedDateTimeISO(zone).hour,
      );
      expect(new Set(hours), zone).toEqual(new Set([12]));
    }
  });
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseDateValue } from "../../lib/calendar/date-value.ts";
import { expandEvents } from "../../lib/calendar/expand-events.ts";
import { readCalendar } from "../../lib/calendar/read-calendar.ts";
import { formatBasic, formatInstant, parseExtended } from "../../lib/calendar/wall-time.ts";
import { ianaZone, utcZone, wallOf } from "../../lib/calendar/zone.ts";
import { calendarText } from "../lib/calendar/calendar-text.ts";

const corpus = join(import.meta.dirname, "../../../shared/corpora/calendar");
const there = existsSync(corpus);
type Vector = { id: number; title: string; start: string; rule: string; expect: string[] };
const vectors: Vector[] = there ? JSON.parse(readFileSync(join(corpus, "recurrence.json"), "utf8")) : [];
const files = there
  ? readdirSync(join(corpus, "files"), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".ics"),
    )
  : [];

describe.skipIf(!there)(`public recurrence vectors (skipped without ${corpus})`, () => {
  it("are all there", () => {
    expect(vectors.length).toBeGreaterThan(60);
  });

  it.each(["UTC", "Europe/Paris", "America/New_York", "Pacific/Auckland"])(
    "are all right for a user in %s",
    (timeZone) => {
      const zone = ianaZone(timeZone) ?? utcZone;
      for (const { id, start, rule, expect: expected } of vectors) {
        const value = parseDateValue(start);
        if (!value) throw new Error(`vector ${id} has no start`);
        const text = calendarText([`UID:${id}`, `DTSTART:${start}`, `RRULE:${rule}`]);
        const window = { from: formatInstant(value.wall - 86_400), to: "2060-01-01T00:00:00Z", timeZone };
        const found = (expandEvents(text, window).instances[0] ?? []).map(
          (one) => parseExtended(one.start) ?? 0,
        );
        const shown = found.map((at) => {
          if (value.dateOnly) return formatBasic(at, true);
          return value.utc ? `${formatBasic(at, false)}Z` : formatBasic(wallOf(zone, at), false);
        });
        expect(shown, `vector ${id}: ${rule}`).toEqual(expected);
      }
    },
  );
});

describe.skipIf(!there)(`public calendar files (skipped without ${corpus})`, () => {
  it.each(files)("%s gives an event for each VEVENT, or the reason for none", (name) => {
    const text = readFileSync(join(corpus, "files", name), "utf8");
    const reading = readCalendar(text, { timeZone: "Europe/Paris" });
    expect(reading.events).toHaveLength(text.match(/^\s*BEGIN:VEVENT/gm)?.length ?? 0);
    if (reading.events.length === 0) expect(reading.problems.at(-1)).toMatch(/^no VEVENT in the calendar/);
    for (const event of reading.events) {
      if (event.start === "") continue;
      expect(event.start).toMatch(event.allDay ? /^\d{4}-\d\d-\d\d$/ : /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(event.end >= event.start).toBe(true);
    }
    const year = { from: "2000-01-01T00:00:00Z", to: "2030-01-01T00:00:00Z", timeZone: "Europe/Paris" };
    expect(expandEvents(reading.events, year).instances).toHaveLength(reading.events.length);
  });

  it.each([
    ["node-ical/exchange-custom-tz.ics", "2019-04-30T02:00:00Z"],
    ["node-ical/bad_ms_tz.ics", "2020-08-25T14:35:00Z"],
    ["node-ical/multi-era-vtimezone.ics", "2025-06-10T18:00:00Z"],
    ["node-ical/vtimezone-year-0001-dtstart.ics", "2024-06-01T08:00:00Z"],
    ["node-ical/music-school-weekly-until.ics", "2022-10-04T13:00:00Z"],
    ["node-ical/Office-2012-owa.ics", "2020-10-28T02:30:00Z"],
    ["node-ical/test_with_tz_list.ics", "2024-04-15T17:00:00Z"],
    ["ical.js/timezone_from_file.ics", "2023-03-06T21:23:00Z"],
  ])("%s begins at the right instant", (name, start) => {
    const text = readFileSync(join(corpus, "files", name), "utf8");
    expect(readCalendar(text, { timeZone: "Europe/Paris" }).events[0]?.start).toBe(start);
  });

  it.each([
    ["node-ical/recurrence-sequence.ics", [3, 1, 0, 0, 1, 1, 1]],
    ["node-ical/duplicate-uid-sequence.ics", [1, 0, 0, 1]],
    ["node-ical/exchange_whole_day_moved_recurrence.ics", [51, 1]],
    ["ical.js/rdate_exdate.ics", [3]],
    ["ical.js/multiple_rrules.ics", [36]],
  ])("%s has as many instances as it should", (name, counts) => {
    const text = readFileSync(join(corpus, "files", name), "utf8");
    const found = expandEvents(text, {
      from: "2000-01-01T00:00:00Z",
      to: "2030-01-01T00:00:00Z",
      timeZone: "Europe/Paris",
    });
    expect(found.instances.map((instances) => instances.length)).toEqual(counts);
  });
});

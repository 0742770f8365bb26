import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { parseDateValue } from "../../../lib/calendar/date-value.ts";
import { expandEvents } from "../../../lib/calendar/expand-events.ts";
import { formatBasic, formatInstant, parseExtended } from "../../../lib/calendar/wall-time.ts";

/** A recurrence vector: start and instances in basic form, as `../shared/corpora/calendar/recurrence.json` has them. */
export type Vector = { id: number; start: string; rule: string; expect: string[] };

/** Lists the instances of a vector in its own form; at most one more than expected is asked for. */
export type RecurrenceReader = (vector: Vector) => Promise<string[]>;

/** Each library as a caller would use it, with floating times in UTC. */
export const recurrenceReaders: Record<string, RecurrenceReader> = {
  tend: async (vector) => {
    const start = parseDateValue(vector.start);
    if (!start) throw new Error("the vector's start is not a date");
    const window = { from: formatInstant(start.wall), to: "2060-01-01T00:00:00Z", timeZone: "UTC" };
    const { instances } = expandEvents(calendarOf(vector), window);
    const found = (instances[0] ?? []).map((one) => parseExtended(one.start) ?? 0);
    return found.map((wall) => formatBasic(wall, start.dateOnly) + (start.utc ? "Z" : ""));
  },
  "ical.js": async (vector) => {
    const ical = (await import("ical.js")).default;
    const start = ical.Time.fromString(extended(vector.start), undefined as never);
    const iterator = ical.Recur.fromString(vector.rule).iterator(start);
    const found: string[] = [];
    for (let next = iterator.next(); next && found.length <= vector.expect.length; next = iterator.next()) {
      found.push(next.toICALString());
    }
    return found;
  },
  "node-ical": async (vector) => {
    const ical = (await import("node-ical")).default;
    const parsed = Object.values(ical.sync.parseICS(calendarOf(vector))).find(
      (one) => one?.type === "VEVENT",
    );
    if (parsed?.type !== "VEVENT" || !parsed.rrule) return [];
    const found: string[] = [];
    parsed.rrule.all((date: Date) => {
      found.push(inFormOf(vector, date.toISOString()));
      return found.length <= vector.expect.length;
    });
    return found;
  },
  rrule: async (vector) => {
    const { rrulestr } = (await import("rrule")).default;
    const start = vector.start.includes("T") ? vector.start.replace(/Z?$/, "Z") : `${vector.start}T000000Z`;
    const found: string[] = [];
    rrulestr(`DTSTART:${start}\nRRULE:${vector.rule}`).all((date) => {
      found.push(inFormOf(vector, date.toISOString()));
      return found.length <= vector.expect.length;
    });
    return found;
  },
  "rrule-temporal": async (vector) => {
    const start = vector.start.includes("T") ? vector.start.replace(/Z?$/, "Z") : `${vector.start}T000000Z`;
    const rule = new RRuleTemporal({
      rruleString: `DTSTART:${start}\nRRULE:${vector.rule}`,
      temporal: Temporal,
    } as never);
    const found: string[] = [];
    rule.all((date) => {
      found.push(inFormOf(vector, new Date(date.epochMilliseconds).toISOString()));
      return found.length <= vector.expect.length;
    });
    return found;
  },
};

export function calendarOf(vector: Vector): string {
  const start = vector.start.includes("T") ? `DTSTART:${vector.start}` : `DTSTART;VALUE=DATE:${vector.start}`;
  const event = [
    "BEGIN:VEVENT",
    "UID:vector",
    "DTSTAMP:20260101T000000Z",
    start,
    `RRULE:${vector.rule}`,
    "END:VEVENT",
  ];
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...event, "END:VCALENDAR", ""].join("\r\n");
}

function extended(basic: string): string {
  return basic.replace(/^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d))?(Z?)$/, (_all, y, mo, d, h, mi, s, z) =>
    h === undefined ? `${y}-${mo}-${d}` : `${y}-${mo}-${d}T${h}:${mi}:${s}${z}`,
  );
}

function inFormOf(vector: Vector, iso: string): string {
  const basic = iso.replace(/[-:]|\.\d+/g, "");
  if (!vector.start.includes("T")) return basic.slice(0, 8);
  return vector.start.endsWith("Z") ? basic : basic.slice(0, -1);
}

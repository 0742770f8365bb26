import type { CalendarEvent, CalendarMethod } from "./calendar-event.ts";
import { type CalendarLines, componentGatherer, type EventLines } from "./component.ts";
import { problemsMax } from "./limits.ts";
import { calendarMethod, readEvent } from "./read-event.ts";
import { unfolder } from "./unfold.ts";
import { ianaZone, utcZone, type Zone } from "./zone.ts";
import { zoneBook } from "./zone-book.ts";

/** `timeZone` is the user's IANA zone, for floating times; `method` is the part header's, used where the body has none. */
export type ReadOptions = { timeZone: string; method?: string };

/** `whole` is false when something was cut off or left out: then a missing event is no vanished event. */
export type CalendarReading = {
  method: CalendarMethod;
  events: CalendarEvent[];
  problems: string[];
  whole: boolean;
};

/**
 * Reads the events of an iCalendar text (RFC 5545, 5546), as tolerantly as they come: every VEVENT that has
 * anything to read gives an event, and what could not be read gives a line of `problems`, at most `problemsMax`.
 * No events at all always come with the reason. Never throws; linear in the text.
 */
export function readCalendar(text: string, options: ReadOptions): CalendarReading {
  const reader = calendarReader(options);
  reader.feed(text);
  return reader.end();
}

/**
 * The same in pieces of text of any size, for calendars that arrive over a wire. `dropCut` leaves out an event
 * that the text ends in: of a feed it may be read whole next time, of a mail it is all there is.
 */
export function calendarReader(options: ReadOptions & { dropCut?: boolean }): {
  feed: (text: string) => void;
  end: () => CalendarReading;
} {
  const problems: string[] = [];
  const report = (problem: string) => {
    if (problems.length < problemsMax) problems.push(problem);
    else if (problems.length === problemsMax) problems.push("and more");
  };
  const gatherer = componentGatherer(report);
  const lines = unfolder(gatherer.line);
  const end = () => {
    lines.end();
    return understand(gatherer.end(), options, problems, report);
  };
  return { feed: lines.feed, end };
}

function understand(
  read: CalendarLines,
  options: ReadOptions & { dropCut?: boolean },
  problems: string[],
  report: (problem: string) => void,
): CalendarReading {
  const headerMethod = calendarMethod(options.method ?? "");
  const bodyMethod = calendarMethod(read.method);
  if (headerMethod !== "" && bodyMethod !== "" && headerMethod !== bodyMethod) {
    report(
      `METHOD is ${headerMethod} in the part's header and ${bodyMethod} in the calendar: the calendar's is used`,
    );
  }
  const userZone = ianaZone(options.timeZone) ?? utcZone;
  const book = zoneBook(read.zones, userZone);
  const zones = zonesSpokenOf(read, userZone, (tzid) => book.find(tzid, 1_700_000_000).zone);
  const complete = read.events.filter((source) => !source.cut || !(options.dropCut || isBare(source)));
  const events = complete.map((source, index) => {
    const say = (problem: string) => report(`event ${index + 1}: ${problem}`);
    const method = calendarMethod(source.method) || headerMethod;
    return readEvent(source, method, { book, zones, report: say });
  });
  if (events.length === 0) report(reasonForNone(read));
  return { method: bodyMethod || headerMethod, events, problems, whole: read.whole && read.calendars > 0 };
}

/** Cut before its start was said: nothing to go by. */
function isBare(source: EventLines): boolean {
  return !source.lines.some((line) => line.name === "DTSTART");
}

/** The zones in whose midnights an all-day series may be cut: the calendar's own, then the user's. */
function zonesSpokenOf(read: CalendarLines, userZone: Zone, find: (tzid: string) => Zone): Zone[] {
  const named = [
    read.zoneName,
    ...read.zones.slice(0, 20).map((zone) => zone.lines.find((line) => line.name === "TZID")?.value ?? ""),
  ];
  return [...named.filter((name) => name !== "").map(find), userZone];
}

function reasonForNone(read: CalendarLines): string {
  const others = [...read.passedOver].map(([name, count]) => `${count} ${name}`).slice(0, 10);
  if (others.length > 0) return `no VEVENT in the calendar, only ${others.join(", ")}`;
  if (read.zones.length > 0) return "no VEVENT in the calendar, only time zones";
  return read.calendars > 0 ? "no VEVENT in the calendar" : "not an iCalendar text: no BEGIN:VCALENDAR";
}

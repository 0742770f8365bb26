import { type ContentLine, parseContentLine } from "./content-line.ts";
import { eventsMax, nestingMax, timeZonesMax } from "./limits.ts";

/** STANDARD or DAYLIGHT inside a VTIMEZONE. */
export type ObservanceLines = { kind: "S" | "D"; lines: ContentLine[] };
export type ZoneLines = { lines: ContentLine[]; observances: ObservanceLines[] };
/** A VEVENT's lines with the METHOD of the VCALENDAR that holds it; `cut` says that the text ended inside it. */
export type EventLines = { lines: ContentLine[]; method: string; cut: boolean };

/** What is kept of a calendar's text before anything is understood. */
export type CalendarLines = {
  method: string;
  /** X-WR-TIMEZONE of the first calendar that has one. */
  zoneName: string;
  zones: ZoneLines[];
  events: EventLines[];
  /** How many VTODO, VJOURNAL, VFREEBUSY and others were passed over, by name. */
  passedOver: Map<string, number>;
  /** Every component that began also ended, and nothing was left out. */
  whole: boolean;
  calendars: number;
};

const eventProperties = new Set(
  (
    "UID RECURRENCE-ID SEQUENCE DTSTAMP STATUS SUMMARY LOCATION DESCRIPTION DTSTART DTEND DURATION RRULE EXRULE RDATE " +
    "EXDATE ORGANIZER ATTENDEE X-MICROSOFT-CDO-ALLDAYEVENT METHOD"
  ).split(" "),
);
const textProperties = new Set(["SUMMARY", "LOCATION", "DESCRIPTION"]);

type Open = {
  name: string;
  event?: EventLines;
  zone?: ZoneLines;
  observance?: ObservanceLines;
  method: string;
};

/** Gathers components from unfolded lines; `report` is told each line that can't be read. */
export function componentGatherer(report: (problem: string) => void): {
  line: (text: string) => void;
  end: () => CalendarLines;
} {
  const read: CalendarLines = {
    method: "",
    zoneName: "",
    zones: [],
    events: [],
    passedOver: new Map(),
    whole: true,
    calendars: 0,
  };
  const open: Open[] = [];
  let lineNumber = 0;

  const spoil = (problem: string) => {
    read.whole = false;
    report(problem);
  };

  const close = (name: string) => {
    const at = open.findLastIndex((component) => component.name === name);
    if (at < 0) return report(`END:${name.slice(0, 40)} without a BEGIN (line ${lineNumber})`);
    for (const left of open.slice(at + 1))
      spoil(`${left.name} is not closed before END:${name} (line ${lineNumber})`);
    open.length = at;
  };

  const begin = (name: string) => {
    // No event holds an event: the END of the one before is missing.
    if (name === "VEVENT" && open.some((component) => component.name === "VEVENT")) {
      spoil(`VEVENT is not closed before the next one (line ${lineNumber})`);
      open.length = open.findIndex((component) => component.name === "VEVENT");
    }
    if (open.length >= nestingMax) return spoil(`more than ${nestingMax} components inside each other`);
    open.push(opened(name, open.at(-1), read, spoil));
  };

  const line = (text: string) => {
    lineNumber++;
    const parsed = parseContentLine(text);
    const inside = open.at(-1);
    if (!parsed) {
      if (!continueText(inside, text) && inside) report(`line ${lineNumber} is not a content line`);
      return;
    }
    if (parsed.name === "BEGIN") return begin(parsed.value.trim().toUpperCase());
    if (parsed.name === "END") return close(parsed.value.trim().toUpperCase());
    if (inside) keep(inside, parsed, read);
  };

  const end = () => {
    for (const left of open) {
      if (left.event) left.event.cut = true;
      spoil(`the calendar ends inside ${left.name}`);
    }
    return read;
  };
  return { line, end };
}

function opened(
  name: string,
  parent: Open | undefined,
  read: CalendarLines,
  spoil: (problem: string) => void,
): Open {
  const method = parent?.method ?? "";
  if (name === "VCALENDAR") {
    read.calendars++;
    return { name, method: "" };
  }
  if (name === "VEVENT") {
    const event: EventLines = { lines: [], method, cut: false };
    if (read.events.length < eventsMax) read.events.push(event);
    else if (read.events.length === eventsMax) spoil(`only the first ${eventsMax} events are read`);
    return { name, method, event };
  }
  if (name === "VTIMEZONE") {
    const zone: ZoneLines = { lines: [], observances: [] };
    if (read.zones.length < timeZonesMax) read.zones.push(zone);
    return { name, method, zone };
  }
  if ((name === "STANDARD" || name === "DAYLIGHT") && parent?.zone) {
    const observance: ObservanceLines = { kind: name === "STANDARD" ? "S" : "D", lines: [] };
    parent.zone.observances.push(observance);
    return { name, method, observance };
  }
  if (!parent?.event)
    read.passedOver.set(name.slice(0, 40), (read.passedOver.get(name.slice(0, 40)) ?? 0) + 1);
  return { name, method };
}

function keep(inside: Open, line: ContentLine, read: CalendarLines): void {
  if (inside.event && eventProperties.has(line.name)) inside.event.lines.push(line);
  else if (inside.zone) inside.zone.lines.push(line);
  else if (inside.observance) inside.observance.lines.push(line);
  else if (inside.name === "VCALENDAR" && line.name === "METHOD") {
    inside.method = line.value.trim().toUpperCase();
    if (read.method === "") read.method = inside.method;
  } else if (inside.name === "VCALENDAR" && line.name === "X-WR-TIMEZONE" && read.zoneName === "") {
    read.zoneName = line.value.trim();
  }
}

/** A line that is none is most often the tail of a text folded without the white space. */
function continueText(inside: Open | undefined, text: string): boolean {
  const last = inside?.event?.lines.at(-1);
  if (!inside?.event || !last || !textProperties.has(last.name)) return false;
  if (last.value.length + text.length < 20_000) last.value += `\\n${text}`;
  return true;
}

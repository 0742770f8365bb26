import { readCalendar } from "../../../lib/calendar/read-calendar.ts";

/** Reads a calendar text and gives UID and start (ISO, or the date) of each VEVENT with a start. */
export type FileReader = (text: string) => Promise<{ events: number; starts: string[] }>;

export const fileReaders: Record<string, FileReader> = {
  tend: async (text) => {
    const { events } = readCalendar(text, { timeZone: "UTC" });
    return {
      events: events.length,
      starts: events.map((event) => event.start).filter((start) => start !== ""),
    };
  },
  "ical.js": async (text) => {
    const ical = (await import("ical.js")).default;
    const parsed = ical.parse(text);
    const roots = (Array.isArray(parsed[0]) ? parsed : [parsed]) as never[];
    const events = roots.flatMap((root) => new ical.Component(root).getAllSubcomponents("vevent"));
    const starts = events.map((event) => new ical.Event(event).startDate?.toJSDate().toISOString() ?? "");
    return { events: events.length, starts: starts.filter((start) => start !== "") };
  },
  "node-ical": async (text) => {
    const ical = (await import("node-ical")).default;
    const events = Object.values(ical.sync.parseICS(text)).filter((one) => one?.type === "VEVENT");
    const starts = events.map((event) =>
      "start" in event && event.start instanceof Date ? event.start.toISOString() : "",
    );
    return { events: events.length, starts: starts.filter((start) => start !== "") };
  },
};

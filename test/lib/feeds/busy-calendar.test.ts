import { describe, expect, it } from "vitest";
import { expandEvents } from "../../../lib/calendar/expand-events.ts";
import { forgetMeetings } from "../../../lib/calendar/forget-meetings.ts";
import { meetingInstances } from "../../../lib/calendar/meeting-instances.ts";
import { type MeetingState, noMeetings } from "../../../lib/calendar/meeting-state.ts";
import { mergeMeetings } from "../../../lib/calendar/merge-meetings.ts";
import { readCalendar } from "../../../lib/calendar/read-calendar.ts";
import { compareFeed } from "../../../lib/feeds/compare-feed.ts";
import { feedChanges } from "../../../lib/feeds/feed-changes.ts";
import { type FeedMemory, packMemory, unpackMemory } from "../../../lib/feeds/feed-memory.ts";
import { addDays } from "../../../lib/ledger/instant.ts";
import { feedText } from "./feed-text.ts";

const start = "2026-01-05T00:00:00.000Z";
const basic = (at: string) => at.slice(0, 16).replace(/[-:]/g, "");

type Entry = { uid: string; at: string; summary: string; rule: string; status: string; moved: string };

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** 600 single meetings over the year and 40 weekly series. */
function busyYear(random: () => number): Entry[] {
  const entry = (uid: string, at: string, rule: string): Entry => ({
    uid,
    at: `${at.slice(0, 10)}T${String(8 + Math.floor(random() * 9)).padStart(2, "0")}:00`,
    summary: `About ${uid}`,
    rule,
    status: "NEEDS-ACTION",
    moved: "",
  });
  const singles = Array.from({ length: 600 }, (_, index) =>
    entry(`one${index}`, addDays(start, random() * 365), ""),
  );
  const series = Array.from({ length: 40 }, (_, index) =>
    entry(`series${index}`, addDays(start, -random() * 100), "FREQ=WEEKLY"),
  );
  return [...singles, ...series];
}

/** As many servers write it: every DTSTAMP is that of the asking, SEQUENCE is never there. */
function textOf(entries: readonly Entry[], askedAt: string): string {
  return feedText(
    ...entries.flatMap(({ uid, at, summary, rule, status, moved }) => {
      const lines = (from: string) => [
        `UID:${uid}`,
        `DTSTAMP:${basic(askedAt)}00Z`,
        `DTSTART:${basic(from)}00Z`,
        "DURATION:PT1H",
        `SUMMARY:${summary}`,
        `ATTENDEE;PARTSTAT=${status}:mailto:${uid}@example.org`,
      ];
      const main = rule === "" ? lines(at) : [...lines(at), `RRULE:${rule}`];
      if (moved === "") return [main];
      const instead = lines(`${moved.slice(0, 11)}20:30`);
      return [main, [...instead, `RECURRENCE-ID:${basic(moved)}00Z`]];
    }),
  );
}

/** Something happens to a meeting that is to come. Returns how many entries of the feed then say something else. */
function happen(entries: Entry[], now: string, random: () => number): number {
  const coming = entries.filter((entry) => entry.rule !== "" || entry.at > now);
  const entry = coming[Math.floor(random() * coming.length)];
  if (entry === undefined) return 0;
  const kind = Math.floor(random() * 5);
  if (kind === 0) entry.summary += "!";
  if (kind === 1) entry.status = entry.status === "ACCEPTED" ? "DECLINED" : "ACCEPTED";
  if (kind < 2) return entry.moved === "" || entry.moved < now ? 1 : 2;
  if (kind === 2 && entry.rule === "") entries.splice(entries.indexOf(entry), 1);
  else if (kind === 3 || entry.rule === "")
    entries.push({
      ...entry,
      uid: `new${entries.length}-${now}`,
      rule: "",
      moved: "",
      at: addDays(now, 3).slice(0, 16),
    });
  else if (entry.moved === "") entry.moved = nextOf(entry, now);
  else return 0;
  return 1;
}

/** The next instance of a weekly series. */
function nextOf({ at }: Entry, now: string): string {
  const weeks = Math.ceil((Date.parse(addDays(now, 1)) - Date.parse(`${at}Z`)) / (7 * 86_400_000));
  return addDays(`${at}:00.000Z`, Math.max(0, weeks) * 7).slice(0, 16);
}

/** `FEED_POLLS=8760 npx vitest run test/lib/feeds/busy-calendar.test.ts --testTimeout 900000` asks every hour of the year. */
const polls = Number(process.env.FEED_POLLS ?? 300);
/** Of a meeting, in that year. */
const changes = 90;

describe("a year of a busy calendar", () => {
  it("polled again and again writes what changed and nothing else, and ends as the calendar does", () => {
    const random = seeded(4);
    const entries = busyYear(random);
    let state: MeetingState = noMeetings;
    let packed = packMemory(new Map());
    let writtenAtFirst = 0;
    const wrong: string[] = [];
    for (let poll = 0; poll < polls; poll++) {
      const now = addDays(start, (poll * 330) / polls);
      const happened = poll > 0 && random() < changes / polls ? happen(entries, now, random) : 0;
      const reading = readCalendar(textOf(entries, now), { timeZone: "UTC" });
      const before: FeedMemory = unpackMemory(packed);
      const comparison = compareFeed(reading, before, now);
      const { events, memory } = feedChanges(comparison, before, [], state, { at: now, now });
      state = forgetMeetings(mergeMeetings(state, events, now), addDays(now, -60));
      packed = packMemory(memory);
      if (poll === 0) writtenAtFirst = events.length;
      else if (events.length !== happened)
        wrong.push(`poll ${poll}: ${events.length} written, ${happened} happened`);
    }
    expect(wrong).toEqual([]);
    expect(writtenAtFirst).toBeGreaterThan(600);
    // What it remembers fits the feed's own record with room to spare.
    expect(Buffer.from(packed, "base64").length).toBeLessThan(10_000);
    const end = addDays(start, 331);
    const window = { from: end, to: addDays(end, 40), timeZone: "UTC" };
    const known = meetingInstances(state, window).instances.map((one) => `${one.start} ${one.summary}`);
    const truth = expandEvents(textOf(entries, end), window);
    const listed = truth.instances.flatMap((instances, index) =>
      instances.map((one) => `${one.start} ${truth.events[index]?.summary}`),
    );
    expect(known.toSorted()).toEqual(listed.toSorted());
  });
});

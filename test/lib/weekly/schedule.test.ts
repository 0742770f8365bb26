import { describe, expect, it } from "vitest";
import { nextDigestAt } from "../../../lib/account/next-digest-at.ts";
import type { Schedule } from "../../../lib/account/user.ts";
import { wallOf } from "./wall.ts";

const from = "2026-11-25T12:00:00.000Z";
const weeks = 157;
const hourMs = 3_600_000;

/** Monday morning, and times at which clocks change somewhere: Sunday in the small hours, and midnight. */
const schedules: readonly (Schedule & { title: string })[] = [
  { title: "Monday 08:00", weekday: 1, time: "08:00" },
  { title: "Sunday 02:30, which summer time skips and repeats", weekday: 7, time: "02:30" },
  { title: "Friday 00:00, which some countries skip", weekday: 5, time: "00:00" },
];

/** All IANA zones that this runtime knows; each rule set once, for most names share theirs with another. */
function zonesWithOwnRules(): string[] {
  const byRules = new Map<string, string>();
  for (const zone of allZones) {
    const walls = Array.from({ length: weeks * 7 }, (_, day) => {
      const wall = wallOf(new Date(Date.parse(from) + day * 24 * hourMs).toISOString(), zone);
      return `${wall.hour}:${wall.minute}`;
    });
    const rules = walls.join();
    if (!byRules.has(rules)) byRules.set(rules, zone);
  }
  return [...byRules.values()];
}

const allZones = Intl.supportedValuesOf("timeZone");
const zones = zonesWithOwnRules();

describe("three years of digests in every zone", () => {
  it("knows the world: more than 400 zones, of some dozens of rules", () => {
    expect(allZones.length).toBeGreaterThan(400);
    expect(zones.length).toBeGreaterThan(40);
  });

  it.each(schedules)(
    "exactly one a week, at the right time on the wall: $title",
    (schedule) => {
      for (const zone of zones) {
        let after = from;
        let before = "";
        for (let week = 0; week < weeks; week += 1) {
          const due = nextDigestAt(schedule, zone, after);
          const wall = wallOf(due, zone);
          expect(wall.weekday, `${zone} ${due}`).toBe(schedule.weekday);
          if (wall.time !== schedule.time)
            expect(isSkipped(zone, wall.day, schedule.time), `${zone} ${due}`).toBe(true);
          if (before !== "") expect(daysApart(before, wall.day), `${zone} ${due}`).toBe(7);
          expect(isFirstOfTwins(due, zone), `${zone} ${due}`).toBe(true);
          before = wall.day;
          after = due;
        }
      }
    },
    120_000,
  );
});

/** Whether no instant of this day shows this time on the zone's wall. */
function isSkipped(zone: string, day: string, time: string): boolean {
  const midnight = Date.parse(`${day}T00:00:00.000Z`);
  for (let quarter = -64; quarter < 160; quarter += 1) {
    const wall = wallOf(new Date(midnight + (quarter * hourMs) / 4).toISOString(), zone);
    if (wall.day === day && wall.time === time) return false;
  }
  return true;
}

/** An hour that comes twice is meant the first time: no earlier instant shows the same wall. */
function isFirstOfTwins(due: string, zone: string): boolean {
  const { day, time } = wallOf(due, zone);
  return [0.5, 1, 2, 3].every((hours) => {
    const earlier = wallOf(new Date(Date.parse(due) - hours * hourMs).toISOString(), zone);
    return earlier.day !== day || earlier.time !== time;
  });
}

function daysApart(a: string, b: string): number {
  return (Date.parse(b) - Date.parse(a)) / (24 * hourMs);
}

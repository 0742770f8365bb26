import type { ZoneLines } from "./component.ts";
import { listValues } from "./content-line.ts";
import { parseDateValue } from "./date-value.ts";
import { datesPerEventMax, observancesMax, transitionsMax } from "./limits.ts";
import { parseRule } from "./recurrence-rule.ts";
import { ruleTimes } from "./rule-times.ts";
import { dayNumber, dayOf, daySeconds, formatBasic, secondOfDay } from "./wall-time.ts";
import type { Transition, Zone } from "./zone.ts";

/**
 * A VTIMEZONE in short, one string for each STANDARD (`S`) and DAYLIGHT (`D`) part, so that a stored meeting can
 * carry the rules it was sent with: `S|DTSTART|seconds from|seconds to|RRULE|RDATE,RDATE`.
 */
export type ZoneRules = string[];

/** The parts of a VTIMEZONE that can be read; empty when none can. */
export function zoneRulesOf(zone: ZoneLines): ZoneRules {
  const rules: ZoneRules = [];
  for (const { kind, lines } of zone.observances.slice(0, observancesMax)) {
    const value = (name: string) => lines.find((line) => line.name === name)?.value.trim() ?? "";
    const start = parseDateValue(value("DTSTART"));
    const from = offsetSeconds(value("TZOFFSETFROM"));
    const to = offsetSeconds(value("TZOFFSETTO"));
    if (!start || to === undefined) continue;
    const dates = lines.filter((line) => line.name === "RDATE").flatMap((line) => listValues(line.value));
    const wall = start.utc ? start.wall + (from ?? to) : start.wall;
    const parts = [kind, formatBasic(wall, false), from ?? to, to];
    rules.push([...parts, value("RRULE"), dates.slice(0, datesPerEventMax).join(",")].join("|"));
  }
  return rules;
}

/** `+0530`, `-0800`, `+013045`; `-0000` is nought. */
function offsetSeconds(text: string): number | undefined {
  const match = /^([+-]?)(\d\d):?(\d\d):?(\d\d)?$/.exec(text);
  if (!match) return undefined;
  const size = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  if (size >= daySeconds) return undefined;
  return match[1] === "-" && size > 0 ? -size : size;
}

type Observance = { kind: string; start: number; from: number; to: number; rule: string; dates: string[] };

// Meetings lie within these years; beyond the last change its offset is kept.
const firstWall = dayNumber(1900, 1, 1) * daySeconds;
const lastWall = dayNumber(2150, 1, 1) * daySeconds;
// A yearly rule takes 500 steps: enough for 40 of them, and little where somebody sends a thousand such zones.
const zoneStepsMax = 20_000;
const zonesKeptMax = 200;
const zonesKept = new Map<string, Zone | undefined>();

/** The zone that the rules of a VTIMEZONE make (RFC 5545 3.6.5); `undefined` when there are none. */
export function rulesZone(rules: ZoneRules): Zone | undefined {
  const key = rules.join(" ");
  if (zonesKept.has(key)) return zonesKept.get(key);
  const zone = workedOut(rules);
  if (zonesKept.size >= zonesKeptMax) zonesKept.clear();
  zonesKept.set(key, zone);
  return zone;
}

function workedOut(rules: ZoneRules): Zone | undefined {
  const observances = rules.flatMap(observance).sort((a, b) => a.start - b.start);
  const [earliest] = observances;
  if (!earliest) return undefined;
  if (observances.every((one) => one.to === earliest.to && one.from === earliest.to)) {
    return { kind: "fixed", offset: earliest.to };
  }
  const budget = { steps: zoneStepsMax };
  const transitions = observances
    .flatMap((one) => changes(one, supersededAt(one, observances), budget))
    .sort((a, b) => a.at - b.at)
    .slice(0, transitionsMax);
  return { kind: "rules", before: earliest.from, transitions };
}

function observance(text: string): Observance[] {
  const [kind = "", startText = "", from = "", to = "", rule = "", dates = ""] = text.split("|");
  const start = parseDateValue(startText);
  if (!start) return [];
  return [{ kind, start: start.wall, from: Number(from), to: Number(to), rule, dates: listValues(dates) }];
}

/**
 * Exporters that write a zone's history leave the older rule without UNTIL. A rule of the same kind to the same
 * offset that begins more than a year later takes its place.
 */
function supersededAt(one: Observance, all: readonly Observance[]): number {
  const later = all.find(
    (other) =>
      other.kind === one.kind &&
      other.to === one.to &&
      other.rule !== "" &&
      other.start > one.start + 366 * daySeconds,
  );
  return later ? later.start - 1 : lastWall;
}

function changes(one: Observance, until: number, budget: { steps: number }): Transition[] {
  const onsets = [one.start, ...one.dates.flatMap((date) => onsetOf(date, one))];
  const { rule } = one.rule === "" ? { rule: undefined } : parseRule(one.rule);
  if (rule) {
    const end = rule.until?.utc ? rule.until.wall + one.from : rule.until?.wall;
    const window = { from: firstWall, to: until, until: end, dateOnly: false, timesMax: transitionsMax };
    onsets.push(...ruleTimes(rule, one.start, { ...window, budget }).times);
  }
  return onsets.map((wall) => ({ at: wall - one.from, offset: one.to }));
}

/** An RDATE in UTC is an instant, a date takes DTSTART's time of day. */
function onsetOf(text: string, one: Observance): number[] {
  const date = parseDateValue(text);
  if (!date) return [];
  if (date.utc) return [date.wall + one.from];
  return [date.dateOnly ? dayOf(date.wall) * daySeconds + secondOfDay(one.start) : date.wall];
}

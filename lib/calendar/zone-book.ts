import type { ZoneLines } from "./component.ts";
import { decodeText } from "./content-line.ts";
import { guessedZone, statedZone } from "./named-zone.ts";
import { rulesZone, type ZoneRules, zoneRulesOf } from "./rules-zone.ts";
import { daySeconds } from "./wall-time.ts";
import { windowsZones } from "./windows-zones.ts";
import { ianaZone, offsetAt, type Zone } from "./zone.ts";

/**
 * A zone found for a TZID. `rules` are the VTIMEZONE's where it is they that decide, and `like` is then the tz
 * database zone that keeps the same time, "" for none. `known` is false when the name said nothing.
 */
export type FoundZone = { zone: Zone; rules: ZoneRules; like: string; known: boolean };

/** Zones of one calendar by TZID. `find` takes the instant around which the zone is needed. */
export type ZoneBook = { find: (tzid: string, around: number) => FoundZone; fallback: Zone };

const foundMax = 10_000;

/**
 * Finds the zone of each TZID, surest first: an IANA name (also behind a path prefix), a Windows name through
 * CLDR, the calendar's own VTIMEZONE, the words of a display name, and last the fallback. A VTIMEZONE under a
 * Windows name that contradicts CLDR at the time in question wins: Outlook users can switch daylight time off.
 */
export function zoneBook(zones: readonly ZoneLines[], fallback: Zone): ZoneBook {
  const sent = new Map<string, ZoneLines>();
  for (const zone of zones) {
    for (const line of zone.lines) {
      if (line.name === "TZID") sent.set(keyOf(decodeText(line.value)), zone);
    }
  }
  const found = new Map<string, FoundZone>();
  const find = (tzid: string, around: number): FoundZone => {
    const key = keyOf(tzid);
    const year = Math.floor(around / (365 * daySeconds));
    const known = found.get(`${year} ${key}`);
    if (known) return known;
    // Nobody needs so many; past them a zone is no longer named, only reckoned with.
    const zone = search(tzid, sent.get(key), around, fallback, found.size < namedMax);
    if (found.size < foundMax) found.set(`${year} ${key}`, zone);
    return zone;
  };
  return { find, fallback };
}

const namedMax = 300;

function keyOf(tzid: string): string {
  return tzid.replaceAll('"', "").replaceAll("\\,", ",").trim().toLowerCase();
}

function search(
  tzid: string,
  sent: ZoneLines | undefined,
  around: number,
  fallback: Zone,
  named: boolean,
): FoundZone {
  const byName = (zone: Zone): FoundZone => ({ zone, rules: [], like: "", known: true });
  const stated = statedZone(tzid);
  if (stated?.by === "iana") return byName(stated.zone);
  const rules = sent ? zoneRulesOf(sent) : [];
  const own = rulesZone(rules);
  if (stated && (!own || agree(own, stated.zone, around))) return byName(stated.zone);
  const aliased = ianaZone(sent?.lines.find((line) => line.name === "X-LIC-LOCATION")?.value.trim() ?? "");
  if (aliased && (!own || agree(own, aliased, around))) return byName(aliased);
  if (own) return { zone: own, rules, like: named ? likeZone(own, tzid, around) : "", known: true };
  const guessed = guessedZone(tzid);
  return guessed ? byName(guessed.zone) : { ...byName(fallback), known: false };
}

/** Whether two zones keep the same time through the year that follows, asked every ten days. */
function agree(a: Zone, b: Zone, around: number): boolean {
  for (let day = 0; day <= 366; day += 10) {
    const instant = around + day * daySeconds;
    if (offsetAt(a, instant) !== offsetAt(b, instant)) return false;
  }
  return true;
}

/**
 * The tz database zone that keeps the same time as the rules of a VTIMEZONE, for a name to show: one that the
 * TZID's words suggest before any other; "" for none.
 */
function likeZone(zone: Zone, tzid: string, around: number): string {
  const guessed = guessedZone(tzid)?.zone;
  if (guessed?.kind === "iana" && agree(zone, guessed, around)) return guessed.name;
  if (zone.kind === "fixed") return "";
  const names = ["America/New_York", "Europe/Berlin", "Europe/London", ...windowsZones.values()];
  for (const name of names) {
    const candidate = ianaZone(name);
    if (candidate && agree(zone, candidate, around)) return name;
  }
  return "";
}

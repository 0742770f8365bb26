import { windowsZones } from "./windows-zones.ts";
import { ianaZone, offsetAt, type Zone } from "./zone.ts";

/** How a name was understood: said in so many words by a standard, or guessed from the words in it. */
export type NamedZone = { zone: Zone; by: "iana" | "windows" | "words" };

// Names of regions in Microsoft's display names ("(UTC-05:00) Eastern Time (US & Canada)") that are no city.
const regions: readonly [RegExp, string][] = [
  [/^eastern( standard| daylight)?( time)?\b/, "America/New_York"],
  [/^central( standard| daylight)? time\b|^central$/, "America/Chicago"],
  [/^mountain( standard| daylight)? time\b|^mountain$/, "America/Denver"],
  [/^pacific( standard| daylight)? time\b|^pacific$/, "America/Los_Angeles"],
  [/^atlantic time\b/, "America/Halifax"],
  [/^alaska\b/, "America/Anchorage"],
  [/^hawaii\b/, "Pacific/Honolulu"],
  [/^arizona\b/, "America/Phoenix"],
  [/^newfoundland\b/, "America/St_Johns"],
  [/^saskatchewan\b/, "America/Regina"],
  [/^indiana\b/, "America/Indiana/Indianapolis"],
  [/^central america\b/, "America/Guatemala"],
  [/^baja california\b/, "America/Tijuana"],
  [/^greenland\b/, "America/Nuuk"],
  [/^azores\b/, "Atlantic/Azores"],
  [/^(cape|cabo) verde\b/, "Atlantic/Cape_Verde"],
  [/^west central africa\b/, "Africa/Lagos"],
  [/^chennai\b|^mumbai\b|^new delhi\b/, "Asia/Kolkata"],
  [/^beijing\b/, "Asia/Shanghai"],
  [/^osaka\b|^sapporo\b/, "Asia/Tokyo"],
  [/^canberra\b/, "Australia/Sydney"],
  [/^abu dhabi\b/, "Asia/Dubai"],
  [/^islamabad\b/, "Asia/Karachi"],
  [/^hanoi\b/, "Asia/Bangkok"],
  [/^wellington\b/, "Pacific/Auckland"],
  [/^st\. petersburg\b/, "Europe/Moscow"],
  [/^bern\b|^rom\b|^wien\b/, "Europe/Berlin"],
  [/^edinburgh\b/, "Europe/London"],
  [/^pretoria\b/, "Africa/Johannesburg"],
  [/^jerusalem\b|^tel aviv\b/, "Asia/Jerusalem"],
  [/^brasilia\b|^brazil\b/, "America/Sao_Paulo"],
  [/^coordinated universal time\b/, "UTC"],
];

const abbreviations: Record<string, string> = {
  PST: "America/Los_Angeles",
  PDT: "America/Los_Angeles",
  MDT: "America/Denver",
  CST: "America/Chicago",
  CDT: "America/Chicago",
  EST: "America/New_York",
  EDT: "America/New_York",
  MST: "America/Denver",
  BST: "Europe/London",
  WEST: "Europe/Lisbon",
  CEST: "Europe/Paris",
  MEZ: "Europe/Berlin",
  MESZ: "Europe/Berlin",
  EEST: "Europe/Athens",
  MSK: "Europe/Moscow",
  JST: "Asia/Tokyo",
  KST: "Asia/Seoul",
  SGT: "Asia/Singapore",
  HKT: "Asia/Hong_Kong",
  AEST: "Australia/Sydney",
  AEDT: "Australia/Sydney",
  ACST: "Australia/Adelaide",
  AWST: "Australia/Perth",
  NZST: "Pacific/Auckland",
  NZDT: "Pacific/Auckland",
  Z: "UTC",
};

const areas = ["America", "Europe", "Asia", "Africa", "Australia", "Pacific", "Atlantic", "Indian"];

/** The IANA or Windows zone that a TZID states: whole, behind a path prefix, or under another name. */
export function statedZone(tzid: string): NamedZone | undefined {
  const name = cleanName(tzid);
  const whole = ianaZone(name.replaceAll(" ", "_"));
  // "EST" and "MST" are zones without daylight time in the tz database; in calendars people mean the clock there.
  if (whole && !(name in abbreviations)) return { zone: whole, by: "iana" };
  const windows =
    windowsZones.get(name.toLowerCase()) ?? windowsZones.get(`${name.toLowerCase()} standard time`);
  const mapped = windows === undefined ? undefined : ianaZone(windows);
  if (mapped) return { zone: mapped, by: "windows" };
  const path = pathSuffix(name);
  if (path) return { zone: path, by: "iana" };
  const abbreviated = ianaZone(abbreviations[name] ?? "");
  return abbreviated && { zone: abbreviated, by: "words" };
}

/** `/mozilla.org/20070129_1/Europe/Berlin`, `tzone://…/America/New_York`: the longest tail that is a zone. */
function pathSuffix(name: string): Zone | undefined {
  const parts = name.split("/").filter((part) => part !== "");
  for (const length of [3, 2]) {
    const zone = parts.length > length - 1 ? ianaZone(parts.slice(-length).join("/")) : undefined;
    if (zone) return zone;
  }
  return undefined;
}

function cleanName(tzid: string): string {
  return tzid
    .slice(0, 200)
    .trim()
    .replace(/^"|"$/g, "")
    .replace(/^TZID=/i, "")
    .replaceAll("\\,", ",")
    .trim();
}

/** The zone that the words of a name suggest: a city, a region or a bare offset. */
export function guessedZone(tzid: string): NamedZone | undefined {
  const name = cleanName(tzid);
  const offset = statedOffset(name);
  const words = name.replace(/^\([^)]*\)\s*/, "").replace(/\s*\(.*\)$/, "");
  for (const place of words.split(/[,;]/).map((part) => part.trim())) {
    const zone = placeZone(place);
    if (zone && fitsOffset(zone, offset)) return { zone, by: "words" };
  }
  return offset === undefined ? undefined : { zone: { kind: "fixed", offset }, by: "words" };
}

function placeZone(place: string): Zone | undefined {
  if (place === "" || place.length > 60) return undefined;
  const lower = place.toLowerCase();
  const region = regions.find(([pattern]) => pattern.test(lower));
  if (region) return ianaZone(region[1]);
  const city = place.replaceAll(" ", "_");
  for (const area of areas) {
    const zone = ianaZone(`${area}/${city}`);
    if (zone) return zone;
  }
  return undefined;
}

/** Seconds of `(UTC+01:00) …`, `GMT-5`, `UTC+0530`, `+02:00`; `undefined` when no offset is said. */
function statedOffset(name: string): number | undefined {
  const match = /^\(?(?:UTC|GMT)?\s*([+-])\s*(\d{1,2})(?::?(\d\d))?\)?/i.exec(name);
  if (!match) return /^\(?(UTC|GMT)\)?/i.test(name) ? 0 : undefined;
  const size = Number(match[2]) * 3600 + Number(match[3] ?? 0) * 60;
  if (size > 15 * 3600) return undefined;
  return match[1] === "-" && size > 0 ? -size : size;
}

/** Display names say the standard offset: it must hold in January or in July, else the city is another one. */
function fitsOffset(zone: Zone, offset: number | undefined): boolean {
  if (offset === undefined) return true;
  const [january, july] = [1_704_067_200, 1_719_792_000];
  return offsetAt(zone, january) === offset || offsetAt(zone, july) === offset;
}

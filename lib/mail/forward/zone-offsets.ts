/** Minutes east of UTC for the zone names that mail programs write. Names with two meanings have the commoner one. */
const zoneOffsetMinutes: ReadonlyMap<string, number> = new Map([
  ...["UTC", "GMT", "Z", "UT", "WET", "WEZ", "HNEO"].map((name) => [name, 0] as const),
  ...["CET", "MEZ", "MET", "BST", "WEST", "WESZ", "SEČ", "SEC", "HNEC", "WAT", "HEEO", "HAEO"].map(
    (name) => [name, 60] as const,
  ),
  ...["CEST", "MESZ", "MEST", "EET", "OEZ", "SELČ", "SELC", "HAEC", "HEEC", "CAT", "SAST", "HNEE"].map(
    (name) => [name, 120] as const,
  ),
  ...["EEST", "OESZ", "MSK", "TRT", "EAT", "HAEE", "HEEE"].map((name) => [name, 180] as const),
  ["GST", 240],
  ["PKT", 300],
  ["IST", 330],
  ["NPT", 345],
  ["BDT", 360],
  ...["ICT", "WIB"].map((name) => [name, 420] as const),
  ...["HKT", "SGT", "PHT", "AWST", "WITA", "MYT"].map((name) => [name, 480] as const),
  ...["JST", "KST", "WIT"].map((name) => [name, 540] as const),
  ["ACST", 570],
  ["AEST", 600],
  ["ACDT", 630],
  ["AEDT", 660],
  ["NZST", 720],
  ["NZDT", 780],
  ...["BRT", "ART", "ADT", "CLST", "UYT"].map((name) => [name, -180] as const),
  ["NST", -210],
  ["NDT", -150],
  ...["EDT", "AST", "CLT", "BOT", "VET"].map((name) => [name, -240] as const),
  ...["EST", "CDT", "COT", "PET"].map((name) => [name, -300] as const),
  ...["CST", "MDT"].map((name) => [name, -360] as const),
  ...["MST", "PDT"].map((name) => [name, -420] as const),
  ...["PST", "AKDT"].map((name) => [name, -480] as const),
  ["AKST", -540],
  ["HST", -600],
]);

/** Zones of North America that name no season. */
const zonesBySeason: ReadonlyMap<string, string> = new Map([
  ["ET", "America/New_York"],
  ["CT", "America/Chicago"],
  ["MT", "America/Denver"],
  ["PT", "America/Los_Angeles"],
]);

/** Windows spells its zones out: "Central Daylight Time". */
const spelledZone =
  /(Eastern|Central European|Central|Mountain|Pacific|GMT|W\. Europe) (Standard|Daylight|Summer) Time/i;

const zoneHours = new Map([
  ["eastern", -5],
  ["central", -6],
  ["mountain", -7],
  ["pacific", -8],
  ["gmt", 0],
  ["central european", 1],
  ["w. europe", 1],
]);

/** Minutes east of UTC, the name of a zone, or neither. */
export type Zone = { minutes: number } | { name: string } | null;

/** Reads the zone behind a clock time: an offset, an abbreviation in capitals, or a Windows name. */
export function zoneOf(text: string): Zone {
  const offset = /(?:GMT|UTC|Z)?\s?([+\-−])(\d{1,2}):?(\d{2})?(?!\d)/.exec(text.slice(0, 60));
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return minutes > 15 * 60 ? null : { minutes: offset[1] === "+" ? minutes : -minutes };
  }
  const spelled = spelledZone.exec(text.slice(0, 60));
  if (spelled !== null)
    return {
      minutes:
        (zoneHours.get((spelled[1] ?? "").toLowerCase()) ?? 0) * 60 +
        (/day|sum/i.test(spelled[2] ?? "") ? 60 : 0),
    };
  for (const word of text.slice(0, 60).split(/[\s,()]+/)) {
    const upper = word === word.toUpperCase() ? word : "";
    const minutes = zoneOffsetMinutes.get(upper);
    if (minutes !== undefined) return { minutes };
    const name = zonesBySeason.get(upper);
    if (name !== undefined) return { name };
  }
  return null;
}

/** Zones by the last part of their name, folded: "lisbon" is Europe/Lisbon. Empty where two zones share a city. */
const byCity = new Map<string, string>();

const byName = new Map<string, string>();

for (const zone of Intl.supportedValuesOf("timeZone")) {
  byName.set(zone.toLowerCase(), zone);
  const city = zone
    .slice(zone.lastIndexOf("/") + 1)
    .replaceAll("_", " ")
    .toLowerCase();
  byCity.set(city, byCity.has(city) ? "" : zone);
}

/** What people write for a zone with summer time, which the names of fixed offsets ("EST") would lose. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ...["est", "edt", "et", "eastern", "eastern time"].map((name) => [name, "America/New_York"] as const),
  ...["cst", "cdt", "ct", "central time"].map((name) => [name, "America/Chicago"] as const),
  ...["mst", "mdt", "mt", "mountain time"].map((name) => [name, "America/Denver"] as const),
  ...["pst", "pdt", "pt", "pacific", "pacific time"].map((name) => [name, "America/Los_Angeles"] as const),
  ...["bst", "uk", "uk time"].map((name) => [name, "Europe/London"] as const),
]);

/** The IANA zone that words (folded, trimmed) name: itself in any case, a city that has one, or a link that is still known. */
export function readZone(words: string): string | undefined {
  const name = words.trim().replace(/[.!,]+$/, "");
  const usual = abbreviations.get(name);
  if (usual !== undefined) return usual;
  const known = byName.get(name.replaceAll(" ", "_")) ?? byCity.get(name.replaceAll("_", " "));
  if (known !== undefined && known !== "") return known;
  if (!/^(?:[a-z]+\/[a-z_+\-0-9/]+|utc|gmt|cet|est|mst|hst|eet|wet|met)$/.test(name)) return undefined;
  const cased = name.includes("/")
    ? name.replace(/(^|[/_-])([a-z])/g, (_, sep: string, c: string) => sep + c.toUpperCase())
    : name.toUpperCase();
  try {
    new Intl.DateTimeFormat("en", { timeZone: cased });
    return cased;
  } catch {
    return undefined;
  }
}

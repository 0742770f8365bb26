import type { DNSResolver } from "mailauth";

/** Names and their records; `broken` names answer with a server failure. No name leads outside. */
export type Zone = Readonly<
  Record<string, Readonly<Partial<Record<"TXT" | "A" | "MX", readonly string[]>>> | "broken">
>;

/** A resolver that knows this zone and nothing else. */
export function zoneResolver(zone: Zone): DNSResolver {
  return async (name, type) => {
    const entry = zone[name.toLowerCase().replace(/\.$/, "")];
    if (entry === "broken") throw Object.assign(new Error("server failure"), { code: "ESERVFAIL" });
    const records = entry === undefined ? undefined : new Map(Object.entries(entry)).get(type);
    if (records === undefined) throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
    return type === "TXT" ? records.map((record) => [record]) : [...records];
  };
}

import { isZone } from "./zone.ts";

/**
 * The zone of somebody who joins: named in their mail ("zone Europe/Lisbon"), else the offset of their clock as the
 * Date header has it ("+0200" is `Etc/GMT-2`: its sign is the other way round), else UTC. The welcome asks to correct it.
 */
export function zoneOfMail(text: string, dateHeader: string): string {
  const named =
    text.slice(0, 2_000).match(/\b[A-Z][A-Za-z]{2,20}\/[A-Z][A-Za-z_]{2,30}(?:\/[A-Z][A-Za-z_]{2,30})?/g) ??
    [];
  const zone = named.find((name) => isZone(name));
  if (zone !== undefined) return zone;
  const [, sign, hours, minutes] = /([+-])(\d{2})(\d{2})\b/.exec(dateHeader) ?? [];
  const offset = Number(hours);
  if (sign === undefined || minutes !== "00" || offset === 0 || offset > 14) return "UTC";
  const name = `Etc/GMT${sign === "+" ? "-" : "+"}${offset}`;
  return isZone(name) ? name : "UTC";
}

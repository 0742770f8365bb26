import type { Action } from "../../../lib/reply/action.ts";
import { type Cast, paris } from "./cast.ts";

/**
 * One action as the set of replies writes it: `later #2 until=2027-03-01 :: he is away`. `#2` is a number that was
 * said; `@sam` a person that was named, with their number where the digest has one; `@Bob<bob@x.com>` a new person.
 */
export function sayAction(action: Action, { aliases, suggestions }: Cast = paris): string {
  const { action: verb, number, who, until, days, due, value, note } = action;
  const alias = Object.keys(aliases).find((key) => aliases[key] === who?.address);
  const ownNumber = suggestions.find((one) => one.address === who?.address)?.number;
  const parts: string[] = [verb];
  if (number !== undefined && !(alias !== undefined && number === ownNumber)) parts.push(`#${number}`);
  if (who !== undefined)
    parts.push(alias === undefined ? `@${who.name ?? ""}<${who.address ?? ""}>` : `@${alias}`);
  if (alias !== undefined && ownNumber !== undefined && number === undefined)
    parts.push("(without its number)");
  for (const [key, said] of Object.entries({ until, days, due, value }))
    if (said !== undefined) parts.push(`${key}=${said}`);
  if (note !== undefined) parts.push(`:: ${note}`);
  return parts.join(" ");
}

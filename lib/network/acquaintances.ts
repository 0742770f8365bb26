import { circlePeopleMax, knowsMax, refusedMax } from "./limits.ts";
import type { Contact, Network } from "./network.ts";

/** Notes that these people were seen together: in one mail, at one meeting, or introduced. Changes them. */
export function noteTogether(people: readonly Contact[]): void {
  if (people.length < 2 || people.length > circlePeopleMax) return;
  for (const one of people) {
    for (const other of people) {
      if (one.id === other.id || one.knows.at(-1) === other.id) continue;
      one.knows = [...one.knows.filter((id) => id !== other.id), other.id].slice(-knowsMax);
    }
  }
}

/** Whether two contacts were seen together, as far as either one's list goes back. */
export function knowEachOther(one: Contact, other: Contact): boolean {
  return one.knows.includes(other.id) || other.knows.includes(one.id);
}

/** Notes that the user will not introduce these two. Changes `network`. */
export function refusePair(network: Network, one: string, other: string): void {
  const pair = pairOf(one, other);
  network.refused = [...network.refused.filter((known) => known !== pair), pair].slice(-refusedMax);
}

export function isRefusedPair(network: Network, one: string, other: string): boolean {
  return network.refused.includes(pairOf(one, other));
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

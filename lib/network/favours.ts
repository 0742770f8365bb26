import type { ContactId } from "../ledger/ids.ts";
import { owedBy } from "./loops.ts";
import type { Network } from "./network.ts";

/** One act of asking or giving, with the words it rests on. */
export type Favour = { at: string; contact: ContactId; text: string };

/** Both sides of the ledger of asked and given, in distinct acts, oldest first. */
export type Favours = {
  /** What the user asked of them. */
  asked: Favour[];
  /** What they did for the user. */
  got: Favour[];
  /** What they asked of the user. */
  wanted: Favour[];
  /** What the user did for them. */
  gave: Favour[];
};

/** The ledger of asked and given since an instant, per contact. Worked out anew each time; nothing of it is stored. */
export function favoursByContact(network: Network, since: string): Map<ContactId, Favours> {
  const all = new Map<ContactId, Favours>();
  const of = (contact: ContactId): Favours => {
    const known = all.get(contact) ?? { asked: [], got: [], wanted: [], gave: [] };
    all.set(contact, known);
    return known;
  };
  for (const loop of Object.values(network.loops)) {
    if (loop.kind !== "ask" || loop.at < since) continue;
    const side = owedBy(loop) === "user" ? of(loop.contact).wanted : of(loop.contact).asked;
    side.push({ at: loop.at, contact: loop.contact, text: loop.text });
  }
  for (const { at, contact, text } of network.returns) {
    if (at >= since) of(contact).got.push({ at, contact, text });
  }
  for (const { at, contact, other, kind, text } of network.acts) {
    if (kind === "came-back" || at < since) continue;
    of(contact).gave.push({ at, contact, text });
    if (other !== undefined) of(other).gave.push({ at, contact: other, text });
  }
  return all;
}

/** The ledger over all contacts: an introduction is one act, though two gain. */
export function favoursOverall(network: Network, from: string, to: string): { asked: number; given: number } {
  const asks = Object.values(network.loops).filter(
    (loop) => loop.kind === "ask" && owedBy(loop) === "contact" && loop.at >= from && loop.at < to,
  );
  const acts = network.acts.filter((act) => act.kind !== "came-back" && act.at >= from && act.at < to);
  return { asked: asks.length, given: distinctActs(acts) };
}

/** An ask that was met by an introduction is one thing done, not two. */
export function distinctActs(acts: readonly { at: string; contact: ContactId }[]): number {
  return new Set(acts.map((act) => `${act.at} ${act.contact}`)).size;
}

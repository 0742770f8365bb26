import type { DigestItem } from "../../../lib/ledger/ledger-event.ts";
import type { Candidate } from "../../../lib/suggest/candidate.ts";
import { choose } from "../../../lib/suggest/choose.ts";
import type { Latent, Person } from "./latent.ts";
import type { Pick, Policy, Seen } from "./policy.ts";

/** The real thing: the folded ledger, and `choose`. */
export function ours(): Policy {
  let chosen: Candidate[] = [];
  return {
    name: "Tend",
    choose(seen, latent) {
      chosen = choose(seen.network, {
        now: seen.now,
        today: seen.now.slice(0, 10),
        people: seen.digestPeople,
      });
      return chosen.flatMap((candidate, index) => pickOf(candidate, index + 1, latent));
    },
    items: (seen) => chosen.map((candidate, index) => itemOf(candidate, index + 1, seen)),
  };
}

function pickOf(candidate: Candidate, number: number, latent: Latent): Pick[] {
  const person = personOf(candidate, latent);
  if (person === undefined) return [];
  const loop = candidate.loop === undefined ? {} : { loop: candidate.loop.id };
  return [{ person, number, help: helpOf(candidate, latent), ...loop }];
}

/** What the line of the digest says to do. */
function helpOf(candidate: Candidate, latent: Latent): Pick["help"] {
  const { loop, reason, other, said } = candidate;
  if (loop !== undefined && (reason === "promise" || (reason === "meeting" && loop.kind === "promise")))
    return { kind: "promise", promise: latent.promises[idIn(loop.text, "p")] };
  if (loop !== undefined && loop.by === "contact" && loop.kind === "ask") {
    const named =
      reason === "introduction" && other !== undefined
        ? latent.people[idOf(other.addresses[0] ?? "")]
        : undefined;
    return { kind: "need", need: latent.needs[idIn(loop.text, "n")], other: named };
  }
  if (reason === "pass-on" && said !== undefined) return { kind: "news", topic: said.topic };
  if (reason === "value-back" && candidate.favours !== undefined) return { kind: "favour" };
  return { kind: "nudge" };
}

function itemOf(candidate: Candidate, number: number, _seen: Seen): DigestItem {
  const { contact, reason, loop, other, evidence } = candidate;
  return {
    number,
    contact: contact.id,
    name: contact.name,
    addresses: contact.addresses,
    reason,
    help: "",
    why: "",
    evidence,
    remember: "",
    effort: "",
    ...(loop === undefined ? {} : { loop: loop.id }),
    ...(other === undefined ? {} : { other: { name: other.name, address: other.addresses[0] ?? "" } }),
    draft: { subject: "", opening: "" },
  };
}

function personOf(candidate: Candidate, latent: Latent): Person | undefined {
  return latent.people[idOf(candidate.contact.addresses[0] ?? "")];
}

/** "p12@…" is person 12. */
export function idOf(address: string): number {
  return Number(/^p(\d+)@/.exec(address)?.[1] ?? -1);
}

function idIn(text: string, letter: "n" | "p"): number {
  return Number(new RegExp(`\\(${letter}(\\d+)\\)`).exec(text)?.[1] ?? -1);
}

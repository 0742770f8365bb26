import type { LoopId } from "../../../lib/ledger/ids.ts";
import type { DigestItem } from "../../../lib/ledger/ledger-event.ts";
import type { Network } from "../../../lib/network/network.ts";
import type { Latent, Need, Person, Pledge } from "./latent.ts";

/** One person to turn to this week, and what to do for them where the policy says so. */
export type Pick = {
  person: Person;
  /** A bare name is a nudge; a help says what to do. */
  help:
    | { kind: "nudge" }
    | { kind: "promise"; promise: Pledge | undefined }
    | { kind: "need"; need: Need | undefined; other: Person | undefined }
    | { kind: "favour" }
    | { kind: "news"; topic: string };
  number?: number;
  loop?: LoopId;
};

/** What a policy sees: what was captured; only the oracle may look at what is true. */
export type Seen = { network: Network; now: string; week: number; digestPeople: number };

export type Policy = {
  name: string;
  /** How long the ties that are kept by a fixed period were said to need, by what the user felt at the start. */
  choose: (seen: Seen, latent: Latent, lastWeek: ReadonlySet<number>) => Pick[];
  /** Only ours records what it suggested. */
  items?: (seen: Seen) => DigestItem[];
};

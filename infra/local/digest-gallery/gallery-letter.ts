import { digestIdOf } from "../../../lib/account/digest-id.ts";
import { replyAddressOf } from "../../../lib/account/reply-token.ts";
import { type User, userSchema } from "../../../lib/account/user.ts";
import { composeDigest, type Trouble } from "../../../lib/digest/compose-digest.ts";
import type { DigestLetter } from "../../../lib/digest/digest-letter.ts";
import { userIdOf } from "../../../lib/ledger/ids.ts";
import { foldAll } from "../../../lib/network/fold.ts";
import { passTime } from "../../../lib/network/pass-time.ts";
import { galleryLedger, type Told } from "./gallery-ledger.ts";

const maya: User = userSchema.parse({
  id: userIdOf("01hzzzzzzzzzzzzzzzzzzzmaya"),
  version: 1,
  email: "maya@lindqvist.example",
  name: "Maya Lindqvist",
  zone: "Europe/Berlin",
  schedule: { weekday: 1, time: "08:00" },
  people: 5,
  ownAddresses: ["maya@lindqvist.example"],
  captureAddress: "log+7h3kq9m2xw4b8c5d@in.tend.example",
  status: "active",
  pausedUntil: "",
  createdAt: "2026-01-12T09:00:00.000Z",
  nextDigestAt: "",
});

/** What is not as it is for Maya in the other states. */
export type GalleryOverrides = Partial<User> & { troubles?: readonly Trouble[] };

/** The digest that Tend would send Maya after all this: composed by the same code as a real one. */
export function galleryLetter(
  told: readonly Told[],
  now: string,
  { troubles = [], ...overrides }: GalleryOverrides = {},
): DigestLetter {
  const user = { ...maya, ...overrides };
  const ledger = galleryLedger(told, { own: user.email, now, zone: user.zone });
  const network = foldAll(ledger.filter((event) => event.at <= now));
  passTime(network, now);
  const digestId = digestIdOf(now);
  return {
    digest: composeDigest(network, user, digestId, now, troubles),
    user,
    replyAddress: replyAddressOf(user.id, digestId, "gallery", "in.tend.example"),
    now,
  };
}

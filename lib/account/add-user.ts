import { z } from "zod";
import { userIdOf } from "../ledger/ids.ts";
import type { UserStore } from "../ports/user-store.ts";
import { captureAddressOf } from "./capture-address.ts";
import { nextDigestAt } from "./next-digest-at.ts";
import { defaultPeople, defaultSchedule, type User } from "./user.ts";
import { isZone } from "./zone.ts";

export type NewUser = {
  email: string;
  name: string;
  /** IANA zone. */
  zone: string;
  /** Of the capture address. */
  domain: string;
  now: string;
  /** A fresh ULID and 10 fresh random bytes: chance comes from outside. */
  ulid: string;
  randomBytes: Uint8Array;
  /** Whoever adds shows the capture address; who joins by mail is told of the first capture. */
  isGreeted?: boolean;
};

export type AddOutcome =
  | { kind: "added"; user: User }
  | { kind: "exists"; user: User }
  | { kind: "refused"; because: string };

/** Makes a user with one own address, a capture address, and the first digest on the coming Monday. */
export async function addUser(users: UserStore, wanted: NewUser): Promise<AddOutcome> {
  const email = z.email().max(254).safeParse(wanted.email.trim().toLowerCase());
  if (!email.success) return { kind: "refused", because: `“${wanted.email}” is not an email address` };
  if (!isZone(wanted.zone)) {
    return {
      kind: "refused",
      because: `there is no time zone “${wanted.zone}”: give an IANA name such as Europe/Lisbon`,
    };
  }
  const user: User = {
    id: userIdOf(wanted.ulid),
    version: 1,
    email: email.data,
    name: wanted.name.trim(),
    zone: wanted.zone,
    schedule: defaultSchedule,
    people: defaultPeople,
    ownAddresses: [email.data],
    captureAddress: captureAddressOf(wanted.randomBytes, wanted.domain),
    formerCaptureAddresses: [],
    status: "active",
    pausedUntil: "",
    createdAt: wanted.now,
    greetedAt: wanted.isGreeted === false ? "" : wanted.now,
    changes: [],
    forgotten: [],
    deletion: null,
    lastDigest: null,
    nextDigestAt: nextDigestAt(defaultSchedule, wanted.zone, wanted.now),
  };
  if ((await users.create(user)) === "created") return { kind: "added", user };
  const owner = await users.byOwnAddress(email.data);
  return owner === null
    ? { kind: "refused", because: `“${wanted.email}” is being added by somebody else: try again` }
    : { kind: "exists", user: owner };
}

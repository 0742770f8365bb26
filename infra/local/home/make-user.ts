import { randomBytes } from "node:crypto";
import { ulid } from "ulid";
import { type AddOutcome, addUser } from "../../../lib/account/add-user.ts";
import { instant } from "../../../lib/ledger/instant.ts";
import type { LocalHome } from "./local-home.ts";

/** Adds a user to this machine, with chance and time from the machine. The zone is the machine's where none is given. */
export async function makeUser(
  home: LocalHome,
  wanted: { email: string; name: string; zone: string | undefined },
): Promise<AddOutcome> {
  return await addUser(home.users, {
    email: wanted.email,
    name: wanted.name,
    zone: wanted.zone ?? machineZone(),
    domain: home.folder.domain,
    now: instant(new Date()),
    ulid: ulid(),
    randomBytes: randomBytes(10),
  });
}

export function machineZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}

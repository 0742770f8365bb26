import type { Mailbox } from "../mailbox.ts";
import { readAddresses } from "../mime/addresses.ts";
import { type HeaderField, header, rawHeader } from "../mime/header-fields.ts";
import { isImpersonalAddress } from "./impersonal-address.ts";

/** "Sam Okafor via Devs", in the languages that list servers and document tools write it in. */
const viaTail =
  /\s+(?:via|über|por meio de|par l'intermédiaire de|tramite|a través de|przez|through)\s+\S.*$/iu;

/**
 * Who wrote a mail whose From a list server or a relay has put itself in: Google Groups keeps the person in
 * X-Original-From or X-Original-Sender, Mailman in Reply-To or Cc, others in the name alone. `from` as it stands
 * when it was not rewritten.
 */
export function authorOf(from: Mailbox, fields: readonly HeaderField[]): Mailbox {
  if (!isRewritten(from, fields)) return from;
  const name = from.name.replace(viaTail, "").replace(/^["']|["']$/g, "");
  const listAddresses = listAddressesOf(fields);
  const candidates = ["x-original-from", "x-original-sender", "x-google-original-from", "reply-to", "cc"]
    .flatMap((field) => readAddresses(rawHeader(fields, field)))
    .filter((mailbox) => mailbox.address !== from.address && !listAddresses.has(mailbox.address));
  const sameName = candidates.find((mailbox) => mailbox.name !== "" && mailbox.name === name);
  const author = sameName ?? candidates.find((mailbox) => !isImpersonalAddress(mailbox.address));
  if (!author) return { name, address: from.address };
  return { name: author.name.replace(viaTail, "") || name, address: author.address };
}

function isRewritten(from: Mailbox, fields: readonly HeaderField[]): boolean {
  if (rawHeader(fields, "x-original-from") !== "") return true;
  return viaTail.test(from.name) || listAddressesOf(fields).has(from.address);
}

/** The addresses a list goes by: List-Post, X-BeenThere, Mailing-List (RFC 2369). */
export function listAddressesOf(fields: readonly HeaderField[]): Set<string> {
  const found = new Set<string>();
  for (const name of ["list-post", "x-beenthere", "mailing-list", "x-mailing-list", "list-id"]) {
    const value = header(fields, name).slice(0, 1_000);
    const address = /([^\s<>:;,"]+@[^\s<>:;,"?]+)/.exec(value.replace(/mailto:/i, ""))?.[1];
    if (address) found.add(address.toLowerCase());
  }
  return found;
}

import { readAddresses } from "../mail/mime/addresses.ts";
import { readHeaderFields } from "../mail/mime/header-fields.ts";
import { readableBytes } from "../mail/mime/readable-bytes.ts";

/** Where forwarders and lists leave the address that a mail was for, most telling first (GitLab's order). */
const fallbackFields = ["delivered-to", "x-forwarded-to", "x-original-to", "x-envelope-to", "envelope-to"];

/** More addresses than this in such headers are an attempt to try keys. */
const fallbacksMax = 10;

/**
 * Addresses that a mail may have been for where the envelope names none of ours. A capture or reply address is a
 * secret, so that whoever can write it here could have written to it.
 */
export function envelopeFallbacks(raw: Uint8Array): string[] {
  const bytes = readableBytes(raw, "lenient");
  const { fields } = readHeaderFields(bytes, 0, bytes.length);
  const found = fallbackFields.flatMap((name) =>
    fields
      .filter((field) => field.name === name)
      .flatMap((field) => readAddresses(field.value.slice(0, 2_000)).map((mailbox) => mailbox.address)),
  );
  return [...new Set(found)].slice(0, fallbacksMax);
}

import { normalAddress, readAddresses } from "../mail/mime/addresses.ts";
import { readHeaderFields } from "../mail/mime/header-fields.ts";
import { addressTest } from "../mail/people/own-addresses.ts";

/** Bytes of a message in which its header is looked for. */
const headerBytesMax = 64 * 1024;
/** People that somebody wrote to in a lifetime of mail. */
const correspondentsMax = 200_000;

/**
 * Whom the user wrote to in a mailbox: adds those of one message to `written`. Mail of somebody the user never wrote to
 * is no tie, however old the mailbox.
 */
export function noteCorrespondents(raw: Uint8Array, own: readonly string[], written: Set<string>): void {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, headerBytesMax));
  const { fields } = readHeaderFields(bytes, 0, bytes.length);
  const isOwn = addressTest(own);
  const from = fields.find((field) => field.name === "from")?.value ?? "";
  if (!readAddresses(from).some((one) => isOwn(one.address))) return;
  for (const field of fields) {
    if (field.name !== "to" && field.name !== "cc" && field.name !== "bcc") continue;
    for (const { address } of readAddresses(field.value))
      if (written.size < correspondentsMax) written.add(normalAddress(address));
  }
}

import type { Mailbox } from "../mail/mailbox.ts";
import { readAddresses } from "../mail/mime/addresses.ts";
import { readHeaderFields } from "../mail/mime/header-fields.ts";
import { readableBytes } from "../mail/mime/readable-bytes.ts";

/**
 * Every mailbox of every From field as it stands: what DMARC speaks about. A list server's idea of who wrote, or a
 * second From, must never make somebody the owner.
 */
export function headerFroms(raw: Uint8Array): Mailbox[] {
  const bytes = readableBytes(raw, "lenient");
  const { fields } = readHeaderFields(bytes, 0, bytes.length);
  return fields.filter((field) => field.name === "from").flatMap((field) => readAddresses(field.value));
}

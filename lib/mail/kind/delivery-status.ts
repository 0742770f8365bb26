import { failedRecipientsMax } from "../limits.ts";
import { normalAddress } from "../mime/addresses.ts";
import { rawHeader, readHeaderFields } from "../mime/header-fields.ts";

/** What a delivery report says of one recipient (RFC 3464 2.3); fields it does not give are "". */
export type ReportedRecipient = {
  /** The address the sender wrote to where the report says it (RFC 3464 2.3.1), else the one it became. */
  address: string;
  /** The address at which delivery failed: the same, or what a server made of it. */
  finalAddress: string;
  /** failed, delayed, delivered, relayed, expanded, or "". */
  action: string;
  /** Enhanced status code, e.g. 5.1.1. */
  status: string;
  diagnostic: string;
};

/** The recipients of a message/delivery-status text: groups of fields, the first of which is about the mail as a whole. */
export function readDeliveryStatus(text: string): ReportedRecipient[] {
  const recipients: ReportedRecipient[] = [];
  for (const group of text.split(/\n[ \t]*\n/)) {
    if (recipients.length >= failedRecipientsMax) break;
    const bytes = Buffer.from(group.replace(/^\n+/, ""));
    const { fields } = readHeaderFields(bytes, 0, bytes.length);
    const final = typedAddress(rawHeader(fields, "final-recipient"));
    const original = typedAddress(rawHeader(fields, "original-recipient"));
    const actual = typedAddress(rawHeader(fields, "x-actual-recipient"));
    const action = rawHeader(fields, "action").toLowerCase().trim().split(/[\s(]/)[0] ?? "";
    const status = statusCode(rawHeader(fields, "status"));
    const diagnostic = Buffer.from(rawHeader(fields, "diagnostic-code"), "latin1").toString();
    if (final === "" && original === "" && action === "" && status === "") continue;
    recipients.push({
      address: original || final || actual,
      finalAddress: final || actual,
      action,
      status,
      diagnostic,
    });
  }
  return recipients;
}

/** `rfc822; sam@example.com`, its brackets and comments dropped. */
function typedAddress(value: string): string {
  const address = value.slice(value.indexOf(";") + 1).trim();
  return normalAddress(/<([^<>]*)>/.exec(address)?.[1] ?? address.split(/\s/)[0] ?? "");
}

/** The first enhanced status code of a text (RFC 3463), or "". */
export function statusCode(text: string): string {
  return /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/.exec(text)?.[1] ?? "";
}

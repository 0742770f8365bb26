import { domainToASCII } from "node:url";
import { addressParser } from "postal-mime";
import { addressesPerHeaderMax, nameCharsMax } from "../limits.ts";
import type { Mailbox } from "../mailbox.ts";
import { type HeaderField, unicodeHeader } from "./header-fields.ts";

/** `Sam Okafor <sam@okafor.example>` in plain ASCII: nearly every header, and no work for a parser. */
const simpleMailbox = /^([\w .'-]{0,100}?) ?<([\w.+-]{1,64}@[A-Za-z0-9.-]{1,190}[A-Za-z0-9])>$/;

/**
 * The mailboxes of an address header as it stood: groups opened, comments and quotes read, words decoded
 * (RFC 5322 3.4, RFC 2047, RFC 6532). Entries without an address are left out; at most `addressesPerHeaderMax`.
 */
export function readAddresses(raw: string): Mailbox[] {
  if (raw === "") return [];
  const simple = simpleMailbox.exec(raw);
  if (simple) return [{ name: cleanName(simple[1] ?? ""), address: normalAddress(simple[2] ?? "") }];
  const mailboxes: Mailbox[] = [];
  for (const parsed of addressParser(unicodeHeader(raw), { flatten: true })) {
    if (mailboxes.length >= addressesPerHeaderMax) break;
    if (parsed.address === undefined) continue;
    const address = normalAddress(parsed.address);
    if (address !== "") mailboxes.push({ name: cleanName(parsed.name), address });
  }
  return mailboxes;
}

/** The mailboxes of every field of that name: programs that break the rule of one To repeat it. */
export function allAddresses(fields: readonly HeaderField[], name: string): Mailbox[] {
  const values = fields.filter((field) => field.name === name).map((field) => field.value);
  return readAddresses(values.length > 1 ? values.join(", ") : (values[0] ?? ""));
}

/**
 * An address for matching: lower case, domain in ASCII form (IDNA), without quotes that need not be. "" when it
 * has no local part or no domain.
 */
export function normalAddress(text: string): string {
  const trimmed = text.replace(/^(?:mailto:|smtp:|[<\s'])+|[>\s'.,;]+$/gi, "");
  const at = trimmed.lastIndexOf("@");
  if (at <= 0 || at === trimmed.length - 1 || trimmed.length > 320) return "";
  const local = trimmed.slice(0, at).toLowerCase();
  const domain = asciiDomain(trimmed.slice(at + 1).toLowerCase());
  if (domain === "" || /[\x00-\x1f\x7f]/.test(local)) return "";
  return `${unquotedLocalPart(local)}@${domain}`;
}

function asciiDomain(domain: string): string {
  const bare = domain.replace(/\.+$/, "");
  if (/[\s<>"(),;@]/.test(bare)) return "";
  if (/^[\x21-\x7e]+$/.test(bare)) return bare;
  return domainToASCII(bare) || bare;
}

/** `"sam"@example.com` and `sam@example.com` are one mailbox; `"sam lee"@…` needs its quotes (RFC 5321 4.1.2). */
function unquotedLocalPart(local: string): string {
  const bare = local.length > 1 && local.startsWith('"') && local.endsWith('"') ? local.slice(1, -1) : local;
  const plain = bare.replace(/\\(.)/g, "$1");
  return /[\s"(),:;<>@[\]\\]/.test(plain) ? `"${plain.replace(/["\\]/g, "\\$&")}"` : plain;
}

/** A display name on one line, without control and direction characters that could change what is shown around it. */
export function cleanName(name: string): string {
  return name
    .slice(0, nameCharsMax * 4)
    .replace(/[\x00-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, nameCharsMax);
}

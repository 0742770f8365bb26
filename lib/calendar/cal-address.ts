import { domainToASCII } from "node:url";
import type { Mailbox } from "../mail/mailbox.ts";
import type { Attendee, AttendeeKind, AttendeeStatus } from "./calendar-event.ts";
import type { ContentLine } from "./content-line.ts";

const statuses: Record<string, AttendeeStatus> = {
  "NEEDS-ACTION": "needs-action",
  ACCEPTED: "accepted",
  DECLINED: "declined",
  TENTATIVE: "tentative",
  DELEGATED: "delegated",
  // Not in RFC 5545, but written by calendars that copy the event's STATUS.
  CONFIRMED: "accepted",
  CANCELLED: "declined",
};

const kinds: Record<string, AttendeeKind> = {
  INDIVIDUAL: "individual",
  GROUP: "group",
  RESOURCE: "resource",
  ROOM: "room",
};

// Google gives rooms and shared calendars an address and often leaves CUTYPE out.
const resourceDomain = /@resource\.calendar\.google\.com$/;
const groupDomain = /@group\.calendar\.google\.com$/;

/** An ATTENDEE line (RFC 5545 3.8.4.1); `undefined` when it names no mail address. */
export function readAttendee(line: ContentLine): Attendee | undefined {
  const mailbox = readCalAddress(line);
  if (mailbox.address === "") return undefined;
  const status = statuses[(line.params.get("PARTSTAT") ?? "").toUpperCase()] ?? "needs-action";
  const role = (line.params.get("ROLE") ?? "").toUpperCase();
  const required = role !== "OPT-PARTICIPANT" && role !== "NON-PARTICIPANT";
  return { ...mailbox, status, kind: kindOf(line, mailbox.address), required };
}

function kindOf(line: ContentLine, address: string): AttendeeKind {
  if (resourceDomain.test(address)) return "resource";
  if (groupDomain.test(address)) return "group";
  const written = line.params.get("CUTYPE");
  return written === undefined ? "individual" : (kinds[written.toUpperCase()] ?? "unknown");
}

/**
 * The mailbox of an ORGANIZER or ATTENDEE: the `mailto:` value, else the EMAIL parameter (RFC 7986), which Apple
 * writes beside a `urn:uuid:`. The name is "" where CN only repeats the address.
 */
export function readCalAddress(line: ContentLine): Mailbox {
  const address =
    addressIn(line.value) ||
    addressIn(line.params.get("EMAIL") ?? "") ||
    addressIn(line.params.get("CN") ?? "");
  const name = (line.params.get("CN") ?? "").replace(/\s+/g, " ").trim().slice(0, 300);
  const plain = name.replace(/^mailto:/i, "").replace(/^'(.*)'$/, "$1");
  return { name: plain.toLowerCase() === address ? "" : plain, address };
}

function addressIn(value: string): string {
  const bare = value
    .slice(0, 1_000)
    .trim()
    .replace(/^"|"$/g, "")
    .replace(/^mailto:\s*/i, "")
    .replace(/[?].*$/, "");
  const text = decodePercent(bare).replace(/^<|>$/g, "").trim().toLowerCase();
  const at = text.lastIndexOf("@");
  if (at < 1 || at === text.length - 1 || text.length > 320 || /[\s<>:,/]/.test(text)) return "";
  const domain = text.slice(at + 1);
  const ascii = /^[\x00-\x7f]*$/.test(domain) ? domain : domainToASCII(domain);
  return ascii === "" ? "" : `${text.slice(0, at)}@${ascii}`;
}

function decodePercent(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import { Temporal } from "temporal-polyfill";
import { searchTermsMax } from "../limits.ts";
import type { MailSummary } from "../mail/mail-summary.ts";
import type { Person } from "../mail/parsed-mail.ts";
import type { MailEntry } from "../web-ports.ts";

/** Says whether a mail is one of those searched for. */
export type Match = (entry: MailEntry, summary: MailSummary) => boolean;

/**
 * Reads a query in Mailpit's search syntax: all words must match; "quotes" hold words together; `-` or `!` in front
 * excludes. Filters: from, to, cc, bcc, addressed, reply-to, subject, message-id, tag, is:read, is:unread,
 * is:tagged, has:attachment, before, after (a date, or an instant), larger, smaller (bytes, or with k or m).
 * `timeZone` (IANA) says where a date begins; a filter whose value can't be read is passed over, as Mailpit does.
 */
export function readSearch(query: string, timeZone: string): Match {
  const matches = splitTerms(query)
    .slice(0, searchTermsMax)
    .map((term) => readTerm(term, timeZone));
  return (entry, summary) => matches.every((match) => match(entry, summary));
}

function splitTerms(query: string): string[] {
  const terms: string[] = [];
  let term = "";
  let quoted = false;
  for (const character of query) {
    if (character === '"') quoted = !quoted;
    else if (/\s/.test(character) && !quoted) {
      terms.push(term);
      term = "";
    } else term += character;
  }
  return [...terms, term].filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function readTerm(term: string, timeZone: string): Match {
  const excluded = term.length > 1 && (term.startsWith("-") || term.startsWith("!"));
  const match = readFilter((excluded ? term.slice(1) : term).toLowerCase(), timeZone);
  if (match === null) return () => true;
  return excluded ? (entry, summary) => !match(entry, summary) : match;
}

const peopleFilters: Record<string, (summary: MailSummary) => readonly Person[]> = {
  from: ({ from }) => (from === null ? [] : [from]),
  to: ({ to }) => to,
  cc: ({ cc }) => cc,
  bcc: ({ bcc }) => bcc,
  "reply-to": ({ replyTo }) => replyTo,
  addressed: ({ from, to, cc, bcc, replyTo }) => [...(from ? [from] : []), ...to, ...cc, ...bcc, ...replyTo],
};

const stateFilters: Record<string, Match> = {
  "is:read": ({ read }) => read,
  "is:unread": ({ read }) => !read,
  "is:tagged": (_, { tags }) => tags.length > 0,
  "has:attachment": (_, { attachments }) => attachments > 0,
  "has:attachments": (_, { attachments }) => attachments > 0,
};

/** Null for a known filter whose value means nothing. */
function readFilter(term: string, timeZone: string): Match | null {
  const state = stateFilters[term];
  if (state !== undefined) return state;
  const colon = term.indexOf(":");
  const name = term.slice(0, Math.max(colon, 0));
  const value = term.slice(colon + 1).trim();
  const people = peopleFilters[name];
  if (people !== undefined) {
    return (_, summary) =>
      people(summary).some(({ name, address }) => `${name} ${address}`.toLowerCase().includes(value));
  }
  switch (name) {
    case "subject":
      return (_, { subject }) => subject.toLowerCase().includes(value);
    case "message-id":
      return (_, { messageId }) => messageId.toLowerCase().includes(value);
    case "tag":
      return (_, { tags }) => tags.includes(value);
    case "before":
    case "after":
      return dateFilter(name, value, timeZone);
    case "larger":
    case "smaller":
      return sizeFilter(name, value);
    default:
      return (_, { searchText }) => searchText.includes(term);
  }
}

function dateFilter(name: "before" | "after", value: string, timeZone: string): Match | null {
  const instantMs = instantMsOf(value, timeZone);
  if (instantMs === null) return null;
  return name === "after" ? ({ at }) => Date.parse(at) >= instantMs : ({ at }) => Date.parse(at) <= instantMs;
}

function instantMsOf(value: string, timeZone: string): number | null {
  try {
    const upper = value.toUpperCase();
    if (/Z$|[+-]\d\d:?\d\d$/.test(upper) && upper.includes("T")) {
      return Temporal.Instant.from(upper).epochMilliseconds;
    }
    return Temporal.PlainDateTime.from(upper).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return null;
  }
}

function sizeFilter(name: "larger" | "smaller", value: string): Match | null {
  const parts = /^(\d{1,12})([km]?)b?$/.exec(value);
  if (parts === null) return null;
  const bytesLimit =
    Number(parts[1]) *
    { "": 1, k: 1024, m: 1024 * 1024 }[parts[2] === "k" || parts[2] === "m" ? parts[2] : ""];
  return name === "larger" ? ({ bytes }) => bytes > bytesLimit : ({ bytes }) => bytes < bytesLimit;
}

import { shortHash } from "./ids.ts";

/**
 * One key per message, however often and by whichever way it arrives: the Message-ID, and where that is
 * missing the sender, the minute and the subject without prefixes.
 */
export function messageKeyOf(mail: {
  messageId: string;
  from: string;
  date: string;
  /** Without its reply and forward prefixes. */
  subject: string;
}): string {
  if (mail.messageId !== "") return shortHash(["id", mail.messageId]);
  return shortHash(["copy", copyKeyOf(mail.from, mail.date, mail.subject)]);
}

/**
 * Tells copies of one message apart from other mail where ids are lost (an inline forward, a rewritten
 * Message-ID): sender, minute, and subject without prefixes.
 */
export function copyKeyOf(from: string, date: string, subjectStem: string): string {
  return shortHash([from, date.slice(0, 16), subjectStem.toLowerCase().trim()]);
}

/** The sort key of an event: later events sort later, and the same cause gives the same key. */
export function eventKeyOf(at: string, causeKey: string): string {
  return `${at}#${causeKey}`;
}

/** The 12 characters that name a batch of actions in a reply address. Never all digits. */
export function batchIdOf(eventKey: string): string {
  return `b${shortHash(["batch", eventKey]).slice(0, 11)}`;
}

import type { Sender } from "../digest/digest-mail.ts";
import { machineHeaders } from "../digest/digest-mail.ts";
import { textColumns } from "../digest/limits.ts";
import { plain } from "../digest/plain.ts";
import { wrap } from "../digest/wrap.ts";
import { shortHash } from "../ledger/ids.ts";
import type { Attachment, Letter } from "../ports/letter.ts";

/** A mail that Tend answers: what it takes to stay in its thread. */
export type Answered = { messageId: string; references: readonly string[]; subject: string };

export type OwnLetter = {
  sender: Sender;
  to: string;
  replyTo: string;
  subject: string;
  /** Paragraphs; each is wrapped, a line break in one is kept. */
  paragraphs: readonly string[];
  /** What it is, and which one: makes the Message-ID, the same for the same cause. */
  kind: string;
  id: string;
  now: string;
  answered?: Answered;
  attachments?: readonly Attachment[];
};

/** One of Tend's own short mails: text only, marked as a machine's so that no machine answers (RFC 3834). */
export function ownLetter(letter: OwnLetter): Letter {
  const { sender, answered } = letter;
  return {
    from: { name: sender.name, address: sender.address },
    to: letter.to,
    replyTo: letter.replyTo,
    subject: answered === undefined ? letter.subject : replySubject(answered.subject, letter.subject),
    text: `${letter.paragraphs
      .filter((one) => one !== "")
      .map(wrapped)
      .join("\n\n")}\n`,
    messageId: `${letter.kind}.${letter.id}.${shortHash([letter.kind, letter.to, letter.id])}@${sender.domain}`,
    date: letter.now,
    ...threadOf(answered),
    headers: {
      ...machineHeaders,
      ...(answered === undefined ? {} : { "Auto-Submitted": "auto-replied" }),
      "List-Id": `Tend receipts <receipts.${sender.domain}>`,
    },
    tags: { kind: letter.kind, id: letter.id },
    ...(letter.attachments === undefined ? {} : { attachments: letter.attachments }),
  };
}

function wrapped(paragraph: string): string {
  return (
    paragraph
      .split("\n")
      // A link or an address alone on its line stays whole.
      .map((line) => (line.includes(" ") ? wrap(line, textColumns) : line))
      .join("\n")
  );
}

export function replySubject(answered: string, fallback: string): string {
  const subject = plain(answered, 200);
  if (subject === "") return fallback;
  return /^re:/i.test(subject) ? subject : `Re: ${subject}`;
}

export function threadOf(answered: Answered | undefined): Pick<Letter, "inReplyTo" | "references"> {
  if (answered === undefined || answered.messageId === "") return {};
  return {
    inReplyTo: answered.messageId,
    references: [...answered.references.toReversed(), answered.messageId],
  };
}

import { replyAddressOf } from "../account/reply-token.ts";
import type { User } from "../account/user.ts";
import { noteCorrespondents } from "../import/correspondents.ts";
import type { ImportedPeople, ImportProblem } from "../import/imported-person.ts";
import { messageEvent } from "../import/message-event.ts";
import { peopleEvents } from "../import/people-events.ts";
import { readContactsCsv } from "../import/read-contacts-csv.ts";
import { readVcards } from "../import/read-vcards.ts";
import { splitMailbox } from "../import/split-mailbox.ts";
import { batchIdOf } from "../ledger/keys.ts";
import type { Effect, LedgerEvent } from "../ledger/ledger-event.ts";
import { type AttachedFile, readAttachedFiles } from "../mail/mime/attached-files.ts";
import { decodeBytes } from "../mail/mime/charset.ts";
import { emptyNetwork } from "../network/network.ts";
import type { IngestHome } from "../ports/home.ts";
import { ownLetter } from "../receipt/own-letter.ts";
import { sendOnce } from "../weekly/send-once.ts";
import { captureContext, tendAddresses } from "./capture-context.ts";
import { captureEffects } from "./capture-effects.ts";
import type { Delivery } from "./delivery.ts";
import { eventOf } from "./event-of.ts";
import type { IngestOutcome } from "./ingest-outcome.ts";
import { importBytesMax, importItemsMax } from "./limits.ts";
import type { Understanding } from "./understand.ts";

type Brought = {
  events: LedgerEvent[];
  people: number;
  messages: number;
  problems: ImportProblem[];
  unread: number;
};

/**
 * An import by mail: contact lists, mailboxes and mails as files. Rows that can't be read are told by their place, the
 * rest is taken; a file that is too large for a mail is left, and the receipt says how it goes instead.
 */
export async function importMail(
  home: IngestHome,
  user: User,
  delivery: Delivery,
  understanding: Understanding,
): Promise<IngestOutcome> {
  const { mail } = understanding;
  const raw = await home.rawMail.get(delivery.rawKey);
  const brought: Brought = { events: [], people: 0, messages: 0, problems: [], unread: 0 };
  const files = readAttachedFiles(raw, (note) => isImport(note.filename) && note.bytes <= importBytesMax);
  for (const file of files) await bring(home, user, file, delivery, brought);
  for (const note of mail.attachments)
    if (isImport(note.filename) && note.bytes > importBytesMax)
      brought.problems.push({ where: note.filename, why: "it is too large for a mail: use “tend import”" });
  const context = captureContext(home, user, delivery.recipient, delivery.receivedAt, emptyNetwork());
  const attached = captureEffects(understanding, context).filter((effect) => effect.type === "interaction");
  const { people, unread } = brought;
  const messages = brought.messages + attached.length;
  await home.ledger.appendMany(user.id, brought.events);
  const effects: Effect[] = [{ type: "imported", people, messages, unread }, ...attached];
  const event = eventOf(delivery, mail, effects, undefined);
  const kind = await home.ledger.append(user.id, event);
  if (kind === "duplicate") await home.users.noteRawMail(user.id, delivery.rawKey);
  const batchId = batchIdOf(event.key);
  const sent = await sendOnce(home, user.id, `import-${batchId}`, async () =>
    ownLetter({
      sender: home.sender,
      to: user.email,
      replyTo: replyAddressOf(user.id, batchId, home.tokenSecret, home.sender.domain),
      subject: "Imported",
      paragraphs: [
        ...sayBrought({ ...brought, messages }),
        "What was there before stays as it was: nothing is there twice.",
      ],
      kind: "import",
      id: batchId,
      now: home.clock(),
      answered: { messageId: mail.messageId, references: mail.references, subject: mail.subject },
    }),
  );
  return { kind, effects: ["imported"], receipt: sent === "in-hand" ? "in-hand" : "sent" };
}

function isImport(filename: string): boolean {
  return /\.(?:vcf|vcard|csv|mbox|mbx)$/i.test(filename);
}

async function bring(
  home: IngestHome,
  user: User,
  file: AttachedFile,
  delivery: Delivery,
  brought: Brought,
): Promise<void> {
  const now = delivery.receivedAt;
  const tend = tendAddresses(home, user, "");
  if (/\.mb(?:ox|x)$/i.test(file.filename)) return await bringMailbox(user, file, tend, now, brought);
  const text = decodeBytes(file.bytes, "");
  const read = /\.csv$/i.test(file.filename) ? readContactsCsv(text) : readVcards(text);
  const taken: ImportedPeople = { ...read, people: read.people.slice(0, importItemsMax) };
  const events = peopleEvents(user, taken.people, tend, now);
  brought.events.push(...events);
  brought.people += events.length;
  brought.unread += read.problemCount;
  brought.problems.push(
    ...read.problems.map(({ where, why }) => ({ where: `${file.filename}, ${where}`, why })),
  );
  if (read.people.length > importItemsMax)
    brought.problems.push({
      where: file.filename,
      why: `only the first ${importItemsMax} are taken by mail`,
    });
}

async function bringMailbox(
  user: User,
  file: AttachedFile,
  tend: readonly string[],
  now: string,
  brought: Brought,
): Promise<void> {
  const written = new Set<string>();
  for await (const message of splitMailbox([file.bytes]))
    noteCorrespondents(message.raw, user.ownAddresses, written);
  let count = 0;
  for await (const message of splitMailbox([file.bytes])) {
    count += 1;
    if (count > importItemsMax) {
      brought.problems.push({
        where: file.filename,
        why: `only the first ${importItemsMax} mails are taken by mail: use “tend import”`,
      });
      return;
    }
    const imported = messageEvent(message.raw, message.boxDate, { user, tend, now, written });
    if (imported.kind === "event") {
      brought.events.push(imported.event);
      brought.messages += 1;
    } else if (imported.kind === "unreadable") {
      brought.unread += 1;
      brought.problems.push({ where: `${file.filename}, mail ${count}`, why: "it can’t be read" });
    }
  }
  if (count === 0) brought.problems.push({ where: file.filename, why: "there is no mail in the file" });
}

/** Problems that one receipt lists. */
const problemsShownMax = 20;

function sayBrought({ people, messages, problems, unread }: Omit<Brought, "events">): string[] {
  const taken = [
    people === 0 ? "" : `${people} ${people === 1 ? "person" : "people"}`,
    messages === 0 ? "" : `${messages} ${messages === 1 ? "mail" : "mails"}`,
  ].filter((part) => part !== "");
  const shown = problems.slice(0, problemsShownMax).map(({ where, why }) => `- ${where}: ${why}`);
  const more = Math.max(unread, problems.length) - shown.length;
  return [
    taken.length === 0 ? "Nothing could be taken from what you sent." : `Taken in: ${taken.join(" and ")}.`,
    shown.length === 0 ? "" : ["Left out:", ...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join("\n"),
  ];
}

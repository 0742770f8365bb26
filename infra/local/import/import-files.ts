import type { User } from "../../../lib/account/user.ts";
import { noteCorrespondents } from "../../../lib/import/correspondents.ts";
import type { ImportedPeople, ImportProblem } from "../../../lib/import/imported-person.ts";
import { batchEvents, messageBytesMax, problemsMax } from "../../../lib/import/limits.ts";
import { messageEvent } from "../../../lib/import/message-event.ts";
import { peopleEvents } from "../../../lib/import/people-events.ts";
import { readContactsCsv } from "../../../lib/import/read-contacts-csv.ts";
import { readVcards } from "../../../lib/import/read-vcards.ts";
import { splitMailbox } from "../../../lib/import/split-mailbox.ts";
import { tendAddresses } from "../../../lib/ingest/capture-context.ts";
import { instant } from "../../../lib/ledger/instant.ts";
import type { LedgerEvent } from "../../../lib/ledger/ledger-event.ts";
import { decodeBytes } from "../../../lib/mail/mime/charset.ts";
import type { LocalHome } from "../home/local-home.ts";
import { importMarks } from "./import-marks.ts";
import type { ImportSource } from "./import-source.ts";
import { sourcesOf } from "./sources-of.ts";

export type ImportTotal = {
  people: number;
  messages: number;
  /** There before, from this file or another way. */
  known: number;
  /** Of machines, lists, strangers, or about nobody. */
  left: number;
  unread: number;
  problems: ImportProblem[];
  /** Files in which nothing could be read at all. */
  unusable: string[];
};

/** `done` and `all` are in no unit: how far a source has come. */
export type Step = (source: string, done: number, all: number) => void;

/** A contact list beyond this is none. */
const listBytesMax = 64 * 1024 * 1024;
/** Reading whom the user wrote to takes about a quarter of the time. */
const seekShare = 0.25;

/**
 * Takes files into a user's ledger, also out of archives, a mailbox as it streams by: memory does not grow with the
 * file. Broken off at any moment and started again, it goes on near where it was, and nothing is there twice. Throws a
 * UserError for a file that can't be read or is of no known kind, before anything is taken.
 */
export async function importFiles(
  home: LocalHome,
  user: User,
  files: readonly string[],
  step: Step,
): Promise<ImportTotal> {
  const total: ImportTotal = {
    people: 0,
    messages: 0,
    known: 0,
    left: 0,
    unread: 0,
    problems: [],
    unusable: [],
  };
  const written = await correspondentsOf(user, files, step);
  const onBroken = (where: string, why: string) => report(total, { where, why });
  for (const file of files) {
    const before = readSoFar(total);
    for await (const source of sourcesOf(file, onBroken)) {
      if (source.kind === "mailbox") await importMailbox(home, user, source, written, step, total);
      else if (source.kind === "mail") await importMail(home, user, source, written, total);
      else await importPeople(home, user, source, total);
    }
    if (readSoFar(total) === before) total.unusable.push(file);
  }
  return total;
}

function readSoFar({ people, messages, known, left }: ImportTotal): number {
  return people + messages + known + left;
}

/** Whom the user wrote to, in all the files together: what is sent may lie in one mailbox and the answers in another. */
async function correspondentsOf(user: User, files: readonly string[], step: Step): Promise<Set<string>> {
  const written = new Set<string>();
  for (const file of files) {
    for await (const source of sourcesOf(file, () => undefined)) {
      if (source.kind === "mailbox") {
        for await (const message of splitMailbox(source.chunks(0))) {
          noteCorrespondents(message.raw, user.ownAddresses, written);
          step(source.name, source.share(message.end) * seekShare, 1);
        }
      } else if (source.kind === "mail" && source.isPacked) {
        noteCorrespondents(await bytesOf(source, messageBytesMax), user.ownAddresses, written);
      }
    }
  }
  return written;
}

async function importPeople(
  home: LocalHome,
  user: User,
  source: ImportSource,
  total: ImportTotal,
): Promise<void> {
  const bytes = await bytesOf(source, listBytesMax + 1);
  if (bytes.length > listBytesMax) {
    report(total, { where: source.name, why: "it is too large for a contact list" });
    return;
  }
  const text = decodeBytes(bytes, "");
  const read: ImportedPeople = source.kind === "cards" ? readVcards(text) : readContactsCsv(text);
  const ports = home.at(0);
  const events = peopleEvents(user, read.people, tendAddresses(ports, user, ""), instant(new Date()));
  for (let at = 0; at < events.length; at += batchEvents)
    await writeBatch(home, user, events.slice(at, at + batchEvents), total, "people");
  total.left += read.people.length - events.length;
  total.unread += read.problemCount;
  for (const problem of read.problems)
    report(total, { ...problem, where: `${source.name}, ${problem.where}` });
}

/** All of a source that is read whole, at most so much. */
async function bytesOf(source: ImportSource, bytesMax: number): Promise<Buffer> {
  const taken: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of source.chunks(0)) {
    if (bytes < bytesMax) taken.push(chunk);
    bytes += chunk.length;
  }
  return Buffer.concat(taken).subarray(0, bytesMax);
}

async function importMailbox(
  home: LocalHome,
  user: User,
  source: ImportSource,
  written: Set<string>,
  step: Step,
  total: ImportTotal,
): Promise<void> {
  const marks = importMarks(home.folder.root, user.id, source.key);
  const begin = await marks.read();
  const context = { user, tend: tendAddresses(home.at(0), user, ""), now: instant(new Date()), written };
  let batch: LedgerEvent[] = [];
  let done = begin;
  let count = 0;
  const flush = async () => {
    await writeBatch(home, user, batch, total, "messages");
    batch = [];
    await marks.write(done);
  };
  for await (const message of splitMailbox(source.chunks(begin), begin)) {
    count += 1;
    const imported = messageEvent(message.raw, message.boxDate, context);
    done = message.end;
    if (imported.kind === "event") batch.push(imported.event);
    else if (imported.kind === "nothing") total.left += 1;
    else {
      total.unread += 1;
      report(total, { where: `${source.name}, mail at byte ${message.start}`, why: "it can’t be read" });
    }
    if (batch.length >= batchEvents) await flush();
    step(source.name, seekShare + source.share(done) * (1 - seekShare), 1);
  }
  await flush();
  if (count === 0 && begin === 0) report(total, { where: source.name, why: "there is no mail in the file" });
  await marks.clear();
}

/** A mail that is named by itself was meant, whoever it is from; one of many in an archive is like those of a mailbox. */
async function importMail(
  home: LocalHome,
  user: User,
  source: ImportSource,
  written: Set<string>,
  total: ImportTotal,
): Promise<void> {
  const tend = tendAddresses(home.at(0), user, "");
  const context = { user, tend, now: instant(new Date()), written: source.isPacked ? written : null };
  const imported = messageEvent(await bytesOf(source, listBytesMax), "", context);
  if (imported.kind === "event") await writeBatch(home, user, [imported.event], total, "messages");
  else if (imported.kind === "nothing") total.left += 1;
  else {
    total.unread += 1;
    report(total, { where: source.name, why: "it can’t be read" });
  }
}

async function writeBatch(
  home: LocalHome,
  user: User,
  events: readonly LedgerEvent[],
  total: ImportTotal,
  what: "people" | "messages",
): Promise<void> {
  if (events.length === 0) return;
  const fresh = await home.at(0).ledger.appendMany(user.id, events);
  total[what] += fresh;
  total.known += events.length - fresh;
}

function report(total: ImportTotal, problem: ImportProblem): void {
  if (total.problems.length < problemsMax) total.problems.push(problem);
}

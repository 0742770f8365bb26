import { createReadStream } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { User } from "../../../lib/account/user.ts";
import { noteCorrespondents } from "../../../lib/import/correspondents.ts";
import type { ImportedPeople, ImportProblem } from "../../../lib/import/imported-person.ts";
import { batchEvents, problemsMax } from "../../../lib/import/limits.ts";
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
import { UserError } from "../user-error.ts";
import { importMarks } from "./import-marks.ts";

export type ImportTotal = {
  people: number;
  messages: number;
  /** There before, from this file or another way. */
  known: number;
  /** Of machines, lists, strangers, or about nobody. */
  left: number;
  unread: number;
  problems: ImportProblem[];
};

export type Step = (file: string, doneBytes: number, allBytes: number) => void;

/** A contact list beyond this is none. */
const listBytesMax = 64 * 1024 * 1024;
/** Read from a mailbox at once. */
const chunkBytes = 1024 * 1024;

/**
 * Takes files into a user's ledger, a mailbox as it streams by: memory does not grow with the file. Broken off at any
 * moment and started again, it goes on near where it was, and nothing is there twice. Throws a UserError for a file
 * that can't be read or is of no known kind.
 */
export async function importFiles(
  home: LocalHome,
  user: User,
  files: readonly string[],
  step: Step,
): Promise<ImportTotal> {
  const total: ImportTotal = { people: 0, messages: 0, known: 0, left: 0, unread: 0, problems: [] };
  for (const file of files) {
    const kind = await kindOf(file);
    if (kind === "mailbox") await importMailbox(home, user, file, step, total);
    else if (kind === "mail") await importMail(home, user, file, total);
    else await importPeople(home, user, file, kind, total);
  }
  return total;
}

async function kindOf(file: string): Promise<"cards" | "table" | "mailbox" | "mail"> {
  let beginning: string;
  try {
    if ((await stat(file)).isDirectory()) throw new UserError(`${file} is a folder: name the files in it`);
    const handle = await open(file, "r");
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(400), 0, 400, 0);
    await handle.close();
    beginning = buffer.toString("latin1", 0, bytesRead).replace(/^\u00ef\u00bb\u00bf/, "");
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UserError(`can’t read ${file} (${code})`, { cause: error });
  }
  if (/\.(?:vcf|vcard)$/i.test(file) || /^\s*BEGIN:VCARD/i.test(beginning)) return "cards";
  if (/\.mb(?:ox|x)$/i.test(file) || /^\s*From \S+ .*\d/.test(beginning)) return "mailbox";
  if (/\.csv$/i.test(file)) return "table";
  if (/\.eml$/i.test(file)) return "mail";
  throw new UserError(`${file} is none of .vcf, .csv, .mbox, .eml`);
}

async function importPeople(
  home: LocalHome,
  user: User,
  file: string,
  kind: "cards" | "table",
  total: ImportTotal,
): Promise<void> {
  if ((await stat(file)).size > listBytesMax) throw new UserError(`${file} is too large for a contact list`);
  const text = decodeBytes(await readFile(file), "");
  const read: ImportedPeople = kind === "cards" ? readVcards(text) : readContactsCsv(text);
  const ports = home.at(0);
  const events = peopleEvents(user, read.people, tendAddresses(ports, user, ""), instant(new Date()));
  for (let at = 0; at < events.length; at += batchEvents)
    await writeBatch(home, user, events.slice(at, at + batchEvents), total, "people");
  total.left += read.people.length - events.length;
  total.unread += read.problemCount;
  for (const problem of read.problems)
    report(total, { ...problem, where: `${basename(file)}, ${problem.where}` });
}

async function importMailbox(
  home: LocalHome,
  user: User,
  file: string,
  step: Step,
  total: ImportTotal,
): Promise<void> {
  const { size } = await stat(file);
  const marks = importMarks(home.folder.root, user.id, file, size);
  const written = new Set<string>();
  // Reading whom the user wrote to takes about a quarter of the time.
  const seekShare = 0.25;
  for await (const message of messagesOf(file, 0)) {
    noteCorrespondents(message.raw, user.ownAddresses, written);
    step(basename(file), message.end * seekShare, size);
  }
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
  for await (const message of messagesOf(file, begin)) {
    count += 1;
    const imported = messageEvent(message.raw, message.boxDate, context);
    done = message.end;
    if (imported.kind === "event") batch.push(imported.event);
    else if (imported.kind === "nothing") total.left += 1;
    else {
      total.unread += 1;
      report(total, { where: `${basename(file)}, mail at byte ${message.start}`, why: "it can’t be read" });
    }
    if (batch.length >= batchEvents) await flush();
    step(basename(file), size * seekShare + done * (1 - seekShare), size);
  }
  await flush();
  if (count === 0 && begin === 0)
    report(total, { where: basename(file), why: "there is no mail in the file" });
  await marks.clear();
}

function messagesOf(file: string, start: number) {
  const chunks: AsyncIterable<Buffer> = createReadStream(file, { start, highWaterMark: chunkBytes });
  return splitMailbox(chunks, start);
}

/** A mail that is named by itself was meant, whoever it is from. */
async function importMail(home: LocalHome, user: User, file: string, total: ImportTotal): Promise<void> {
  const tend = tendAddresses(home.at(0), user, "");
  const context = { user, tend, now: instant(new Date()), written: null };
  const imported = messageEvent(await readFile(file), "", context);
  if (imported.kind === "event") await writeBatch(home, user, [imported.event], total, "messages");
  else if (imported.kind === "nothing") total.left += 1;
  else {
    total.unread += 1;
    report(total, { where: basename(file), why: "it can’t be read" });
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

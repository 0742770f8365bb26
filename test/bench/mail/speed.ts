import { MailParser, type MailParserOptions, simpleParser } from "mailparser";
import PostalMime from "postal-mime";
import { readMailNow } from "../../../lib/mail/read-mail.ts";
import type { MailContext } from "../../../lib/mail/reading.ts";
import type { BenchTable } from "./bench-table.ts";
import { kindCases } from "./kind.ts";
import { type LargeMail, largeMails, largeTexts, quotedMail } from "./large-mail.ts";
import { peoplesMail } from "./peoples-mail.ts";

const context: MailContext = {
  own: ["sam.okafor@example.com"],
  tend: ["log+secret@in.example.net"],
  receivedAt: "2026-11-23T10:00:00.000Z",
  timeZone: "UTC",
};

type Reader = [name: string, read: (raw: Buffer) => unknown];

const withoutConversions: MailParserOptions = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
};

const readers: Reader[] = [
  ["tend, the whole of understanding", (raw) => readMailNow(raw, context)],
  ["mailparser simpleParser, MIME alone", (raw) => simpleParser(raw)],
  ["mailparser without conversions", parseWithoutConversions],
  ["postal-mime, MIME alone", (raw) => PostalMime.parse(raw)],
];

function parseWithoutConversions(raw: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const parser = new MailParser(withoutConversions);
    parser.on("data", (part) => {
      if (part.type !== "attachment") return;
      part.content?.on("end", () => part.release?.());
      part.content?.resume();
    });
    parser.on("end", () => resolve());
    parser.on("error", reject);
    parser.end(raw);
  });
}

/**
 * Seconds per reader for all mails, the median of `rounds`. The readers take turns mail by mail, so that what else the
 * machine does meanwhile falls on all of them alike.
 */
async function secondsOf(mails: readonly Buffer[], rounds: number): Promise<number[]> {
  const measured = readers.map(() => new Array<number>(rounds).fill(0));
  for (let round = 0; round < rounds; round += 1) {
    for (const raw of mails) {
      for (const [index, [, read]] of readers.entries()) {
        const start = performance.now();
        await read(raw);
        const sums = measured[index];
        if (sums) sums[round] = (sums[round] ?? 0) + (performance.now() - start) / 1_000;
      }
    }
  }
  return measured.map((sums) => sums.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0);
}

/** Ordinary and large mail against the MIME parsers, as messages per second and as ratios to them. */
export async function benchSpeed(): Promise<BenchTable[]> {
  const ordinary = [...kindCases(), ...peoplesMail()]
    .map((one) => one.raw)
    .filter((raw) => raw.length < 100_000);
  const large = largeMails();
  return [
    await speedTable(`Speed on ordinary mail (${ordinary.length} mails under 100 KB)`, ordinary, 5),
    await speedTable(
      `Speed on large mail (${large.length} mails)`,
      large.map((mail) => mail.raw),
      3,
    ),
    await textsTable(500),
    curveTable(
      "Time by size",
      "MB",
      [1, 2, 5, 10, 20, 40].map((megabytes) => sizedMail(megabytes)),
    ),
    curveTable("Time by quoted lines", "lines", [1_000, 10_000, 50_000, 100_000].map(quotedMail)),
  ];
}

/** One row for each kind of large text, since an average would hide the slow ones. */
async function textsTable(kilobytes: number): Promise<BenchTable> {
  const rows: (string | number)[][] = [];
  for (const { name, raw } of largeTexts(kilobytes)) {
    await secondsOf([raw], warmRounds);
    const [ours = 0, simple = 1, bare = 1] = await secondsOf([raw], textRounds);
    const milliseconds = [ours, simple, bare].map((seconds) => (seconds * 1_000).toFixed(1));
    rows.push([name, ...milliseconds, (ours / simple).toFixed(2), (ours / bare).toFixed(2)]);
  }
  return {
    title: `Speed on large texts (${kilobytes} KB each)`,
    note: "Milliseconds per mail, the median of rounds that take turns; tend's time divided by that of mailparser, in both ways to use it.",
    columns: ["text", "tend", "simpleParser", "without conversions", "/ simpleParser", "/ without"],
    rows,
  };
}

/** A just-in-time compiler needs to see a kind of text a few times before its time says anything. */
const warmRounds = 4;
const textRounds = 9;

async function speedTable(title: string, mails: readonly Buffer[], rounds: number): Promise<BenchTable> {
  const seconds = await secondsOf(mails, rounds);
  const ours = seconds[0] ?? 0;
  return {
    title,
    note: "Messages per second, in one thread; time of tend divided by time of the parser, under 1 where tend is faster.",
    columns: ["reader", "messages/s", "tend's time / its time"],
    rows: readers.map(([name], index) => {
      const theirs = seconds[index] ?? 1;
      return [name, (mails.length / theirs).toFixed(1), (ours / theirs).toFixed(2)];
    }),
  };
}

function sizedMail(megabytes: number): LargeMail {
  const wanted = largeMails([megabytes])[0];
  return wanted ?? { size: megabytes, raw: Buffer.alloc(0) };
}

/** Time against size: linear where the last column stays level. */
function curveTable(title: string, unit: string, mails: readonly LargeMail[]): BenchTable {
  const rows = mails.map((mail) => {
    readMailNow(mail.raw, context);
    const start = performance.now();
    readMailNow(mail.raw, context);
    const milliseconds = performance.now() - start;
    return [mail.size, milliseconds.toFixed(1), ((milliseconds / mail.size) * 1_000).toFixed(2)];
  });
  return {
    title,
    note: `Linear where microseconds per unit of ${unit} stay level.`,
    columns: [unit, "ms", "µs/unit"],
    rows,
  };
}

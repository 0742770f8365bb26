import { z } from "zod";
import { readMailNow } from "../../../lib/mail/read-mail.ts";
import type { MailContext, MailKind } from "../../../lib/mail/reading.ts";
import type { BenchTable } from "./bench-table.ts";
import { readCorpus } from "./corpus.ts";
import { peoplesMail } from "./peoples-mail.ts";

const bounceCases = z.array(
  z.object({
    id: z.string(),
    rawBase64: z.string(),
    expect: z.array(z.object({ status: z.string(), reason: z.string(), hard: z.boolean() })),
  }),
);

/** Nothing is known of the user: the mail has to speak for itself. */
const context: MailContext = { own: [], tend: [], receivedAt: "2026-11-23T10:00:00.000Z", timeZone: "UTC" };

/** One returned mail, notice or complaint, and what is said of it. */
export type KindCase = {
  id: string;
  raw: Buffer;
  kind: MailKind;
  recipients: { status: string; hard: boolean }[];
};

/** The cases of `kind/sisimai.json`; a status made up by that parser (x.0.9xx) is left out. */
export function kindCases(): KindCase[] {
  return readCorpus("kind/sisimai.json", bounceCases).map((one) => ({
    id: one.id,
    raw: Buffer.from(one.rawBase64, "base64"),
    kind: expectedKind(one.expect[0]?.reason ?? ""),
    recipients: one.expect
      .filter((recipient) => recipient.reason !== "delivered")
      .map(({ status, hard }) => ({ status: /^[45]\.0\.9\d\d$/.test(status) ? "" : status, hard })),
  }));
}

function expectedKind(reason: string): MailKind {
  if (reason === "feedback") return "feedback";
  return reason === "vacation" ? "automatic" : "bounce";
}

/** What a dozen header rules reach, for comparison. */
export function naiveKind(raw: Buffer): MailKind {
  const header = raw.toString("latin1").split(/\r?\n\r?\n/)[0] ?? "";
  if (/^content-type:[^\n]*(?:\n[ \t][^\n]*)*feedback-report/im.test(header)) return "feedback";
  if (/^content-type:[^\n]*(?:\n[ \t][^\n]*)*delivery-status/im.test(header)) return "bounce";
  if (/^x-failed-recipients:/im.test(header)) return "bounce";
  if (/^from:.*(?:mailer-daemon|postmaster|mail delivery)/im.test(header)) return "bounce";
  if (/^return-path:\s*<>/im.test(header)) return "bounce";
  if (/^auto-submitted:\s*auto-/im.test(header)) return "automatic";
  return "capture";
}

/** Kinds on the bounce corpus and on people's mail, where any alarm is a false one. */
export function benchKind(): BenchTable[] {
  const cases = kindCases();
  const people = peoplesMail();
  const rows: (string | number)[][] = [];
  for (const [name, kindOf] of readers) {
    const right = cases.filter((one) => kindOf(one.raw) === one.kind).length;
    const alarms = people.filter((mail) => falseAlarms.has(kindOf(mail.raw))).length;
    rows.push([name, `${right}/${cases.length}`, percent(right, cases.length), `${alarms}/${people.length}`]);
  }
  return [
    {
      title: "Kind of mail",
      note: "kind/sisimai: bounce, feedback or automatic right; people: mail of persons called automatic, bulk, list or bounce.",
      columns: ["reader", "sisimai right", "%", "people's mail: false alarms"],
      rows,
    },
    failureTable(cases),
  ];
}

const falseAlarms = new Set<MailKind>(["automatic", "bulk", "list", "bounce", "feedback"]);

const readers: [string, (raw: Buffer) => MailKind][] = [
  ["tend", (raw) => readMailNow(raw, context).kind],
  ["twelve lines of header rules", naiveKind],
];

function failureTable(cases: readonly KindCase[]): BenchTable {
  let recipients = 0;
  let found = 0;
  let withStatus = 0;
  let statusRight = 0;
  let hardRight = 0;
  for (const one of cases) {
    if (one.kind !== "bounce") continue;
    const { failed } = readMailNow(one.raw, context);
    for (const [index, expected] of one.recipients.entries()) {
      const told = failed[index];
      recipients += 1;
      if (expected.status !== "") withStatus += 1;
      if (!told) continue;
      found += 1;
      if (expected.status !== "" && told.status === expected.status) statusRight += 1;
      if (told.hard === expected.hard) hardRight += 1;
    }
  }
  return {
    title: "Failed recipients",
    note: "On the same bounces, per recipient; a status counts where the mail states one.",
    columns: ["reader", "recipients found", "status right", "hard or soft right"],
    rows: [["tend", `${found}/${recipients}`, `${statusRight}/${withStatus}`, `${hardRight}/${recipients}`]],
  };
}

function percent(part: number, whole: number): string {
  return ((part / Math.max(1, whole)) * 100).toFixed(1);
}

import EmailForwardParser from "email-forward-parser";
import { readForwards } from "../../../lib/mail/forward/read-forwards.ts";
import { crispFaults, exact } from "../../corpora/forward-crisp.ts";
import { enronScore } from "../../corpora/forward-enron.ts";
import {
  type CrispCase,
  crispCases,
  type EnronCase,
  enronCases,
  forwardCorporaPresent,
} from "../../corpora/forward-files.ts";

/** Counts of `n` cases; `whole` has every judged field right. */
export type Figures = { whole: number; found: number; sender: number; subject: number; perSecond: number };

export type Row = { set: string; n: number; tend: Figures; peers: Record<string, Figures> };

type Judged = { found: boolean; whole: boolean; sender: boolean; subject: boolean };

/** Tend and email-forward-parser on the same cases in the same run. No rows where the corpora are not there. */
export async function benchForward(): Promise<Row[]> {
  if (!forwardCorporaPresent) return [];
  const crisp = crispCases();
  const enron = enronCases();
  const rows = [row("forward/crisp", crisp, judgeCrisp, judgeCrispPeer)];
  for (const layout of ["header first", "text then header"] as const) {
    const cases = enron.filter((one) => one.layout === layout);
    rows.push(row(`forward/enron ${layout}`, cases, judgeEnron, judgeEnronPeer));
  }
  return rows;
}

type Case = { text: string; subject?: string | null };

function row<C extends Case>(
  set: string,
  cases: C[],
  ours: (one: C) => Judged,
  theirs: (one: C) => Judged,
): Row {
  return {
    set,
    n: cases.length,
    tend: figures(cases, ours, (one) => readForwards({ text: one.text, ...subjectOf(one) })),
    peers: { "email-forward-parser": figures(cases, theirs, peerReads) },
  };
}

function subjectOf(one: Case): { subject?: string } {
  return one.subject == null ? {} : { subject: one.subject };
}

function figures<C extends Case>(cases: C[], judge: (one: C) => Judged, run: (one: C) => unknown): Figures {
  const judged = cases.map(judge);
  const count = (of: (one: Judged) => boolean) => judged.filter(of).length;
  return {
    whole: count((one) => one.whole),
    found: count((one) => one.found),
    sender: count((one) => one.sender),
    subject: count((one) => one.subject),
    perSecond: perSecond(cases, run),
  };
}

const rounds = 5;

/** Messages per second in the fastest of a few rounds over all cases, after the judging has warmed the code. */
function perSecond<C>(cases: readonly C[], run: (one: C) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    for (const one of cases) run(one);
    best = Math.min(best, performance.now() - start);
  }
  return Math.round((cases.length / best) * 1_000);
}

function judgeCrisp(one: CrispCase): Judged {
  const faults = crispFaults(one);
  const [mail] = readForwards({ text: one.text, ...subjectOf(one) }).forwarded;
  return {
    whole: faults.length === 0,
    found: (mail !== undefined) === one.expect.forwarded,
    sender: (mail?.from.address ?? "") === (one.expect.from.address ?? ""),
    subject: !faults.some((fault) => fault.startsWith("subject")),
  };
}

function peerReads(one: Case): ReturnType<EmailForwardParser["read"]> {
  return new EmailForwardParser().read(one.text, one.subject ?? undefined);
}

function judgeCrispPeer(one: CrispCase): Judged {
  const result = peerReads(one);
  const { expect } = one;
  const { from, subject, date, body, to, cc } = result.email;
  if (!expect.forwarded || !result.forwarded) {
    const right = result.forwarded === expect.forwarded;
    return { found: right, whole: right, sender: right, subject: right };
  }
  const sender = from.address === expect.from.address && (from.name ?? null) === (expect.from.name ?? null);
  const lists = JSON.stringify(
    [to, cc].map((list) => listed(list).map((entry) => [entry.address, entry.name ?? null])),
  );
  const wanted = JSON.stringify(
    [expect.to, expect.cc].map((list) => list.map((entry) => [entry.address, entry.name])),
  );
  const rest = date === expect.date && exact(body ?? "") === exact(expect.text ?? "") && lists === wanted;
  const above = exact(result.message ?? "") === exact(expect.above ?? "");
  const about = subject === expect.subject;
  return { found: true, whole: sender && about && rest && above, sender, subject: about };
}

type PeerList = ReturnType<EmailForwardParser["read"]>["email"]["to"];

/** The peer gives one mailbox, several or none. */
function listed(list: PeerList): { address?: string | null; name?: string | null }[] {
  if (list === null || list === undefined) return [];
  return Array.isArray(list) ? list : [list];
}

function judgeEnron(one: EnronCase): Judged {
  const score = enronScore(one);
  const fields = [score.sender, score.subject, score.recipients, score.date];
  return {
    found: score.found,
    whole: score.found && !fields.includes(false),
    sender: score.sender !== false,
    subject: score.subject !== false,
  };
}

function judgeEnronPeer(one: EnronCase): Judged {
  const result = peerReads(one);
  const { from, subject, date, to } = result.email;
  const plain = (text: string) => text.toLowerCase().replaceAll(/\s+/g, " ").trim();
  const has = (field: string, wanted: readonly string[]) =>
    wanted.every((text) => plain(field).includes(plain(text)));
  const sender = has(`${from.name ?? ""} <${from.address ?? ""}>`, one.header.from);
  const about = has(subject ?? "", one.header.subject === null ? [] : [one.header.subject]);
  const recipients = has(
    listed(to)
      .map((entry) => `${entry.name ?? ""} <${entry.address ?? ""}>`)
      .join("; "),
    one.header.to,
  );
  const dated = has(date ?? "", one.header.date === null ? [] : [one.header.date]);
  return {
    found: result.forwarded,
    whole: result.forwarded && sender && about && recipients && dated,
    sender,
    subject: about,
  };
}

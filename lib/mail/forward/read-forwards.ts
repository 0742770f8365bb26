import type { Mailbox } from "../mailbox.ts";
import type { ForwardedMail } from "../reading.ts";
import { textLines } from "../text/lines.ts";
import { splitRead } from "../text/split-text.ts";
import { writerWords } from "../text/writers-name.ts";
import { attributionHeader } from "./attribution-header.ts";
import { embeddedMailbox, embeddedMailboxes } from "./embedded-addresses.ts";
import { embeddedDate } from "./embedded-date.ts";
import { findHeaderBlocks } from "./find-header-blocks.ts";
import { closingOf, forwardBody } from "./forward-body.ts";
import { firstLineOf, isForward, type Stretch } from "./forward-decision.ts";
import { type ForwardSection, forwardSections } from "./forward-sections.ts";
import type { HeaderBlock } from "./header-block.ts";
import { isForwardSubject } from "./subject-prefixes.ts";

/** A plain text body and what is known about its mail. */
export type ForwardInput = {
  text: string;
  /** Leave out where unknown: "" says that the mail had no subject. */
  subject?: string;
  /** IANA zone of the user, for dates that name none; UTC if absent. */
  timeZone?: string;
};

/** Which lines are what: they cover the body once, in order. `forward` indexes `forwarded`; -1 for the writer's own. */
export type ForwardSpan = {
  what: "above" | "header" | "body" | "below";
  firstLine: number;
  endLine: number;
  forward: number;
};

/** A body read as a forward, or `kind: "none"` with everything in `above`. */
export type ForwardReading = {
  kind: "forward" | "none";
  /** The writer's words before the first forward, signature included, without blank lines at its ends. */
  above: string;
  /** The writer's words after the last, which only clients that quote line by line allow to be told. */
  below: string;
  /** Outermost first, in the order of the body; a mail inside another follows it with a greater `depth`. */
  forwarded: ForwardedMail[];
  /** For each of `forwarded`, its whole body without quote marks: its own words, what it quotes and its signature. */
  bodies: string[];
  spans: ForwardSpan[];
};

/**
 * Reads the mails that a body forwards, in any common client and language: nested, several in one mail, quoted with `>`
 * or not. Answers with `kind: "none"` where the embedded mail is one that the writer replied to.
 *
 * Takes time in proportion to the text and never throws.
 */
export function readForwards(input: ForwardInput): ForwardReading {
  const { text, ...known } = input;
  return readForwardLines({ ...known, lines: text.replace(/\r\n?/g, "\n").split("\n") });
}

/** A body by its lines, with what may be known of them already: all headers, or which lines surely begin none. */
export type ForwardLinesInput = Omit<ForwardInput, "text"> & {
  lines: readonly string[];
  blocks?: HeaderBlock[] | undefined;
  isProse?: (at: number) => boolean;
};

/** {@link readForwards} for lines that are at hand. */
export function readForwardLines(input: ForwardLinesInput): ForwardReading {
  const { lines } = input;
  const whole: Stretch = { lines, first: 0, end: lines.length, subject: input.subject, quoteDepth: 0 };
  const blocks = forwardBlocks(
    whole,
    input.blocks ?? findHeaderBlocks(lines, Number.POSITIVE_INFINITY, input.isProse),
  );
  if (blocks.length === 0) return notAForward(lines);
  const sections = forwardSections(whole, blocks);
  const belowFirst = closeLast(lines, sections);
  const bodies = sections.map((section) => forwardBody(lines, section).join("\n"));
  return {
    kind: "forward",
    above: joined(lines, 0, sections[0]?.block === undefined ? 0 : firstLineOf(sections[0].block)),
    below: joined(lines, belowFirst, lines.length),
    forwarded: sections.map((section, at) => forwardedMail(section, bodies[at] ?? "", input.timeZone)),
    bodies,
    spans: spansOf(sections, lines.length, belowFirst),
  };
}

function notAForward(lines: readonly string[]): ForwardReading {
  return {
    kind: "none",
    above: joined(lines, 0, lines.length),
    below: "",
    forwarded: [],
    bodies: [],
    spans: [{ what: "above", firstLine: 0, endLine: lines.length, forward: -1 }],
  };
}

/** The header blocks from the first that makes the mail a forward; none where it is not one. */
function forwardBlocks(whole: Stretch, blocks: HeaderBlock[]): HeaderBlock[] {
  const first = blocks[0];
  if (first !== undefined && first.intent === "forward" && isForward(whole, first)) return blocks;
  const attribution =
    whole.subject !== undefined && isForwardSubject(whole.subject) ? attributionHeader(whole.lines) : null;
  if (attribution !== null && (first === undefined || attribution.lastLine < firstLineOf(first))) {
    return isForward(whole, attribution) ? [attribution, ...blocks] : [];
  }
  return first !== undefined && isForward(whole, first) ? blocks : [];
}

/** Ends the last forward where it is closed or its quote ends, and says where the writer goes on. */
function closeLast(lines: readonly string[], sections: readonly ForwardSection[]): number {
  const last = sections.at(-1);
  const outermost = sections.findLast((section) => section.depth === 0);
  if (last === undefined || outermost === undefined) return lines.length;
  const closing = closingOf(lines, last, {
    quoteDepth: outermost.block.quoteDepth,
    nested: sections.length > 1,
  });
  last.bodyEnd = Math.max(closing.bodyEnd, last.bodyFirst);
  return Math.max(closing.belowFirst, last.bodyEnd);
}

function forwardedMail(section: ForwardSection, body: string, timeZone: string | undefined): ForwardedMail {
  const { fields, language } = section.block;
  const from = embeddedMailbox(fields.from);
  const words = ownWords(body, from);
  return {
    from,
    to: embeddedMailboxes(fields.to),
    cc: embeddedMailboxes(fields.cc),
    date: embeddedDate(fields.date, {
      ...(language === undefined ? {} : { language }),
      ...(timeZone === undefined ? {} : { timeZone }),
    }),
    dateText: fields.date,
    subject: fields.subject,
    text: words.text,
    signature: words.signature,
    depth: section.depth,
  };
}

/** The forwarded person's own words. A body that is nothing but a quote is what they meant to send on: it is kept. */
function ownWords(body: string, from: Mailbox): { text: string; signature: string } {
  const { lines } = splitRead(textLines(body), false, writerWords(from.name, from.address));
  const of = (zone: string) =>
    lines
      .filter((line) => line.zone === zone)
      .map((line) => (line.cut > 0 ? line.text.slice(0, line.cut) : line.text).trimEnd())
      .join("\n")
      .replace(/^\n+|\n+$/g, "");
  const text = of("new");
  const signature = of("signature");
  return text.trim() === "" && signature.trim() === ""
    ? { text: body.trim(), signature: "" }
    : { text, signature };
}

function joined(lines: readonly string[], first: number, end: number): string {
  let from = first;
  let to = end;
  while (from < to && (lines[from] ?? "").trim() === "") from += 1;
  while (to > from && (lines[to - 1] ?? "").trim() === "") to -= 1;
  return lines.slice(from, to).join("\n");
}

function spansOf(sections: readonly ForwardSection[], end: number, belowFirst: number): ForwardSpan[] {
  const spans: ForwardSpan[] = [];
  let at = 0;
  const add = (what: ForwardSpan["what"], endLine: number, forward: number) => {
    if (endLine > at) spans.push({ what, firstLine: at, endLine, forward });
    at = Math.max(at, endLine);
  };
  for (const [index, section] of sections.entries()) {
    add("above", firstLineOf(section.block), -1);
    add("header", section.bodyFirst, index);
    add("body", index === sections.length - 1 ? belowFirst : section.bodyEnd, index);
  }
  add("below", belowFirst < end ? end : at, -1);
  return spans;
}

import { readForwardLines } from "./forward/read-forwards.ts";
import { htmlLines } from "./html/split-html.ts";
import type { Mailbox } from "./mailbox.ts";
import type { BodyReading, ForwardedMail } from "./reading.ts";
import { isProse } from "./text/embedded-headers.ts";
import { interleavedAnswers } from "./text/interleaved.ts";
import { type Line, textLines } from "./text/lines.ts";
import { type BodySplit, splitRead, type ZonedLine } from "./text/split-text.ts";
import { unknownWriter, writerWords } from "./text/writers-name.ts";

/** What is known of a body when it is read: either or both forms, the subject and the IANA zone of the user. */
export type BodyInput = {
  text?: string;
  html?: string;
  subject?: string;
  timeZone?: string;
  /** Who wrote it, where known: a card of somebody else at its end is no signature. */
  writer?: Mailbox;
};

/**
 * Takes a body apart into what the writer wrote, signed, quoted and forwarded. Any input gives a reading, none throws;
 * the time is linear in the length of the body.
 */
export function readBody(input: BodyInput): BodyReading {
  const lines = chooseLines(input.text ?? "", input.html ?? "");
  const { split, forwarded } = splitForwards(lines, input);
  return {
    newText: zoneText(split, (zone) => zone === "new"),
    signature: signatureText(split),
    quoted: zoneText(split, (zone) => zone === "quoted" || zone === "attribution"),
    interleaved: interleavedAnswers(split.lines),
    forwarded,
  };
}

/** The HTML where its structure says what is quoted, or where the text is missing or a stub; else the text. */
function chooseLines(text: string, html: string): Line[] {
  const ofText = textLines(text);
  if (html.trim() === "") return ofText;
  const ofHtml = htmlLines(html);
  if (ofHtml.structured && hasWords(ofHtml.lines)) return ofHtml.lines;
  if (text.trim() === "" && hasWords(ofHtml.lines)) return ofHtml.lines;
  return wordCharacters(ofText) * 2 < wordCharacters(ofHtml.lines) ? ofHtml.lines : ofText;
}

function hasWords(lines: readonly Line[]): boolean {
  return lines.some((line) => line.words !== "");
}

function wordCharacters(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.text.trim().length, 0);
}

type ForwardSplit = { split: BodySplit; forwarded: ForwardedMail[] };

/** Forwards first: what stands above and below them is the writer's and is split on its own. */
function splitForwards(lines: readonly Line[], input: BodyInput): ForwardSplit {
  const writer =
    input.writer === undefined ? unknownWriter : writerWords(input.writer.name, input.writer.address);
  const whole = splitRead(lines, false, writer);
  if (!whole.mayForward) return { split: whole, forwarded: [] };
  const reading = readForwardLines({
    lines: lines.map(markedText),
    isProse: (at) => isProse(lines[at]),
    blocks: whole.blocks,
    ...(input.subject === undefined ? {} : { subject: input.subject }),
    ...(input.timeZone === undefined ? {} : { timeZone: input.timeZone }),
  });
  const header = reading.spans.find((span) => span.what === "header");
  if (reading.kind === "none" || header === undefined || insideQuote(lines, whole, header.firstLine)) {
    return { split: whole, forwarded: [] };
  }
  const below = reading.spans.find((span) => span.what === "below")?.firstLine ?? lines.length;
  const forwardedLines = lines
    .slice(header.firstLine, below)
    .map((line): ZonedLine => ({ text: line.text, zone: "forwarded", cut: 0 }));
  const split = [
    ...splitRead(lines.slice(0, header.firstLine), true, writer).lines,
    ...forwardedLines,
    ...splitRead(lines.slice(below), true, writer).lines,
  ];
  return { split: { lines: split }, forwarded: reading.forwarded.map(withoutWholeQuote) };
}

/** Proton and others quote the whole forwarded body below its header: a mark on every line says nothing. */
function withoutWholeQuote(mail: ForwardedMail): ForwardedMail {
  const lines = mail.text.split("\n");
  if (mail.text === "" || !lines.every((line) => line.startsWith(">") || line.trim() === "")) return mail;
  return { ...mail, text: trimBlankLines(lines.map((line) => line.replace(/^> ?/, ""))) };
}

/** The line with its quote marks, also where HTML showed them by structure. */
function markedText(line: Line): string {
  return line.depth > 0 && !/^\s*>/.test(line.text)
    ? `${">".repeat(Math.min(line.depth, 40))} ${line.text}`
    : line.text;
}

/** A forward that stands in what another wrote is the other's. */
function insideQuote(lines: readonly Line[], split: BodySplit, at: number): boolean {
  for (let i = 0; i < at; i++) {
    const zone = split.lines[i]?.zone;
    if ((zone === "quoted" || zone === "attribution") && lines[i]?.depth === 0 && lines[i]?.words !== "")
      return true;
  }
  return false;
}

/** Footers below the writer's text go with the signature; a banner above it and footers below a quote were added on the way. */
function signatureText(split: BodySplit): string {
  const isPart = (line: ZonedLine) => line.zone === "signature" || line.zone === "footer";
  if (!split.lines.some(isPart)) return "";
  const firstQuoted = split.lines.findIndex((line) => line.zone === "quoted" || line.zone === "forwarded");
  const firstNew = split.lines.findIndex((line) => line.zone === "new" && line.text.trim() !== "");
  const isWith = (i: number): boolean => i > firstNew && (firstQuoted < 0 || i < firstQuoted);
  const lines = split.lines.filter((line, i) => line.zone !== "footer" || isWith(i));
  return zoneText({ lines }, (zone) => zone === "signature" || zone === "footer");
}

function zoneText(split: BodySplit, wanted: (zone: ZonedLine["zone"]) => boolean): string {
  const kept: string[] = [];
  for (const line of split.lines) {
    if (line.cut > 0) {
      if (wanted("new")) kept.push(line.text.slice(0, line.cut));
      if (wanted("attribution")) kept.push(line.text.slice(line.cut));
    } else if (wanted(line.zone)) kept.push(line.text);
  }
  return trimBlankLines(kept);
}

function trimBlankLines(lines: readonly string[]): string {
  let first = 0;
  let last = lines.length;
  while (first < last && (lines[first] ?? "").trim() === "") first++;
  while (last > first && (lines[last - 1] ?? "").trim() === "") last--;
  return lines
    .slice(first, last)
    .map((line) => line.trimEnd())
    .join("\n");
}

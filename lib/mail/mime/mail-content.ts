import {
  attachmentNotesMax,
  calendarBytesMax,
  calendarsMax,
  embeddedMailsMax,
  textBytesMax,
} from "../limits.ts";
import type { AttachmentNote } from "../reading.ts";
import { decodeBytes } from "./charset.ts";
import { unflow } from "./flowed.ts";
import type { MimePart } from "./mime-part.ts";
import { readableText } from "./protected-text.ts";
import { decodeTransfer } from "./transfer-encoding.ts";

/** What a mail holds, by use: the body in both forms, calendars, mails inside, and the names of the rest. */
export type MailContent = {
  /** The text/plain body, line ends as \n; undefined when some of the body stands only in HTML. */
  text: string | undefined;
  html: string | undefined;
  calendars: { text: string; method: string }[];
  /** Raw bytes of attached mails (message/rfc822 or .eml), in order. `named` when it came as an .eml file. */
  embedded: { raw: Buffer; named: boolean }[];
  attachments: AttachmentNote[];
  /** S/MIME or PGP: the words can't be read. */
  encrypted: boolean;
};

type Segment = { text: string | undefined; html: string | undefined };

/** Reads the body, the calendars and the attached mails from the parts of a mail; other attachments stay undecoded. */
export function readContent(raw: Buffer, root: MimePart): MailContent {
  const content: MailContent = {
    text: undefined,
    html: undefined,
    calendars: [],
    embedded: [],
    attachments: [],
    encrypted: false,
  };
  const segments: Segment[] = [];
  const budget = { textBytes: textBytesMax };
  takePart(raw, root, content, segments, budget);
  joinSegments(segments, content);
  return content;
}

type Budget = { textBytes: number };

function takePart(
  raw: Buffer,
  part: MimePart,
  content: MailContent,
  segments: Segment[],
  budget: Budget,
): void {
  if (part.contentType === "multipart/encrypted") {
    content.encrypted = true;
    return;
  }
  if (part.contentType === "multipart/alternative" && part.parts.length > 0) {
    takeAlternative(raw, part, content, segments, budget);
  } else if (part.parts.length > 0) {
    for (const inner of part.parts) takePart(raw, inner, content, segments, budget);
  } else takeLeaf(raw, part, content, segments, budget);
}

/** The alternatives say the same in several forms: they make one segment with both forms (RFC 2046 5.1.4). */
function takeAlternative(
  raw: Buffer,
  part: MimePart,
  content: MailContent,
  segments: Segment[],
  budget: Budget,
): void {
  const inner: Segment[] = [];
  for (const alternative of part.parts) takePart(raw, alternative, content, inner, budget);
  const texts = inner.flatMap((segment) => segment.text ?? []);
  const htmls = inner.flatMap((segment) => segment.html ?? []);
  if (inner.length === 0) return;
  segments.push({
    text: texts.length > 0 ? texts.join("\n") : undefined,
    html: htmls.length > 0 ? htmls.join("\n") : undefined,
  });
}

function takeLeaf(
  raw: Buffer,
  part: MimePart,
  content: MailContent,
  segments: Segment[],
  budget: Budget,
): void {
  const type = part.contentType;
  const name = part.filename.toLowerCase();
  if (type === "message/rfc822" || type === "message/global" || name.endsWith(".eml")) {
    takeEmbedded(raw, part, content, name.endsWith(".eml"));
  } else if (type === "text/calendar" || type === "application/ics" || name.endsWith(".ics")) {
    takeCalendar(raw, part, content);
    if (part.disposition === "attachment" || name !== "") noteAttachment(raw, part, content);
  } else if (isEncrypted(part)) {
    content.encrypted = true;
    noteAttachment(raw, part, content);
  } else if (isBodyText(part, segments)) {
    const text = readText(raw, part, budget);
    if (type === "text/html") segments.push({ text: undefined, html: text });
    else if (
      type.startsWith("multipart/") &&
      /^\s*<(?:!doctype|html|body|div|p)\b/i.test(text.slice(0, 200))
    ) {
      segments.push({ text: undefined, html: text });
    } else {
      const readable = readableText(text);
      if (readable.encrypted) content.encrypted = true;
      segments.push({ text: readable.text, html: undefined });
    }
  } else noteAttachment(raw, part, content);
}

/** Text that is the mail itself: not an attachment, and a named text only where no body came before it. */
function isBodyText(part: MimePart, segments: readonly Segment[]): boolean {
  const isText =
    part.contentType === "text/plain" ||
    part.contentType === "text/html" ||
    part.contentType.startsWith("multipart/");
  if (!isText || part.disposition === "attachment") return false;
  return part.filename === "" || segments.length === 0;
}

function isEncrypted(part: MimePart): boolean {
  const isCms = /^application\/(?:x-)?pkcs7-mime$/.test(part.contentType);
  return isCms || part.contentType === "application/pgp-encrypted";
}

function readText(raw: Buffer, part: MimePart, budget: Budget): string {
  const bytes = raw.subarray(part.bodyStart, Math.min(part.bodyEnd, part.bodyStart + budget.textBytes));
  budget.textBytes -= bytes.length;
  const decoded = decodeBytes(decodeTransfer(bytes, part.encoding), part.parameters.get("charset") ?? "");
  const text = normalLines(decoded);
  const isFlowed =
    part.contentType === "text/plain" && part.parameters.get("format")?.toLowerCase() === "flowed";
  return isFlowed ? unflow(text, part.parameters.get("delsp")?.toLowerCase() === "yes") : text;
}

function normalLines(text: string): string {
  const usual = text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
  const lines = usual.includes("\r") ? text.replace(/\r\r?\n|\r/g, "\n") : usual;
  const whole = lines.includes("\0") ? lines.replaceAll("\0", "") : lines;
  return whole.startsWith("\ufeff") ? whole.slice(1) : whole;
}

function takeCalendar(raw: Buffer, part: MimePart, content: MailContent): void {
  if (content.calendars.length >= calendarsMax) return;
  const bytes = raw.subarray(part.bodyStart, Math.min(part.bodyEnd, part.bodyStart + calendarBytesMax));
  const charset = part.parameters.get("charset") ?? "utf-8";
  const text = normalLines(decodeBytes(decodeTransfer(bytes, part.encoding), charset));
  const method = (part.parameters.get("method") ?? "").toUpperCase();
  const same = content.calendars.find((calendar) => calendar.text.trim() === text.trim());
  // Google and others send each invitation twice: in the body and as a file.
  if (same) same.method ||= method;
  else if (text.trim() !== "") content.calendars.push({ text, method });
}

function takeEmbedded(raw: Buffer, part: MimePart, content: MailContent, named: boolean): void {
  if (content.embedded.length >= embeddedMailsMax) return;
  const bytes = raw.subarray(part.bodyStart, part.bodyEnd);
  content.embedded.push({ raw: decodeTransfer(bytes, part.encoding), named });
}

function noteAttachment(raw: Buffer, part: MimePart, content: MailContent): void {
  if (content.attachments.length >= attachmentNotesMax) return;
  content.attachments.push({
    filename: part.filename,
    contentType: part.contentType,
    bytes: decodedBytes(raw, part),
  });
}

/** The size after decoding, reckoned from the length of the first line rather than by reading it all. */
function decodedBytes(raw: Buffer, part: MimePart): number {
  const length = Math.max(0, part.bodyEnd - part.bodyStart);
  if (part.encoding !== "base64") return length;
  const newline = raw.indexOf(10, part.bodyStart);
  if (newline < 0 || newline >= part.bodyEnd) return Math.floor((length * 3) / 4);
  const isCrLf = raw[newline - 1] === 13;
  const lineChars = Math.max(1, newline - part.bodyStart - (isCrLf ? 1 : 0));
  const chars = (length * lineChars) / (lineChars + (isCrLf ? 2 : 1));
  return Math.floor((chars * 3) / 4);
}

/** One body from several: mail programs break a text around pictures, list servers glue footers on. */
function joinSegments(segments: readonly Segment[], content: MailContent): void {
  if (segments.length === 0) return;
  if (segments.some((segment) => segment.html !== undefined)) {
    content.html = segments.map((segment) => segment.html ?? asHtml(segment.text ?? "")).join("\n");
  }
  if (segments.every((segment) => segment.text !== undefined)) {
    content.text = segments.map((segment) => segment.text ?? "").join("\n");
  }
}

function asHtml(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<pre>${escaped}</pre>`;
}

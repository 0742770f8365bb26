import { createRequire } from "node:module";
import EmailReplyParser from "email-reply-parser";

/** Gives what a parser takes for the writer's text. */
export type TextPeer = (text: string) => string;

type NodeEmailReplyParser = (text: string) => { getVisibleText(options?: { aggressive?: boolean }): string };
type Planer = { extractFrom(body: string, contentType: string, document?: unknown): string };
type DomLibrary = { JSDOM: new (html: string) => { window: { document: unknown } } };

const require = createRequire(import.meta.url);
const nodeEmailReplyParser: NodeEmailReplyParser = require("node-email-reply-parser");
const planer: Planer = require("planer");

const naiveCut = /^\s*(?:>|On .{4,200} wrote:\s*$|-{2,}\s*Original Message|From:\s)/i;

/** Cut at the first ">" line, "On … wrote:", "Original Message" or From-like line. */
function naive(text: string): string {
  const lines = text.split(/\r\n?|\n/);
  const cut = lines.findIndex((line) => naiveCut.test(line.slice(0, 400)));
  return (cut < 0 ? lines : lines.slice(0, cut)).join("\n");
}

/** The parsers of plain text beside us, by the names in the tables. */
export const textPeers: Readonly<Record<string, TextPeer>> = {
  crisp: (text) => new EmailReplyParser().read(text).getVisibleText(),
  erp: (text) => nodeEmailReplyParser(text).getVisibleText(),
  "erp aggr": (text) => nodeEmailReplyParser(text).getVisibleText({ aggressive: true }),
  planer: (text) => planer.extractFrom(text, "text/plain"),
  naive,
};

/** The only one that reads HTML; it gives HTML back. */
export function planerHtml(html: string): string {
  const { JSDOM }: DomLibrary = require("jsdom");
  return planer.extractFrom(html, "text/html", new JSDOM("").window.document);
}

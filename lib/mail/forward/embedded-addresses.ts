import type { Mailbox } from "../mailbox.ts";
import { addressFieldCharsMax, mailboxesMax } from "./limits.ts";
import { readMailbox } from "./one-mailbox.ts";

/**
 * The mailboxes of an embedded To or Cc field, as sloppily as clients write them: `"Doe, Jane" <j@x.example>`,
 * `Jane <j@x.example<mailto:j@x.example>>`, `Jane Doe [mailto:j@x.example]`, `Doe, Jane; Roe, Rick`,
 * `Jane Doe/HOU/ACME@ACME`. People without an address keep "" there. At most `mailboxesMax`; never throws.
 */
export function embeddedMailboxes(field: string): Mailbox[] {
  const pieces = splitField(withoutDirectoryNames(field.slice(0, addressFieldCharsMax)));
  const mailboxes: Mailbox[] = [];
  for (const text of hasSemicolon(pieces) ? bySemicolon(pieces) : byComma(pieces)) {
    const mailbox = readMailbox(text);
    if (mailbox.address === "" && (mailbox.name === "" || undisclosed.test(mailbox.name))) continue;
    mailboxes.push(mailbox);
    if (mailboxes.length >= mailboxesMax) break;
  }
  return mailboxes;
}

/** The one mailbox of an embedded From field; commas and semicolons in it belong to the name. */
export function embeddedMailbox(field: string): Mailbox {
  const text = withoutDirectoryNames(field.slice(0, 2_000));
  const mailbox = readMailbox(text);
  if (mailbox.address !== "" || !text.includes("@")) return mailbox;
  return embeddedMailboxes(text).find((one) => one.address !== "") ?? mailbox;
}

/** RFC 5322's empty group, which names nobody. */
const undisclosed = /^(?:undisclosed|unlisted|verborgene|destinataires inconnus)[ -]?\w*$/i;

/** Exchange's `</O=ACME/OU=NA/CN=RECIPIENTS/CN=JDOE>` is no address of the internet. */
function withoutDirectoryNames(field: string): string {
  return field.includes("</") ? field.replaceAll(/<\/[^<>@]{1,300}>/g, "") : field;
}

/** A stretch between separators, with the separator that ended it. */
type Piece = { text: string; end: "," | ";" | "" };

const closers: Record<string, string> = {
  '"': '"',
  "<": ">",
  "(": ")",
  "[": "]",
  "“": "”",
  "„": "”",
  "«": "»",
};

const bracketedCharsMax = 400;

/** Cuts at commas and semicolons outside of quotes and brackets. An opener without its closer is an ordinary sign. */
function splitField(field: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let at = 0;
  while (at < field.length) {
    const sign = field.charAt(at);
    const closer = closers[sign];
    if (closer !== undefined) at = afterBracket(field, at, sign, closer);
    else {
      const end = separator(sign);
      if (end !== "") {
        pieces.push({ text: field.slice(start, at), end });
        start = at + 1;
      }
      at += 1;
    }
  }
  pieces.push({ text: field.slice(start), end: "" });
  return pieces;
}

function afterBracket(field: string, at: number, sign: string, closer: string): number {
  let end = field.slice(at + 1, at + bracketedCharsMax).indexOf(closer);
  if (end < 0 && sign === "„") end = field.slice(at + 1, at + bracketedCharsMax).indexOf("“");
  if (end < 0) return at + 1;
  return at + end + 2;
}

function separator(sign: string): "," | ";" | "" {
  if (sign === "," || sign === "、" || sign === "，") return ",";
  return sign === ";" || sign === "；" ? ";" : "";
}

function hasSemicolon(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.end === ";");
}

/** Outlook's lists: commas are inside of names, except between two addresses. */
function bySemicolon(pieces: readonly Piece[]): string[] {
  const entries: string[] = [];
  let group: string[] = [];
  for (const piece of pieces) {
    group.push(piece.text);
    if (piece.end === ",") continue;
    if (group.filter(hasAddress).length > 1)
      entries.push(...byComma(group.map((text) => ({ text, end: "," }))));
    else entries.push(group.join(","));
    group = [];
  }
  if (group.length > 0) entries.push(group.join(","));
  return entries;
}

/** Lists with commas: "Doe, Jane <j@x>" is one person, "Doe, Jane" alone too, "a@x, b@y" are two. */
function byComma(pieces: readonly Piece[]): string[] {
  const texts = pieces.map((piece) => piece.text.trim()).filter((text) => text !== "");
  const [first, second] = texts;
  if (texts.length === 2 && first !== undefined && second !== undefined && isLastFirst(first, second)) {
    return [`${first}, ${second}`];
  }
  const entries: string[] = [];
  let surname = "";
  for (const text of texts) {
    if (surname !== "") {
      if (belongsTo(surname, text)) {
        entries.push(`${surname}, ${text}`);
        surname = "";
        continue;
      }
      entries.push(surname);
      surname = "";
    }
    if (couldBeSurname(text)) surname = text;
    else entries.push(text);
  }
  if (surname !== "") entries.push(surname);
  return entries;
}

function isLastFirst(first: string, second: string): boolean {
  return couldBeSurname(first) && couldBeSurname(second) && words(second) <= 2;
}

function couldBeSurname(text: string): boolean {
  return !/["<@/]/.test(text) && words(text) <= 2;
}

/** Whether the name before a comma is the surname of what follows: one word, or a word that the address holds. */
function belongsTo(surname: string, text: string): boolean {
  if (!hasAddress(text) || text.startsWith("<") || text.startsWith('"')) return false;
  const given = text.split(/[<[(]/, 1)[0]?.trim() ?? "";
  if (given === "" || given.includes("@") || words(given) > 2) return false;
  return words(surname) === 1 || text.toLowerCase().includes(surname.toLowerCase().replaceAll(" ", ""));
}

function words(text: string): number {
  return text.trim().split(/\s+/).length;
}

function hasAddress(text: string): boolean {
  return /[^\s@<]@[^\s@>]/.test(text);
}

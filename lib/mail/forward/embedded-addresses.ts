import type { Mailbox } from "../mailbox.ts";
import { cleanName, normalAddress } from "../mime/addresses.ts";
import { addressFieldCharsMax, mailboxesMax } from "./limits.ts";

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

/** One person: the address in brackets of any kind or bare, and the name around it. */
function readMailbox(text: string): Mailbox {
  const plain = withoutTypeface(text);
  const behalf = onBehalfOf(plain);
  if (behalf !== null) return readMailbox(behalf);
  const notes = notesName(plain);
  if (notes !== null) return { name: tidyName(notes, ""), address: "" };
  const found = addressIn(plain);
  if (found === null) return { name: tidyName(plain.replace(/<[^>]*>?/g, " "), ""), address: "" };
  const address = normalAddress(found.address);
  return { name: tidyName(found.name, address), address };
}

/** `*Jane Doe*` and `Jane <j@x<mailto:j@x>>`, as HTML turned into text leaves them. */
function withoutTypeface(text: string): string {
  return text
    .replaceAll(/<mailto:[^<>]{1,320}>/gi, "")
    .replaceAll(/\[mailto:([^\][<>]{1,320})\]/gi, "<$1>")
    .replaceAll(/^\s*\*+|\*+\s*$/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** "Bounces <b@list.example> On Behalf Of Jane Doe": Jane wrote it. Her address is not the list's. */
function onBehalfOf(text: string): string | null {
  const match =
    /(?:on behalf of|im auftrag von|de la part de|en nombre de|namens|per conto di|em nome de)\s(?=\S)/i.exec(
      text,
    );
  return match === null || match.index === 0 ? null : text.slice(match.index + match[0].length);
}

/** `Jane Doe/HOU/ACME@ACME`, `Jane Doe@ACME`, `Jane Doe @ ACME`: a Lotus Notes name has no domain with a dot. */
function notesName(text: string): string | null {
  if (text.includes("<") && /<[^>]*@/.test(text)) return null;
  const at = text.indexOf("@");
  const slash = text.indexOf("/");
  if (slash > 0 && (at < 0 || slash < at) && !/[@.]\w+$/.test(text.slice(0, slash))) {
    return /^[^/]*\/[\w &.'-]+(?:\/[\w &.'-]+)*(?:@[\w ./&-]+)*$/.test(text) ? text.slice(0, slash) : null;
  }
  if (at < 1 || /@[^@]*\./.test(text)) return null;
  return text.slice(0, at).trim();
}

type Found = { name: string; address: string };

function addressIn(text: string): Found | null {
  const open = text.lastIndexOf("<");
  if (open >= 0 && text.indexOf("@", open) > 0) {
    const close = text.indexOf(">", open);
    const inner = text.slice(open + 1, close < 0 ? undefined : close);
    return { name: text.slice(0, open), address: firstAddress(inner) };
  }
  const bracketed = /[[(]\s*([^\s@()[\]<>]+@[^\s@()[\]<>]+)\s*[\])]/.exec(text);
  if (bracketed !== null) return { name: text.slice(0, bracketed.index), address: bracketed[1] ?? "" };
  const bare = /[^\s@<>()[\],;:"']+@[^\s@<>()[\],;:"']+/.exec(text);
  if (bare === null) return null;
  const name = `${text.slice(0, bare.index)} ${text.slice(bare.index + bare[0].length).replace(/^@\S*/, "")}`;
  return { name: name.replace(/\s@.*$/, ""), address: bare[0] };
}

/** `a@x.example@ACME`: Notes adds its own domain to an address from outside. */
function firstAddress(inner: string): string {
  const trimmed = inner.trim().replace(/^(?:mailto|smtp):/i, "");
  const match = /^("[^"]*"|[^@\s]+)@[^@\s]+/.exec(trimmed);
  return match === null ? trimmed : match[0];
}

const quotes = /^[\s"'“”„«»‘’‚‹›*]+|[\s"'“”„«»‘’‚‹›*]+$/gu;

/** A name without quotes, escapes and "(E-mail)"; "" where it only repeats an address. */
function tidyName(name: string, address: string): string {
  const bare = cleanName(name.replaceAll(/\\(.)/g, "$1"))
    .replace(/\s*\(e-?mail(?: \d)?\)/gi, "")
    .replace(/[([<]\s*$/, "")
    .replace(/^\(([^()]*)\)$/, "$1")
    .replaceAll(quotes, "")
    .replace(/[,;:]+$/, "")
    .trim();
  if (bare.toLowerCase() === address || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(bare)) return "";
  return /[\p{L}\p{N}]/u.test(bare) ? bare : "";
}

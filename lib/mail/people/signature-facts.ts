import type { Mailbox } from "../mailbox.ts";
import type { SignatureFacts } from "../reading.ts";
import { foreignClosing, foreignName, isRegisterNote } from "../text/contact-words.ts";
import { isCompanyName } from "./company-name.ts";
import { isFreeMail } from "./free-mail.ts";
import { jobLastWords, jobWords } from "./job-words.ts";
import { phoneIn } from "./phone-number.ts";

/** Lines of a signature that are read; below stand disclaimers and slogans. */
const linesMax = 16;

/** A longer line is prose. */
const lineCharsMax = 90;

const closing =
  /^(?:(?:many |kind |warm |best |with )?(?:thanks|thank you|thx|cheers|regards|wishes|greetings|love|take care|sincerely|cordially|yours|best|respectfully|hugs|fyi)\b.{0,40}|mit (?:freundlichen|besten|herzlichen) .{0,30}|(?:viele|liebe|beste|herzliche|schöne) grüße.{0,20}|mfg|lg|vg|(?:bien )?cordialement.{0,20}|cdlt|salutations.{0,20}|saludos.{0,20}|un saludo.{0,10}|atentamente|atenciosamente|abraços?|cordiali saluti|saluti|met vriendelijke groet(?:en)?|groet(?:en|jes)?|mvg|med vänlig(?:a)? hälsning(?:ar)?|hälsningar|med venlig hilsen|mvh|hilsen|pozdrawiam|с уважением)[\s,.!–-]*$/iu;

/**
 * What a signature surely says of its writer. Only its head is read, each line as one thing; a name stands first and
 * agrees with the sender where that is known; a line that could be several things says nothing.
 */
export function readSignatureFacts(signature: string, writer: Mailbox): SignatureFacts {
  const facts: SignatureFacts = { name: "", title: "", company: "", phone: "" };
  if (signature === "") return facts;
  const lines = headLines(signature);
  const domains = companyLabels(signature, writer);
  const nameAt = lines.findIndex((line) => !isClosing(line) && !isInitials(line));
  const first = nameAt < 0 ? "" : (lines[nameAt] ?? "");
  facts.name = surelyName(first, writer);
  const rest =
    facts.name === "" && !isGivenName(first) ? lines.slice(Math.max(0, nameAt)) : lines.slice(nameAt + 1);
  if (facts.name !== "") readNameTail(first, facts);
  const hasPerson = facts.name !== "" || isGivenName(first);
  for (const line of rest) {
    facts.phone ||= phoneIn(line);
    if (hasPerson && /\p{L}/u.test(line)) readRoleLine(line, facts, domains);
  }
  return facts;
}

/** The lines up to the first prose, disclaimer or link list. */
function headLines(signature: string): string[] {
  const lines: string[] = [];
  for (const line of signature.split("\n")) {
    const plain = line.replace(/[*_]{1,3}(?=\s|$)|(?<=^|\s)[*_]{1,3}/g, "").trim();
    if (plain === "" || /^[-_=*~#\s.•·]+$/.test(plain)) continue;
    if (
      lines.length >= linesMax ||
      plain.length > lineCharsMax ||
      /confidential|disclaimer|intended (?:only|solely)/i.test(plain)
    )
      break;
    lines.push(plain);
  }
  return lines;
}

function isClosing(line: string): boolean {
  return closing.test(line) || foreignClosing.test(line);
}

function isInitials(line: string): boolean {
  return /^[\p{L}.]{1,4}$/u.test(line) && (line === line.toLowerCase() || line === line.toUpperCase());
}

/** Two to four capitalised words without digits that are neither a job nor a company; or what the sender is called. */
function surelyName(line: string, writer: Mailbox): string {
  const bare = line.replace(/^(?:i\. ?[AV]\.|ppa\.?) ?/u, "");
  const head = bare.split(/\s*[,|(（]|\s+[-–]\s+/)[0]?.trim() ?? "";
  if (writer.name !== "" && head.toLowerCase() === writer.name.toLowerCase()) return head;
  // Two or three signs may be any word: only the sender's own are surely a name.
  if (foreignName.test(head)) return writer.name.includes(head) ? head : "";
  const parts = head.split(/\s+/);
  if (parts.length < 2 || parts.length > 4 || isCompanyName(head) || isJob(head)) return "";
  const isWord = (word: string) =>
    /^(?:\p{Lu}[\p{L}'’.-]*|van|von|de|der|den|del|di|da|dos|la|le|el|bin|al|y|ter)$/u.test(word);
  if (!parts.every(isWord) || parts.some((word) => notNames.has(word.toLowerCase().replace(/\.$/, ""))))
    return "";
  if (parts.every((word) => word === word.toUpperCase() && word.length > 1)) return "";
  return writer.name === "" || sharesWord(head, writer) ? head : "";
}

/** Words of teams and places that no person is called. */
const notNames = new Set(
  "the team desk department dept group office support customer sales service services board committee building street university sent from your our please dear hello hi north south east west europe america asia africa international global capital energy".split(
    " ",
  ),
);

function sharesWord(head: string, writer: Mailbox): boolean {
  const known = `${writer.name} ${writer.address.split("@")[0] ?? ""}`.toLowerCase();
  return head
    .toLowerCase()
    .split(/[\s.-]+/)
    .some((word) => word.length > 1 && known.includes(word));
}

function isGivenName(line: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(line);
}

/** "Sam Okafor, Head of Design" and "Sam Okafor | CFO". */
function readNameTail(line: string, facts: SignatureFacts): void {
  const tail = line.slice(line.indexOf(facts.name) + facts.name.length).replace(/^[\s,|–(-]+|\)\s*$/g, "");
  if (isJob(tail)) facts.title = tail.trim();
}

function readRoleLine(line: string, facts: SignatureFacts, domains: readonly string[]): void {
  if (/@|https?:|www\.|\d{3}/.test(line) || isRegisterNote(line)) return;
  if (/\d/.test(line) && !/^\d+\p{L}/u.test(line)) return;
  const [head = "", ...tail] = line.split(/\s*[,|]\s+|\s+[-–]\s+|\s+(?:at|bei|chez|@)\s+/);
  const after = tail.join(", ").trim();
  if (facts.title === "" && tail.length > 0 && isJob(head) && !isJob(after)) {
    facts.title = head.trim();
    if (facts.company === "" && isSurelyCompany(after, domains)) facts.company = after;
  } else if (facts.title === "" && isJob(line) && !isCompanyName(line)) facts.title = line;
  else if (facts.company === "" && isSurelyCompany(line, domains)) facts.company = line;
}

/** A job: one of its words names one, and the line is short. "Sally's assistant" is one, "Assistant needed" is not looked at. */
function isJob(text: string): boolean {
  const parts = text
    .toLowerCase()
    .split(/[\s/,&()–-]+/)
    .filter((word) => word !== "");
  if (
    parts.length === 0 ||
    parts.length > 9 ||
    /["“”„«»]/.test(text) ||
    /[.!?]$/.test(text.replace(/\b(?:Dept|Sr|Jr|Inc)\.$/, ""))
  )
    return false;
  const words = parts.map((word) => word.replace(/[.:;]$/, ""));
  return (
    words.some((word) => jobWords.has(word)) || (parts.length > 1 && jobLastWords.has(words.at(-1) ?? ""))
  );
}

/** A form of law, or the name that the mail domain also bears. */
function isSurelyCompany(text: string, domains: readonly string[]): boolean {
  if (text.length < 2 || text.length > 70) return false;
  if (isCompanyName(text) || isCompanyName(text.split(/\s+[-–]\s+/)[0] ?? "")) return true;
  const solid = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "");
  return domains.some((label) => label.length > 2 && solid.includes(label));
}

/** The names in the domains of the addresses near: `texas.usta.com` gives "usta"; free-mail gives none. */
function companyLabels(signature: string, writer: Mailbox): string[] {
  const found = signature.slice(0, 4_000).match(/[\w.+-]{1,64}@[\w.-]{1,100}\w/g) ?? [];
  const addresses = [writer.address, ...found].filter(
    (address) => address.includes("@") && !isFreeMail(address),
  );
  return addresses.flatMap((address) => {
    const labels = address
      .slice(address.lastIndexOf("@") + 1)
      .toLowerCase()
      .split(".");
    const isSecondLevel = /^(?:co|com|org|net|ac|gov|edu)$/.test(labels.at(-2) ?? "") && labels.length > 2;
    return (isSecondLevel ? labels.at(-3) : labels.at(-2))?.replace(/-/g, "") ?? [];
  });
}

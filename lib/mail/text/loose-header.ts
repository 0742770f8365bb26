import { bareLine } from "../forward/bare-line.ts";
import { mayHoldLabels } from "../forward/find-header-blocks.ts";
import { labelledLine } from "../forward/header-labels.ts";
import type { EmbeddedHeader } from "./embedded-header.ts";
import type { Line } from "./lines.ts";
import { isPatchBelow } from "./patch-head.ts";
import { isRule } from "./rule-line.ts";

/** A header with its wrapped lines spans no more than this. */
const headerLinesMax = 24;
/** So many lines in a row may continue one field. */
const wrappedLinesMax = 2;

const messageWord =
  /message|nachricht|mensaje|mensagem|messaggio|bericht|besked|meddelelse|meddelande|melding|viesti|wiadomość|zpráva|správa|sporočilo|poruka|üzenet|mesaj|ileti|сообщение|письмо|повідомлення|съобщение|порака|μήνυμα|הודעה|رسالة|پیام|संदेश|ข้อความ|thư|pesan|mesej|邮件|郵件|原始|メッセージ|메시지|e-?mail/iu;

/**
 * Finds heads that a stricter reading leaves out: a sender or recipient with an address beside a date or subject, their
 * values wrapped anywhere, and rules that name a message in words of their own ("-----Antwort Nachricht-----").
 */
export function findLooseHeaders(lines: readonly Line[]): EmbeddedHeader[] {
  const found: EmbeddedHeader[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.depth > 0 || line.plain || line.words.length < 4) continue;
    const last = namedRule(line.words)
      ? at
      : mayHoldLabels(line.words)
        ? looseHeaderEnd(lines, at)
        : undefined;
    if (last === undefined || isPatchBelow(lines, at + 1)) continue;
    found.push({ first: at, last, zone: "quoted" });
    at = last;
  }
  return found;
}

function namedRule(words: string): boolean {
  if (!words.startsWith("---")) return false;
  const named = /^-{3,}\s*([^-]{4,40}?)\s*-{3,}$/u.exec(words);
  return named?.[1] !== undefined && named[1].split(" ").length <= 4 && messageWord.test(named[1]);
}

function looseHeaderEnd(lines: readonly Line[], start: number): number | undefined {
  const roles = new Set<string>();
  let last = start;
  let addressed = false;
  let dated = false;
  let wrapped = 0;
  for (let at = start; at < Math.min(lines.length, start + headerLinesMax); at++) {
    const line = lines[at];
    if (line === undefined || line.words === "" || line.depth > 0) break;
    const label = labelledLine(bareLine(line.text).text);
    if (label === null) {
      if (at === start || ++wrapped > wrappedLinesMax) break;
      addressed ||= line.words.includes("@");
      continue;
    }
    if (at === start && (label.role === "other" || /^author/i.test(label.word))) return undefined;
    if (at === start && label.role === "from" && isHeaderInOneLine(lines, at)) return at;
    if (label.role !== "other" && roles.has(label.role)) break;
    roles.add(label.role);
    wrapped = 0;
    last = at;
    addressed ||= /^(?:from|to|cc)$/.test(label.role) && label.value.includes("@");
    dated ||= label.role === "date" && /\d{4}.*\d:\d\d|\d:\d\d.*\d{4}/.test(label.value);
  }
  const people = roles.has("from") || roles.has("to");
  if (!people || !addressed) return undefined;
  if (roles.has("from") && roles.has("to") && (roles.has("date") || roles.has("subject"))) return last;
  return dated ? last : undefined;
}

/** HTML without line ends between the fields: "From: ann@example.org Date: Thu, 24 Mar 2016", below a rule. */
function isHeaderInOneLine(lines: readonly Line[], at: number): boolean {
  const words = lines[at]?.words ?? "";
  const ruled = isRule(lines[at - 1]?.words ?? "") || lines[at]?.mark === "quoteStart";
  return ruled && /@\S+ .{0,80}?\p{Lu}[\p{L}]{1,14}: ?\S/u.test(words);
}

import { bareLine, endsInSoftBreak } from "./bare-line.ts";
import type { Header } from "./header-block.ts";
import { labelledLine } from "./header-labels.ts";
import { readRun } from "./header-run.ts";
import type { Place } from "./labelled-block.ts";
import { lookBackLinesMax } from "./limits.ts";
import { endsInBareDate, isClockTime, nameAndDate } from "./lotus-date.ts";

/**
 * Reads the header that Lotus Notes writes: a name and a date, on one line or two, then "To:", "cc:" and "Subject:".
 * `at` is the line of the first label; the name is looked for above it, not before `place.freeFrom`.
 */
export function lotusBlock(lines: readonly string[], at: number, place: Place): Header | null {
  const bare = bareLine(lines[at] ?? "");
  const label = labelledLine(bare.text);
  if (label === null || (label.role !== "to" && label.role !== "cc" && label.role !== "subject")) return null;
  const run = readRun(lines, at, bare.depth);
  if (run.fields.has("from") || !run.fields.has("to") || run.fields.size < 2) return null;
  const sender = senderAbove(lines, at, place.freeFrom, bare.depth);
  if (sender === null) return null;
  const language = label.languages.length === 1 ? label.languages[0] : undefined;
  return {
    firstLine: sender.line,
    lastLine: run.lastLine,
    fields: {
      from: sender.name,
      to: run.fields.get("to") ?? "",
      cc: run.fields.get("cc") ?? "",
      date: run.fields.get("date") ?? sender.date,
      subject: run.fields.get("subject") ?? "",
    },
    ...(language === undefined ? {} : { language }),
    quoteDepth: bare.depth,
    form: "lotus",
  };
}

type Sender = { line: number; name: string; date: string };

/** Walks up over blank lines, "Sent by" and "Please respond to" to the line with the date, then to the name. */
function senderAbove(
  lines: readonly string[],
  labelAt: number,
  freeFrom: number,
  depth: number,
): Sender | null {
  const top = Math.max(freeFrom, labelAt - lookBackLinesMax);
  for (let at = labelAt - 1; at >= top; at -= 1) {
    const bare = bareLine(lines[at] ?? "");
    if (bare.text.length === 0) continue;
    if (bare.depth < depth - 1) return null;
    if (isAside(bare.text)) continue;
    return senderOnLine(lines, at, top, bare.text);
  }
  return null;
}

function isAside(text: string): boolean {
  const label = labelledLine(text);
  if (label !== null) return label.role === "other" || label.role === "reply-to";
  return /^(?:Please respond to|Sent by|Bitte antworten an|Veuillez répondre à|Responda a)\b/i.test(
    text.slice(0, 40),
  );
}

function senderOnLine(lines: readonly string[], at: number, top: number, text: string): Sender | null {
  const direct = nameAndDate(text);
  if (direct !== null && direct.name !== "") return named(at, direct.name, direct.date, lines, top);
  if (direct !== null) return nameOverDate(lines, at, top, direct.date);
  // The time alone wrapped: the date is at the end of the line above.
  if (!isClockTime(text) || at - 1 < top) return null;
  const above = bareLine(lines[at - 1] ?? "").text;
  if (!endsInBareDate(above)) return null;
  const joined = nameAndDate(`${above} ${text}`);
  if (joined === null) return null;
  return joined.name === ""
    ? nameOverDate(lines, at - 1, top, joined.date)
    : named(at - 1, joined.name, joined.date, lines, top);
}

/** A name on the date's own line: it may have begun on the line above, when an address was long. */
function named(at: number, name: string, date: string, lines: readonly string[], top: number): Sender | null {
  if (!isName(name)) return null;
  const above = at - 1 >= top ? bareLine(lines[at - 1] ?? "").text : "";
  const wrapped = name.startsWith("<") || (name.includes('"') && name.split('"').length % 2 === 0);
  if (wrapped && above.length > 0 && above.length < 120)
    return { line: at - 1, name: `${above} ${name}`, date };
  return { line: at, name, date };
}

/** The name on a line of its own above the date, "Sent by: …" and one blank line allowed between. */
function nameOverDate(lines: readonly string[], dateAt: number, top: number, date: string): Sender | null {
  let blanks = 0;
  for (let at = dateAt - 1; at >= top; at -= 1) {
    const raw = lines[at] ?? "";
    const text = bareLine(raw).text;
    if (text.length === 0) {
      blanks += 1;
      if (blanks > 1) return null;
      continue;
    }
    if (isAside(text)) continue;
    if (!isName(text)) return null;
    const above = bareLine(lines[at - 1] ?? "").text;
    const wrapped = text.startsWith("<") && at - 1 >= top && above.length > 0 && above.length < 80;
    const joint = endsInSoftBreak(lines[at - 1] ?? "") ? "" : " ";
    return wrapped ? { line: at - 1, name: `${above}${joint}${text}`, date } : { line: at, name: text, date };
  }
  return null;
}

/** A person or an address, not a sentence: short, without a sentence's end, and not a dashed line. */
function isName(text: string): boolean {
  if (text.length > 160 || text.startsWith("--")) return false;
  if (text.includes("@") || text.includes("/")) return true;
  if (/[?!:]$/.test(text)) return false;
  return text.split(" ").length <= 8;
}

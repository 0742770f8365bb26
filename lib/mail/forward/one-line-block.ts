import { bareLine } from "./bare-line.ts";
import { markerLine } from "./forward-markers.ts";
import type { Header, HeaderFields, HeaderRole } from "./header-block.ts";
import { labelWords } from "./header-labels.ts";
import { colonlessLabel, type InlineLabel, inlineFields, inlineLabels } from "./inline-labels.ts";
import { mayHoldDateTime, nameAndDate } from "./lotus-date.ts";

const oneLineCharsMax = 4_000;
const oneLineCharsMin = 30;

/**
 * Reads a header that stands on one line: Yahoo's `----- Forwarded Message ----- From: …To: …Sent: …Subject: …` and
 * Lotus's `Ana Costa 01/30/01 05:36 PM  To: …  cc: …  Subject: …`.
 */
export function oneLineBlock(lines: readonly string[], at: number): Header | null {
  const line = lines[at] ?? "";
  if (line.length < oneLineCharsMin || line.length > oneLineCharsMax || colons(line) < 3) return null;
  const bare = bareLine(line);
  return yahooLine(bare.text, at, bare.depth) ?? lotusLine(bare.text, at, bare.depth);
}

function colons(line: string): number {
  let count = 0;
  for (let at = line.indexOf(":"); at >= 0 && count < 3; at = line.indexOf(":", at + 1)) count += 1;
  for (let at = line.indexOf("："); at >= 0 && count < 3; at = line.indexOf("：", at + 1)) count += 1;
  return count;
}

/** The marker's closing dashes separate it from the labels. */
function yahooLine(text: string, at: number, depth: number): Header | null {
  const opening = /^[-_*=]{3,}/.exec(text)?.[0].length ?? 0;
  if (opening === 0) return null;
  const closing = /[-_*=]{3,}/.exec(text.slice(opening));
  if (closing === null || closing.index > 100) return null;
  const marker = markerLine(text.slice(0, opening + closing.index + closing[0].length));
  if (marker === null) return null;
  const rest = text.slice(opening + closing.index + closing[0].length);
  const labels = withColonless(rest, inlineLabels(rest), marker.language);
  const fields = inlineFields(rest, labels);
  if (labels[0] === undefined || rest.slice(0, labels[0].start).trim().length > 0) return null;
  if (!fields.has("from") || fields.size < 3) return null;
  return {
    firstLine: at,
    lastLine: at,
    fields: fieldsOf(fields),
    language: marker.language,
    quoteDepth: depth,
    form: "one-line",
    intent: marker.intent,
  };
}

/** Adds the labels that stand without their colon, for the roles that are still missing. */
function withColonless(text: string, labels: readonly InlineLabel[], language: string): InlineLabel[] {
  const all = [...labels];
  for (const role of ["to", "cc", "date", "subject"] as const) {
    if (all.some((label) => label.role === role)) continue;
    const words = wordsOf(language, role);
    for (const [index, label] of all.entries()) {
      const found = colonlessLabel(text, label.valueStart, all[index + 1]?.start ?? text.length, words);
      if (found === null) continue;
      all.splice(index + 1, 0, { role, languages: [language], ...found });
      break;
    }
  }
  return all;
}

function wordsOf(language: string, role: "to" | "cc" | "date" | "subject"): string[] {
  return labelWords(language, role).flatMap((word) => [word, word.charAt(0) + word.slice(1).toLowerCase()]);
}

/** A name and a date come first, then "To:" with "Subject:" behind it on the same line. */
function lotusLine(text: string, at: number, depth: number): Header | null {
  if (!mayHoldDateTime(text)) return null;
  const labels = inlineLabels(text, "to");
  const first = labels[0];
  if (first === undefined || first.role !== "to" || first.start === 0) return null;
  const fields = inlineFields(text, labels);
  if (!fields.has("subject")) return null;
  const sender = nameAndDate(text.slice(0, first.start).trim());
  if (sender === null || sender.name === "") return null;
  fields.set("from", sender.name);
  if (!fields.has("date")) fields.set("date", sender.date);
  const language = first.languages.length === 1 ? first.languages[0] : undefined;
  return {
    firstLine: at,
    lastLine: at,
    fields: fieldsOf(fields),
    ...(language === undefined ? {} : { language }),
    quoteDepth: depth,
    form: "one-line",
    intent: "either",
  };
}

function fieldsOf(fields: Map<HeaderRole, string>): HeaderFields {
  const of = (role: HeaderRole) => fields.get(role) ?? "";
  return { from: of("from"), to: of("to"), cc: of("cc"), date: of("date"), subject: of("subject") };
}

import type { HeaderRole } from "./header-block.ts";
import { foldLabel, type Label, labelIndex, mayBeLabel } from "./header-labels.ts";

/** A label found in the middle of a line: where its word begins and where its value begins. */
export type InlineLabel = Label & { start: number; valueStart: number };

const wordCharsMax = 24;

/**
 * Finds the labels of a header that was written on one line: "From: Ana <a@x>To: Ben <b@y>Sent: …Subject: …". A label
 * begins with a capital (or is written in a script without them) and is not the tail of a longer word. Where the first
 * label has to be `opening` and is another, there are none.
 */
export function inlineLabels(text: string, opening?: HeaderRole): InlineLabel[] {
  const found: InlineLabel[] = [];
  let freeFrom = 0;
  for (const { index } of text.matchAll(/[:：]/g)) {
    const label = labelEndingAt(text, index, freeFrom);
    if (label === null) continue;
    if (opening !== undefined && found.length === 0 && label.role !== opening) return [];
    found.push(label);
    freeFrom = label.valueStart;
  }
  return found;
}

/** The longest known label whose word ends right before the colon at `colonAt`. */
function labelEndingAt(text: string, colonAt: number, freeFrom: number): InlineLabel | null {
  // A clock's colon, as most are.
  if (isDigit(text.charCodeAt(colonAt - 1))) return null;
  const lowest = Math.max(freeFrom, colonAt - wordCharsMax);
  for (let start = lowest; start < colonAt; start += 1) {
    if (!beginsWord(text, start) || !mayBeLabel(text, start, colonAt)) continue;
    const label = labelIndex.get(foldLabel(text.slice(start, colonAt)));
    if (label !== undefined) return { ...label, start, valueStart: colonAt + 1 };
  }
  return null;
}

/** "CETOggetto" holds "Oggetto": a capital starts a word even behind another capital, never behind a small letter. */
function beginsWord(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  const before = text.charCodeAt(start - 1);
  if (start > 0 && code < 128 && before < 128) {
    if (code <= 32) return false;
    return isSmall(code)
      ? before <= 32 || before === 62 || before === 59 || before === 44 || before === 42
      : !isSmall(before);
  }
  const here = text.charAt(start);
  if (/[\s\p{Ll}]/u.test(here)) return /[\s>;,*]/.test(text.charAt(start - 1)) && !/\s/.test(here);
  return start === 0 || !/\p{Ll}/u.test(text.charAt(start - 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Labels that one client writes without a colon: `Dw Ana <a@x>`, `Assunto Orçamento`. */
export function colonlessLabel(
  text: string,
  from: number,
  to: number,
  words: readonly string[],
): { start: number; valueStart: number } | null {
  const part = text.slice(from, to);
  for (const word of words) {
    for (let at = part.indexOf(`${word} `); at >= 0; at = part.indexOf(`${word} `, at + 1)) {
      if (at > 0 && /[\p{Ll}\s]/u.test(part.charAt(at - 1))) continue;
      if (at === 0) continue;
      return { start: from + at, valueStart: from + at + word.length + 1 };
    }
  }
  return null;
}

/** Cuts a line into its fields, the first label of each role winning. */
export function inlineFields(text: string, labels: readonly InlineLabel[]): Map<HeaderRole, string> {
  const fields = new Map<HeaderRole, string>();
  for (const [index, label] of labels.entries()) {
    if (fields.has(label.role)) continue;
    const end = labels[index + 1]?.start ?? text.length;
    fields.set(
      label.role,
      text
        .slice(label.valueStart, end)
        .replaceAll(/\s+/g, " ")
        .replace(/^\*\s?/, "")
        .trim(),
    );
  }
  return fields;
}

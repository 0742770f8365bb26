import { bareLine } from "./bare-line.ts";
import type { Header, HeaderRole } from "./header-block.ts";
import { labelledLine } from "./header-labels.ts";
import type { Place } from "./labelled-block.ts";
import { nameAndDate } from "./lotus-date.ts";

/** Columns left of this hold no second column. */
const columnMin = 12;
const tableLinesMax = 120;
const nameLinesAboveMax = 5;

/**
 * Reads the header that Lotus Notes sends to other systems: sender and date in a narrow left column, "To:", "cc:" and
 * "Subject:" in a right one. `at` is the line on which the right column begins.
 */
export function columnBlock(lines: readonly string[], at: number, place: Place): Header | null {
  const line = lines[at] ?? "";
  const column = rightColumn(line);
  if (column === null) return null;
  const right = labelledLine(line.slice(column).trim());
  if (right === null || right.role !== "to") return null;
  const table = readTable(lines, at, column, place.freeFrom);
  if (!table.fields.has("subject") && !table.fields.has("cc")) return null;
  const sender = nameAndDate(table.left);
  if (sender === null || sender.name === "") return null;
  const of = (role: HeaderRole) => (table.fields.get(role) ?? "").replaceAll(/\s+/g, " ").trim();
  return {
    firstLine: table.firstLine,
    lastLine: table.lastLine,
    fields: {
      from: rejoined(sender.name),
      to: of("to"),
      cc: of("cc"),
      date: of("date") || sender.date,
      subject: of("subject"),
    },
    quoteDepth: bareLine(line).depth,
    form: "lotus",
  };
}

/** Whether a line may be the first of such a header. */
export function mayHoldColumn(line: string): boolean {
  return rightColumn(line) !== null;
}

/** Where "To:" stands behind a gap of two spaces or more. */
function rightColumn(line: string): number | null {
  if (line.length < columnMin + 3 || line.length > 400 || !line.includes("  ")) return null;
  const found = columnLabel.exec(line.slice(columnMin - 2));
  return found === null ? null : columnMin - 2 + found.index;
}

const columnLabel = /(?<=\s\s)\p{L}{1,12}\s?:(?=\s|$)/u;

type Table = { left: string; fields: Map<HeaderRole, string>; firstLine: number; lastLine: number };

function readTable(lines: readonly string[], at: number, column: number, freeFrom: number): Table {
  const left: string[] = [];
  const fields = new Map<HeaderRole, string>();
  const firstLine = topOfName(lines, at, column, freeFrom);
  for (let above = firstLine; above < at; above += 1) left.push(bareLine(lines[above] ?? "").text);
  let role: HeaderRole = "other";
  let lastLine = at;
  for (let below = at; below < Math.min(lines.length, at + tableLinesMax); below += 1) {
    const line = lines[below] ?? "";
    if (bareLine(line).text.length === 0) break;
    if (indentOf(line) === 0) {
      // A recipient list that was wrapped once more on the way runs on at the margin.
      if (role !== "to" && role !== "cc") break;
      append(fields, role, line);
      lastLine = below;
      continue;
    }
    const [name, value] = columnsOf(line, column);
    if (name.length > 0) left.push(name);
    const label = labelledLine(value);
    if (label !== null && fields.has(label.role)) break;
    if (label !== null) {
      role = label.role;
      fields.set(role, label.value);
    } else if (value.length > 0) append(fields, role, value);
    lastLine = below;
  }
  return { left: left.join(" "), fields, firstLine, lastLine };
}

function append(fields: Map<HeaderRole, string>, role: HeaderRole, text: string): void {
  fields.set(role, `${fields.get(role) ?? ""} ${text.trim()}`);
}

/** The right column may shift by a tab or two: it begins at the first label, or at `column`. */
function columnsOf(line: string, column: number): [string, string] {
  const label = rightColumn(line);
  const split = label ?? column;
  if (indentOf(line) >= column - 2) return ["", line.trim()];
  return [bareLine(line.slice(0, split)).text, line.slice(split).trim()];
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The sender's name may begin a few lines above "To:", indented alike. */
function topOfName(lines: readonly string[], at: number, column: number, freeFrom: number): number {
  const indent = indentOf(lines[at] ?? "");
  let top = at;
  for (let above = at - 1; above >= freeFrom && above >= at - nameLinesAboveMax; above -= 1) {
    const line = lines[above] ?? "";
    if (line.trim().length === 0 || line.trimEnd().length > column) break;
    if (indentOf(line) < columnMin / 2 || Math.abs(indentOf(line) - Math.min(indent, indentOf(line))) > 2)
      break;
    top = above;
  }
  return top;
}

/** An address cut into column-wide pieces is whole again without the spaces. */
function rejoined(name: string): string {
  const open = name.indexOf("<");
  if (open >= 0) return name.slice(0, open) + name.slice(open).replaceAll(" ", "");
  return name.includes("@") && /\.\s\w+$/.test(name) ? name.replace(/\s/g, "") : name;
}

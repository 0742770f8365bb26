import { bareLine } from "./bare-line.ts";
import { embeddedDate } from "./embedded-date.ts";
import { firstLineOf, isForward, type Stretch } from "./forward-decision.ts";
import { markerLine } from "./forward-markers.ts";
import type { HeaderBlock } from "./header-block.ts";
import { forwardDepthMax, forwardsMax } from "./limits.ts";
import { stripSubjectPrefixes, subjectIntent } from "./subject-prefixes.ts";

/** One forwarded mail by its lines: its header and its own body, up to a mail forwarded inside of it. */
export type ForwardSection = { block: HeaderBlock; depth: number; bodyFirst: number; bodyEnd: number };

/**
 * Lays the forwards of a body out, in the order of its lines. A header below the first is taken as forwarded inside the
 * mail above it, as forwarded beside it, or as a mail that the one above answered, which then stays in that one's body.
 */
export function forwardSections(whole: Stretch, blocks: readonly HeaderBlock[]): ForwardSection[] {
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  const sections: ForwardSection[] = [
    { block: first, depth: 0, bodyFirst: first.lastLine + 1, bodyEnd: whole.end },
  ];
  let answered = false;
  for (const block of rest) {
    const current = sections.at(-1);
    if (current === undefined || sections.length >= forwardsMax) break;
    const place = placeOf(whole, block, current, first, answered);
    if (place === "answered") {
      answered = true;
      continue;
    }
    const depth = place === "beside" ? 0 : Math.min(current.depth + 1, forwardDepthMax);
    current.bodyEnd = firstLineOf(block);
    sections.push({ block, depth, bodyFirst: block.lastLine + 1, bodyEnd: whole.end });
    answered = false;
  }
  return sections;
}

function placeOf(
  whole: Stretch,
  block: HeaderBlock,
  current: ForwardSection,
  first: HeaderBlock,
  answered: boolean,
): "inside" | "beside" | "answered" {
  if (isBeside(whole, block, current, first)) return "beside";
  if (answered) return "answered";
  const body: Stretch = {
    lines: whole.lines,
    first: current.bodyFirst,
    end: current.bodyEnd,
    subject: current.block.fields.subject,
    quoteDepth: current.block.quoteDepth,
  };
  return isForward(body, block) ? "inside" : "answered";
}

/**
 * Two forwards in one mail are announced alike, at the same depth of quoting, and are not one thread: neither names the
 * other's subject, and the lower is not older mail that the upper's sender had received.
 */
function isBeside(whole: Stretch, block: HeaderBlock, current: ForwardSection, first: HeaderBlock): boolean {
  if (block.quoteDepth !== first.quoteDepth || block.intent !== "forward" || first.intent !== "forward")
    return false;
  if (announcement(whole.lines, block) !== announcement(whole.lines, first)) return false;
  const upper = current.block.fields;
  const lower = block.fields;
  if (lower.from === "" || lower.from === upper.from)
    return lower.subject !== upper.subject || lower.from === "";
  if (sameSubject(upper.subject, lower.subject) || subjectIntent(upper.subject) === "forward") {
    return first.quoteDepth > 0 && !sameSubject(upper.subject, lower.subject);
  }
  if (isLater(lower.date, upper.date)) return true;
  return first.quoteDepth > 0 || !mentions(lower, upper.from);
}

function announcement(lines: readonly string[], block: HeaderBlock): string {
  if (block.markerLine === null) return "";
  const text = bareLine(lines[block.markerLine] ?? "").text;
  // A marker that names who forwarded is a chain's: each link names another.
  return (markerLine(text)?.named ?? "") === "" ? text : `named ${block.markerLine}`;
}

function sameSubject(a: string, b: string): boolean {
  return stripSubjectPrefixes(a).toLowerCase() === stripSubjectPrefixes(b).toLowerCase();
}

function isLater(a: string, b: string): boolean {
  const [later, earlier] = [embeddedDate(a), embeddedDate(b)];
  return later !== "" && earlier !== "" && later > earlier;
}

/** Whether the lower mail went to the upper's sender. */
function mentions(lower: HeaderBlock["fields"], sender: string): boolean {
  const address = /[^\s<>[\]()"',;:]+@[^\s<>[\]()"',;:]+/.exec(sender.slice(0, 1_000))?.[0].toLowerCase();
  const recipients = `${lower.to} ${lower.cc}`.toLowerCase();
  return address !== undefined && recipients.includes(address);
}

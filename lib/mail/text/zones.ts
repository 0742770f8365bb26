import type { Attribution } from "./attribution.ts";
import type { EmbeddedHeader } from "./embedded-header.ts";
import { replyLineIndexMax } from "./limits.ts";
import type { Line, Zone } from "./lines.ts";
import { isNotice } from "./notice-line.ts";

import { patchHeadLines } from "./patch-head.ts";
import { isReplyLine } from "./reply-line.ts";
import { isRule } from "./rule-line.ts";

/** Gives every line its zone by quote marks, attributions and embedded heads; signatures come later. */
export function quoteZones(
  lines: readonly Line[],
  attributions: readonly Attribution[],
  heads: readonly EmbeddedHeader[],
): Zone[] {
  const zones: Zone[] = lines.map((line) => (line.depth > 0 ? "quoted" : "new"));
  const attributionAt = new Map(attributions.map((attribution) => [attribution.first, attribution]));
  const patchHeads = patchHeadLines(lines);
  const headAt = new Map(heads.map((head) => [head.first, head]));
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || (line.depth > 0 && !attributionAt.has(i))) continue;
    if (line.mark === "quoteStart" || (i < replyLineIndexMax && isReplyLine(line.words))) {
      fill(zones, separatorAbove(lines, zones, i), lines.length, "quoted");
      break;
    }
    const head = headAt.get(i);
    if (head !== undefined && inClosingSignature(lines, i)) continue;
    if (head !== undefined) {
      const marked = quoteFollows(lines, head.last + 1);
      const first = separatorAbove(lines, zones, i);
      if (!marked || head.zone === "forwarded") {
        fill(zones, first, lines.length, head.zone);
        break;
      }
      fill(zones, first, head.last + 1, head.zone);
      i = head.last;
      continue;
    }
    const attribution = attributionAt.get(i);
    const marked = attribution !== undefined && quoteFollows(lines, attribution.last + 1);
    if (
      attribution === undefined ||
      isNotice(line.words) ||
      (!marked && !mayCutUnmarked(attribution, lines))
    ) {
      if (line.mark === "attribution" || patchHeads.has(i) || isNotice(line.words)) zones[i] = "attribution";
      continue;
    }
    const start = attribution.cut > 0 ? i + 1 : separatorAbove(lines, zones, i);
    fill(zones, start, i, "attribution");
    fill(zones, attribution.cut > 0 ? i + 1 : i, attribution.last + 1, "attribution");
    if (!marked) {
      fill(zones, attribution.last + 1, lines.length, "quoted");
      break;
    }
    i = attribution.last;
  }
  return zones;
}

/** Without quote marks below an attribution takes all that follows: it must be sure, and be no sentence at the top. */
function mayCutUnmarked(attribution: Attribution, lines: readonly Line[]): boolean {
  if (!attribution.sure) return false;
  return attribution.addressed || lines.slice(0, attribution.first).some((line) => line.words !== "");
}

function fill(zones: Zone[], from: number, to: number, zone: Zone): void {
  zones.fill(zone, from, to);
}

/** A rule drawn right above a head belongs to it. */
function separatorAbove(lines: readonly Line[], zones: readonly Zone[], at: number): number {
  let i = at - 1;
  while (i >= 0 && lines[i]?.words === "") i--;
  if (i >= 0 && zones[i] === "new" && isRule(lines[i]?.words ?? "")) return i;
  return at;
}

/** Whether the next line with words is quoted by marks. */
function quoteFollows(lines: readonly Line[], from: number): boolean {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) return false;
    if (line.depth > 0) return true;
    if (line.words !== "") return false;
  }
  return false;
}

/** A head in jest or as a trap inside the signature of one who answered below quotes: nothing was mailed there. */
function inClosingSignature(lines: readonly Line[], head: number): boolean {
  for (let i = head - 1; i >= Math.max(0, head - signatureHeadLinesMax); i--) {
    const line = lines[i];
    if (line === undefined || line.depth > 0) return false;
    if (line.words === "--")
      return lines.slice(Math.max(0, i - lookBackLines), i).some((above) => above.depth > 0);
  }
  return false;
}

const signatureHeadLinesMax = 12;
const lookBackLines = 200;

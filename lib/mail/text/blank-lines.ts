import type { Line, Zone } from "./lines.ts";

/** Blank lines belong to what stands above them, so that taking a quote out closes the gap it leaves. */
export function keepBlanksWithAbove(lines: readonly Line[], zones: Zone[]): void {
  let above: Zone | undefined;
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]?.words !== "") above = zones[i];
    else if (above !== undefined && lines[i]?.depth === 0) zones[i] = above;
  }
}

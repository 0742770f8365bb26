import type { Line } from "./lines.ts";

/** The nearest line with words above `at`; `from - 1` where none is left down to `from`. */
export function aboveIndex(lines: readonly Line[], from: number, at: number): number {
  let i = at - 1;
  while (i >= from && lines[i]?.words === "") i--;
  return i;
}

/** Whether a line begins a paragraph of the stretch that begins at `from`. */
export function blankAbove(lines: readonly Line[], from: number, at: number): boolean {
  return at === from || lines[at - 1]?.words === "";
}

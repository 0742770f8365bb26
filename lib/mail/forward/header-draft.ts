import type { BareLine } from "./bare-line.ts";
import type { HeaderRole } from "./header-block.ts";
import type { LabelledLine } from "./header-labels.ts";
import { headerLabelsMax } from "./limits.ts";

/** A header while it is being read, field by field. */
export type Draft = {
  fields: Map<HeaderRole, string>;
  languages: Map<string, number>;
  depth: number;
  lastLine: number;
  labels: number;
  /** Blank lines stood between labels, so more may follow after another. */
  spaced: boolean;
  /** A value stood on the line below its label, so others may. */
  stacked: boolean;
  /** The sender's label, folded. */
  fromWord: string;
};

/** Whether a label goes on the header: at its depth of quoting, and not of a field that it has. */
export function accepts(draft: Draft, label: LabelledLine, bare: BareLine): boolean {
  if (bare.depth !== draft.depth) return false;
  if (draft.labels >= headerLabelsMax) return false;
  return label.role === "other" ? draft.labels > 0 : !draft.fields.has(label.role);
}

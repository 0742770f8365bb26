import type { BenchTable } from "./bench-table.ts";
import { benchForward, type Figures } from "./forward.ts";

/** The forwards' figures as a table: Tend's row and each peer's, set by set. */
export async function forwardTables(): Promise<BenchTable[]> {
  const rows = await benchForward();
  return [
    {
      title: "Forwards",
      note: "Cases with every judged field right; found; sender and subject right; messages per second in one thread.",
      columns: ["set", "cases", "parser", "whole", "found", "sender", "subject", "per second"],
      rows: rows.flatMap((row) =>
        [["tend", row.tend] as const, ...Object.entries(row.peers)].map(([parser, figures]) => [
          row.set,
          row.n,
          parser,
          ...cells(figures),
        ]),
      ),
    },
  ];
}

function cells(figures: Figures): number[] {
  return [figures.whole, figures.found, figures.sender, figures.subject, figures.perSecond];
}

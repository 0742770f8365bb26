import type { BenchTable } from "./bench-table.ts";
import { benchBody } from "./body.ts";

/** The bodies' figures as one table: a line per set and parser. */
export async function bodyTables(): Promise<BenchTable[]> {
  const rows = await benchBody();
  return [
    {
      title: "New text",
      note: "Cases whose new text is exact, in per cent (webis: messages with every line right); F1 over tokens; messages per second.",
      columns: ["set", "cases", "parser", "exact %", "F1", "per second"],
      rows: rows.flatMap((row) =>
        [["tend", row.tend] as const, ...Object.entries(row.peers)].map(([parser, figures]) => [
          row.set,
          row.n,
          parser,
          figures.exact.toFixed(1),
          figures.f1 === 0 ? "" : figures.f1.toFixed(1),
          figures.perSecond.toFixed(0),
        ]),
      ),
    },
  ];
}

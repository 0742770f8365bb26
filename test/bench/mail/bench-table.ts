/** One table of a benchmark: a line per corpus, parser or size. Cells are printed as they are. */
export type BenchTable = {
  title: string;
  /** What the figures mean, in a sentence. */
  note: string;
  columns: string[];
  rows: (string | number)[][];
};

/** A table as aligned text. */
export function printedTable(table: BenchTable): string {
  const cells = [table.columns, ...table.rows.map((row) => row.map(String))];
  const widths = table.columns.map((_column, index) =>
    Math.max(...cells.map((row) => (row[index] ?? "").length)),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, index) =>
        index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
      )
      .join("  "),
  );
  lines.splice(1, 0, widths.map((width) => "-".repeat(width)).join("  "));
  return [`${table.title}`, table.note, "", ...lines, ""].join("\n");
}

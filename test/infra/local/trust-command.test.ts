import { describe, expect, it } from "vitest";
import { trustText } from "../../../infra/local/cli/trust-command.ts";
import { trustRows, trustTable } from "../../../lib/ingest/trust-table.ts";

describe("tend trust", () => {
  it("prints every row of the table with its rulings", () => {
    const lines = trustText().split("\n");
    for (const row of trustRows) {
      const line = lines.find((one) => one.startsWith(trustTable[row].means)) ?? "";
      expect(line.slice(trustTable[row].means.length).trim().split(/\s+/)).toEqual(
        Object.values(trustTable[row].at),
      );
    }
  });
});

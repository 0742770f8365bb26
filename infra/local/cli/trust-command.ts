import { Command } from "commander";
import { type Door, doors, type Ruling, trustRows, trustTable } from "../../../lib/ingest/trust-table.ts";
import { jsonOption } from "./data-option.ts";
import { paintFor } from "./paint.ts";

const doorWords: Record<Door, string> = {
  capture: "capture",
  reply: "reply",
  "old-reply": "old reply",
  forged: "false token",
};

const rulingWords: Record<Ruling, string> = {
  act: "commands count",
  words: "words count, numbers don’t",
  capture: "taken in as the user’s; a note to Tend alone counts as words",
  "let-in": "taken in as theirs, never a command",
  hold: "held until the user decides",
  "set-aside": "set aside, never answered",
  refuse: "as if the address were not there",
};

export function trustCommand(): Command {
  return new Command("trust")
    .description("print who may do what: the table that decides it")
    .addOption(jsonOption())
    .action((options: { json?: boolean }) => {
      process.stdout.write(options.json === true ? `${JSON.stringify(trustTable)}\n` : trustText());
    });
}

export function trustText(): string {
  const paint = paintFor(process.stdout);
  const wide = Math.max(...trustRows.map((row) => trustTable[row].means.length)) + 2;
  const columns = doors.map((door) => doorWords[door].padEnd(12)).join("");
  const rows = trustRows.map((row) => {
    const { means, at } = trustTable[row];
    return `${means.padEnd(wide)}${doors.map((door) => at[door].padEnd(12)).join("")}`.trimEnd();
  });
  const legend = Object.entries(rulingWords).map(([ruling, words]) => `  ${ruling.padEnd(11)} ${words}`);
  return `${paint.bold(`${"Who wrote (the first row that fits)".padEnd(wide)}${columns}`.trimEnd())}\n${rows.join("\n")}\n\n${legend.join("\n")}\n`;
}

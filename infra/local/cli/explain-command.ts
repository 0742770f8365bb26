import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { type Understanding, understand } from "../../../lib/ingest/understand.ts";
import { instant } from "../../../lib/ledger/instant.ts";
import { UnreadableMailError } from "../../../lib/mail/unreadable-mail-error.ts";
import { machineZone } from "../home/make-user.ts";
import { UserError } from "../user-error.ts";
import { isCalendarText, mailOfCalendar } from "./calendar-as-mail.ts";
import { jsonOption } from "./data-option.ts";
import { type ExpandWindow, instancesIn, readExpandOption } from "./expand-option.ts";
import { explainBatch } from "./explain-batch.ts";
import { explainJson } from "./explain-json.ts";
import { explainText } from "./explain-text.ts";
import { writeLine } from "./write-line.ts";

type ExplainOptions = { json?: boolean; batch?: boolean; own?: string[]; expand?: ExpandWindow };

export function explainCommand(): Command {
  return new Command("explain")
    .description("show how Tend reads a mail or a calendar file")
    .argument("[files...]", "mails (.eml) or calendars (.ics); several give one line each")
    .option("--own <address...>", "the user's own addresses")
    .option("--batch", "NDJSON on stdin, one answer a line")
    .option("--expand <from..to>", "list each event's instances between two instants", readExpandOption)
    .addOption(jsonOption())
    .action(explain);
}

async function explain(files: readonly string[], options: ExplainOptions, command: Command): Promise<void> {
  if (options.batch === true) {
    process.stdin.setEncoding("utf8");
    return await explainBatch(process.stdin, instant(new Date()), options.expand, writeLine);
  }
  if (files.length === 0) command.error("error: name a file, or use --batch", { exitCode: 2 });
  let isAnyUnreadable = false;
  for (const file of files) {
    const context = {
      own: (options.own ?? []).map((address) => address.toLowerCase()),
      tend: [],
      receivedAt: instant(new Date()),
      timeZone: machineZone(),
    };
    try {
      await show(file, await understandFile(file, context), options, context.timeZone, files.length > 1);
    } catch (error) {
      if (files.length === 1 || !(error instanceof UserError)) throw error;
      isAnyUnreadable = true;
      process.stderr.write(`tend: ${error.message}\n`);
    }
  }
  if (isAnyUnreadable) process.exitCode = 1;
}

async function understandFile(
  file: string,
  context: Parameters<typeof understand>[1],
): Promise<Understanding> {
  let raw: Uint8Array;
  try {
    raw = await readFile(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new UserError(`can't read ${file} (${code}): give the path of a mail saved as .eml`, {
      cause: error,
    });
  }
  try {
    return await understand(isCalendarText(raw) ? mailOfCalendar(raw) : raw, context);
  } catch (error) {
    if (!(error instanceof UnreadableMailError)) throw error;
    throw new UserError(
      `${file} is not a mail that can be read (${error.message}): save the message as .eml and try again`,
      { cause: error },
    );
  }
}

async function show(
  file: string,
  understanding: Understanding,
  options: ExplainOptions,
  timeZone: string,
  isOneOfMany: boolean,
): Promise<void> {
  const instances =
    options.expand === undefined ? undefined : instancesIn(understanding.events, options.expand, timeZone);
  if (options.json === true) {
    const json = explainJson(understanding, instances);
    return await writeLine(JSON.stringify(isOneOfMany ? { file, ...json } : json));
  }
  const { mail } = understanding;
  if (isOneOfMany)
    return await writeLine(
      `${file}: ${mail.kind}, ${mail.subject || "no subject"} (${mail.people.map((person) => person.address).join(", ") || "nobody"})`,
    );
  return await writeLine(explainText(understanding, timeZone, instances));
}

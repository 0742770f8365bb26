import { Command } from "commander";
import { openLocalHome } from "../home/local-home.ts";
import { progressBar } from "../import/byte-progress.ts";
import { importFiles } from "../import/import-files.ts";
import { dataOption, jsonOption } from "./data-option.ts";
import { findUser } from "./find-user.ts";

type ImportOptions = { for: string; data: string; json?: boolean };

export function importCommand(): Command {
  return new Command("import")
    .description(
      "take in contact lists and old mail: .vcf, .csv (LinkedIn, Google), .mbox, .eml, also in .zip, .tgz (Takeout) or .gz",
    )
    .argument("<file...>", "the files")
    .requiredOption("--for <email>", "the user whose network it is")
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(importAll);
}

async function importAll(files: string[], options: ImportOptions): Promise<void> {
  const home = await openLocalHome(options.data);
  try {
    const user = await findUser(home, options.for);
    const bar = progressBar(process.stderr);
    const total = await importFiles(home, user, files, bar.step).finally(bar.end);
    for (const file of total.unusable)
      process.stderr.write(
        `tend: nothing in ${file} could be read: is it whole, and one of .vcf, .csv, .mbox, .eml?\n`,
      );
    if (total.unusable.length > 0) process.exitCode = 1;
    if (options.json === true) {
      process.stdout.write(`${JSON.stringify(total)}\n`);
      return;
    }
    const { people, messages, left, known, problems } = total;
    process.stdout.write(
      `Taken in: ${people} people, ${messages} mails. Known before: ${known}. Not taken, as nobody’s or a machine’s: ${left}.\n`,
    );
    for (const { where, why } of problems) process.stdout.write(`  ${where}: ${why}\n`);
    const more = total.unread - problems.length;
    if (more > 0) process.stdout.write(`  and ${more} more\n`);
  } finally {
    await home.close();
  }
}

import { once } from "node:events";
import { Command } from "commander";
import { openLocalHome } from "../home/local-home.ts";
import { dataOption } from "./data-option.ts";
import { findUser } from "./find-user.ts";

export function exportCommand(): Command {
  return new Command("export")
    .description("write a user's whole ledger as NDJSON: one event a line, oldest first")
    .argument("<email>", "the user")
    .addOption(dataOption())
    .action(exportLedger);
}

async function exportLedger(email: string, options: { data: string }): Promise<void> {
  const home = await openLocalHome(options.data);
  try {
    const user = await findUser(home, email);
    for await (const event of home.at(0).ledger.events(user.id, "")) {
      if (!process.stdout.write(`${JSON.stringify(event)}\n`)) await once(process.stdout, "drain");
    }
  } finally {
    await home.close();
  }
}

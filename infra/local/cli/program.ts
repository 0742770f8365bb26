import { Command } from "commander";
import { demoCommand } from "./demo-command.ts";
import { digestCommand } from "./digest-command.ts";
import { doctorCommand } from "./doctor-command.ts";
import { explainCommand } from "./explain-command.ts";
import { exportCommand } from "./export-command.ts";
import { subscribeCommand, unsubscribeCommand } from "./feed-command.ts";
import { importCommand } from "./import-command.ts";
import { replayCommand } from "./replay-command.ts";
import { replyCommand } from "./reply-command.ts";
import { startCommand } from "./start-command.ts";
import { trustCommand } from "./trust-command.ts";
import { userCommand } from "./user-command.ts";

/** The command line (README, "Commands"). */
export function program(): Command {
  const tend = new Command("tend")
    .description("Every Monday, one email: who to help this week, how, and why.")
    .exitOverride()
    .showHelpAfterError("(add --help for the options)")
    .configureHelp({ showGlobalOptions: true });
  for (const command of [
    startCommand(),
    demoCommand(),
    digestCommand(),
    explainCommand(),
    importCommand(),
    replyCommand(),
    trustCommand(),
    userCommand(),
    subscribeCommand(),
    unsubscribeCommand(),
    exportCommand(),
    replayCommand(),
    doctorCommand(),
  ]) {
    tend.addCommand(inheriting(command));
  }
  return tend;
}

/** Sub-commands report wrong usage in the same way, instead of ending the process. */
function inheriting(command: Command): Command {
  command.exitOverride().showHelpAfterError("(add --help for the options)");
  for (const child of command.commands) inheriting(child);
  return command;
}

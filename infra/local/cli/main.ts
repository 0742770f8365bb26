import { CommanderError } from "commander";
import { UserError } from "../user-error.ts";
import { program } from "./program.ts";

/** Exit codes: 0 done, 1 bad input or a fault, 2 wrong usage. Errors are one line on stderr. */
// `tend explain --batch | head -1`: whoever read has heard enough, and that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await program().parseAsync(process.argv);
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UserError) {
    process.stderr.write(`tend: ${error.message}\n`);
    return 1;
  }
  process.stderr.write(
    `tend: this is a fault of Tend's own: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return 1;
}

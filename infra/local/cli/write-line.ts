import { once } from "node:events";

/** A line on stdout; waits while whoever reads is slower, so that a long batch is not kept in memory. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}

import { readFile } from "node:fs/promises";
import { z } from "zod";
import { portAnswerMsMax } from "./limits.ts";

const lockSchema = z.object({ port: z.number().int().min(1).max(65_535) });

/**
 * Whether another process has the store of a data folder open and answers, as `tend start` does for as long as it
 * runs. `lock` is the folder's lock file; ask before the store is opened here.
 */
export async function isServed(lock: string): Promise<boolean> {
  try {
    const { port } = lockSchema.parse(JSON.parse(await readFile(lock, "utf8")));
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      signal: AbortSignal.timeout(portAnswerMsMax),
    });
    return (await response.text()).startsWith("healthy");
  } catch {
    // No lock, one that is being written, or a process that ended without clearing it.
    return false;
  }
}

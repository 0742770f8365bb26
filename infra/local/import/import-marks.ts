import { createHash } from "node:crypto";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { writeDurably } from "../home/write-durably.ts";

const markSchema = z.object({ doneBytes: z.number().int().nonnegative() });

/** How far an import of one file into one ledger has come, as a small file: written after what it speaks of. */
export function importMarks(root: string, user: string, key: string) {
  const name = createHash("sha256")
    .update([user, resolve(key)].join("\u0000"))
    .digest("hex")
    .slice(0, 24);
  const folder = join(root, "imports");
  const path = join(folder, `${name}.json`);
  return {
    /** Bytes that are done; 0 for none, and when the mark can't be read: importing again changes nothing. */
    async read(): Promise<number> {
      try {
        return markSchema.parse(JSON.parse(await readFile(path, "utf8"))).doneBytes;
      } catch {
        return 0;
      }
    },
    async write(doneBytes: number): Promise<void> {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeDurably(path, JSON.stringify({ doneBytes }));
    },
    clear: async () => await rm(path, { force: true }),
  };
}

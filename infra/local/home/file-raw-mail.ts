import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type RawMail, RawMailMissingError } from "../../../lib/ports/raw-mail.ts";
import { isMissing } from "./data-folder.ts";
import { writeDurably } from "./write-durably.ts";

/** Raw mail as files, one each. Keys are letters, digits, `-` and `_` only: never a path. */
export function fileRawMail(
  folder: string,
): RawMail & { put: (key: string, raw: Uint8Array) => Promise<void> } {
  return {
    put: async (key, raw) => await writeDurably(fileOf(folder, key), raw),
    async get(key) {
      try {
        return await readFile(fileOf(folder, key));
      } catch (error) {
        if (isMissing(error))
          throw new RawMailMissingError("the raw mail is not there any more", { cause: error });
        throw error;
      }
    },
    remove: async (key) => await rm(fileOf(folder, key), { force: true }),
  };
}

function fileOf(folder: string, key: string): string {
  if (!/^[\w-]{1,100}$/.test(key)) throw new RangeError("a raw mail's key is letters, digits, - and _ only");
  return join(folder, `${key}.eml`);
}

import { existsSync, readFileSync } from "node:fs";
import type { ZodType } from "zod";

/** Where the corpora lie beside the repository. */
export const corporaPath = new URL("../../../../shared/corpora/", import.meta.url);

/** Whether the corpora are here; without them benchmarks and corpus tests have nothing to read. */
export function hasCorpora(): boolean {
  return existsSync(corporaPath);
}

/** The cases of one corpus file, checked by a schema. */
export function readCorpus<Case>(file: string, schema: ZodType<Case[]>): Case[] {
  return schema.parse(JSON.parse(readFileSync(new URL(file, corporaPath), "utf8")));
}

import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";

const folder = resolve(import.meta.dirname, "../../../shared/corpora/lines");

const webisCase = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  layout: z.string(),
  text: z.string(),
  lines: z.array(z.tuple([z.string(), z.string(), z.string()])),
});
const forgeCase = z.object({
  sender: z.string(),
  lines: z.array(z.tuple([z.string(), z.enum(["TEXT", "SIG"])])),
});

/** A message with a label for each of its lines that are not blank. */
export type WebisCase = z.infer<typeof webisCase>;
export type ForgeCase = z.infer<typeof forgeCase>;

/** Whether the shared corpora are beside the repository. */
export const linesCorporaPresent: boolean = existsSync(resolve(folder, "webis.json"));

export function webisCases(): WebisCase[] {
  return z.array(webisCase).parse(JSON.parse(readFileSync(resolve(folder, "webis.json"), "utf8")));
}

export function forgeCases(): ForgeCase[] {
  return z.array(forgeCase).parse(JSON.parse(readFileSync(resolve(folder, "forge-signatures.json"), "utf8")));
}

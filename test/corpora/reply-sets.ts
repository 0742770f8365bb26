import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";

const folder = resolve(import.meta.dirname, "../../../shared/corpora/reply");

const replyCase = z.object({
  id: z.string(),
  text: z.string().optional(),
  html: z.string().optional(),
  expect: z.string(),
  expectNoSignature: z.string().optional(),
});

/** One message and what its writer wrote; `expectNoSignature` where somebody marked a signature in it. */
export type ReplyCase = z.infer<typeof replyCase>;

/** The sets of plain text and of HTML, in the order of the tables. */
export const textSets = [
  "crisp",
  "willdurand",
  "github",
  "talon",
  "planer",
  "quagga-asf-top",
  "quagga-asf-top-noisy",
  "quagga-asf-plain",
  "quagga-enron-top",
  "quagga-enron-plain",
  "quagga-enron-fwd",
] as const;
export const htmlSets = ["talon-html", "planer-html"] as const;
export type ReplySet = (typeof textSets)[number] | (typeof htmlSets)[number];

/** Whether the shared corpora are beside the repository. */
export const replyCorporaPresent: boolean = existsSync(resolve(folder, "crisp.json"));

export function replyCases(set: ReplySet): ReplyCase[] {
  return z.array(replyCase).parse(JSON.parse(readFileSync(resolve(folder, `${set}.json`), "utf8")));
}

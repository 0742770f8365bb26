import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const folder = resolve(import.meta.dirname, "../../../shared/corpora/forward");

/** One case of `forward/crisp.json`; absent values are null there. */
export type CrispCase = {
  id: string;
  text: string;
  subject?: string | null;
  expect: {
    forwarded: boolean;
    above: string | null;
    from: { name?: string | null; address?: string | null };
    to: { name: string | null; address: string }[];
    cc: { name: string | null; address: string }[];
    subject: string | null;
    date: string | null;
    text: string | null;
  };
};

/** One case of `forward/enron.json`: strings that must appear in a field of the first embedded header. */
export type EnronCase = {
  id: string;
  layout: "header first" | "text then header";
  text: string;
  subject: string | null;
  header: { from: string[]; to: string[]; date: string | null; subject: string | null };
};

/** Whether the shared corpora are beside the repository. */
export const forwardCorporaPresent: boolean =
  existsSync(resolve(folder, "crisp.json")) && existsSync(resolve(folder, "enron.json"));

export function crispCases(): CrispCase[] {
  return JSON.parse(readFileSync(resolve(folder, "crisp.json"), "utf8"));
}

export function enronCases(): EnronCase[] {
  return JSON.parse(readFileSync(resolve(folder, "enron.json"), "utf8"));
}

import { z } from "zod";
import { type NameParts, readName } from "../../../lib/mail/people/read-name.ts";
import { readTypedBody } from "../../../lib/mail/read-mail.ts";
import type { MailContext, SignatureFacts } from "../../../lib/mail/reading.ts";
import type { BenchTable } from "./bench-table.ts";
import { readCorpus } from "./corpus.ts";

const partText = z.string().default("");
const nameCases = z.array(
  z.object({
    input: z.string(),
    expect: z.object({
      title: partText,
      first: partText,
      middle: partText,
      last: partText,
      suffix: partText,
      nickname: partText,
    }),
  }),
);
const fieldCases = z.array(
  z.object({ id: z.string(), text: z.string(), signature: z.array(z.tuple([z.string(), z.string()])) }),
);

const context: MailContext = { own: [], tend: [], receivedAt: "2026-11-23T10:00:00.000Z", timeZone: "UTC" };

/** The cases of `names.json`. */
export function nameCasesOf(): { input: string; expect: NameParts }[] {
  return readCorpus("names.json", nameCases);
}

/** One fact that was read from a signature, beside what was marked there by hand. */
export type FactCheck = {
  id: string;
  field: keyof SignatureFacts;
  said: string;
  marked: string[];
  right: boolean;
};

/** Every fact said on `lines/enron-signature-fields.json`; right when it is, holds, or is held by a marked one. */
export function factChecks(): FactCheck[] {
  return readCorpus("lines/enron-signature-fields.json", fieldCases).flatMap((one) => {
    const facts = readTypedBody({ text: one.text }, context).signatureFacts;
    return fields.map(([field, label]): FactCheck => {
      const marked = one.signature.filter(([name]) => name === label).map(([, text]) => text);
      const said = facts[field];
      const right = marked.some(
        (text) => solid(text).includes(solid(said)) || solid(said).includes(solid(text)),
      );
      return { id: one.id, field, said, marked, right: said !== "" && right };
    });
  });
}

const fields: [keyof SignatureFacts, string][] = [
  ["name", "Name"],
  ["title", "Position"],
  ["company", "Organisation"],
  ["phone", "Phone"],
];

function solid(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Names taken apart, and facts read from signatures. */
export function benchPeople(): BenchTable[] {
  return [nameTable(), factTable()];
}

function nameTable(): BenchTable {
  const cases = nameCasesOf();
  const rows = nameReaders.map(([name, read]) => {
    const parts = cases.map((one) => ({ got: read(one.input), want: one.expect }));
    const both = parts.filter(({ got, want }) => got.first === want.first && got.last === want.last).length;
    const all = parts.filter(({ got, want }) =>
      nameFields.every((field) => got[field] === want[field]),
    ).length;
    return [name, cases.length, `${both} (${((both / cases.length) * 100).toFixed(1)} %)`, all];
  });
  return {
    title: "Names",
    note: "names.json: first and last right; all six parts right.",
    columns: ["reader", "cases", "first and last", "all parts"],
    rows,
  };
}

const nameFields: (keyof NameParts)[] = ["title", "first", "middle", "last", "suffix", "nickname"];

const nameReaders: [string, (input: string) => NameParts][] = [
  ["tend", readName],
  ["first and last word", firstAndLastWord],
];

function firstAndLastWord(input: string): NameParts {
  const words = input.split(/\s+/);
  const [first = "", ...rest] = words;
  return {
    title: "",
    first,
    middle: rest.slice(0, -1).join(" "),
    last: rest.at(-1) ?? "",
    suffix: "",
    nickname: "",
  };
}

function factTable(): BenchTable {
  const checks = factChecks();
  const rows = fields.map(([field]) => {
    const ofField = checks.filter((check) => check.field === field);
    const said = ofField.filter((check) => check.said !== "");
    const marked = ofField.filter((check) => check.marked.length > 0);
    const judged = said.filter((check) => check.marked.length > 0);
    const right = judged.filter((check) => check.right).length;
    return [field, `${right}/${judged.length}`, said.length - judged.length, `${right}/${marked.length}`];
  });
  return {
    title: "Facts from signatures",
    note: "lines/enron-signature-fields: of the facts said, those that agree with what was marked; those said where nothing was marked; those found of all marked.",
    columns: ["field", "precision", "said, none marked", "recall"],
    rows,
  };
}

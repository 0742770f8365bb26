import { normalAddress } from "../mail/mime/addresses.ts";
import type { ImportedPeople, ImportedPerson, ImportProblem } from "./imported-person.ts";
import { contactsMax, problemsMax, rowCharsMax } from "./limits.ts";

/**
 * People of a .vcf file: vCard 2.1, 3.0 and 4.0 (RFC 6350), folded lines, grouped properties, quoted-printable names as
 * phones write them. A card without an address, or without its end, is reported by its number; all others are taken.
 */
export function readVcards(text: string): ImportedPeople {
  const people: ImportedPerson[] = [];
  const problems: ImportProblem[] = [];
  let problemCount = 0;
  const report = (card: number, why: string) => {
    problemCount += 1;
    if (problems.length < problemsMax) problems.push({ where: `card ${card}`, why });
  };
  let card = 0;
  let open: string[] | null = null;
  for (const line of unfolded(text)) {
    if (/^BEGIN:VCARD\s*$/i.test(line)) {
      if (open !== null) report(card, "the card has no end");
      card += 1;
      open = [];
    } else if (/^END:VCARD\s*$/i.test(line) && open !== null) {
      const person = personOf(open);
      if (typeof person === "string") report(card, person);
      else if (people.length >= contactsMax) report(card, "the file has more people than are taken");
      else people.push(person);
      open = null;
    } else open?.push(line);
  }
  if (open !== null) report(card, "the card has no end");
  if (card === 0) report(1, "there is no card in the file");
  return { people, problems, problemCount };
}

/** Lines without their folds (RFC 6350 3.2), and quoted-printable ones without theirs. */
function unfolded(text: string): string[] {
  const lines: string[] = [];
  for (const raw of text.split(/\r\n|\n|\r/)) {
    const last = lines.at(-1);
    if (last !== undefined && /^[ \t]/.test(raw))
      lines[lines.length - 1] = (last + raw.slice(1)).slice(0, rowCharsMax);
    else if (last?.endsWith("=") === true && /ENCODING=QUOTED-PRINTABLE/i.test(last))
      lines[lines.length - 1] = (last.slice(0, -1) + raw).slice(0, rowCharsMax);
    else lines.push(raw.slice(0, rowCharsMax));
  }
  return lines;
}

function personOf(lines: readonly string[]): ImportedPerson | string {
  const properties = lines.flatMap((line) => propertyOf(line));
  const all = (name: string) => properties.filter((one) => one.name === name).map((one) => one.value);
  const written = all("EMAIL").map((value) => normalAddress(value.replace(/^mailto:/i, "")));
  const [address, ...further] = [...new Set(written.filter((one) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(one)))];
  if (address === undefined) return all("EMAIL").length > 0 ? "the email is no address" : "it gives no email";
  const [family = "", given = "", additional = ""] = splitValue(all("N")[0] ?? "", ";");
  const name =
    unescaped(all("FN")[0] ?? "") || [given, additional, family].filter((part) => part !== "").join(" ");
  const title = unescaped(all("TITLE")[0] ?? all("ROLE")[0] ?? "");
  const company = splitValue(all("ORG")[0] ?? "", ";")[0] ?? "";
  return {
    name: name.trim().slice(0, 200),
    address,
    further,
    note: [title, company]
      .filter((part) => part !== "")
      .join(", ")
      .slice(0, 500),
  };
}

function propertyOf(line: string): { name: string; value: string }[] {
  const found = /^(?:[\w-]{1,40}\.)?([A-Za-z-]{1,30})((?:;[^:]{0,400})?):(.*)$/s.exec(line);
  if (found === null) return [];
  const [, name = "", parameters = "", value = ""] = found;
  const isQuoted = /ENCODING=QUOTED-PRINTABLE/i.test(parameters);
  return [{ name: name.toUpperCase(), value: isQuoted ? fromQuotedPrintable(value) : value }];
}

function fromQuotedPrintable(value: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < value.length; at++) {
    const code = /^=([0-9A-Fa-f]{2})/.exec(value.slice(at, at + 3))?.[1];
    if (code === undefined) bytes.push(...Buffer.from(value[at] ?? "", "utf8"));
    else {
      bytes.push(Number.parseInt(code, 16));
      at += 2;
    }
  }
  return Buffer.from(bytes).toString("utf8");
}

function splitValue(value: string, separator: string): string[] {
  return value.split(new RegExp(`(?<!\\\\)${separator}`)).map((part) => unescaped(part).trim());
}

function unescaped(value: string): string {
  return value.replace(/\\([nN,;:\\])/g, (_whole, char: string) => (char.toLowerCase() === "n" ? " " : char));
}

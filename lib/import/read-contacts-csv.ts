import { normalAddress } from "../mail/mime/addresses.ts";
import type { ImportedPeople, ImportedPerson, ImportProblem } from "./imported-person.ts";
import { contactsMax, problemsMax } from "./limits.ts";
import { type CsvRow, readCsv } from "./read-csv.ts";

/**
 * People of a contact list: LinkedIn's Connections.csv (which opens with notes), Google's contacts in both of its
 * forms, and any table whose header names an email. Rows without a usable address, and broken ones, are reported by line;
 * all others are taken.
 */
export function readContactsCsv(text: string): ImportedPeople {
  const rows = readCsv(text);
  const headAt = rows.slice(0, 20).findIndex((row) => row.fields.some(isEmailColumn));
  const head = rows[headAt];
  if (head === undefined)
    return { people: [], problems: [{ where: "line 1", why: "no column is called email" }], problemCount: 1 };
  const columns = head.fields.map((field) => field.trim().toLowerCase());
  const people: ImportedPerson[] = [];
  const problems: ImportProblem[] = [];
  let problemCount = 0;
  for (const row of rows.slice(headAt + 1)) {
    const person =
      people.length < contactsMax ? personOf(row, columns) : "the file has more people than are taken";
    if (typeof person !== "string") people.push(person);
    else {
      problemCount += 1;
      if (problems.length < problemsMax) problems.push({ where: `line ${row.line}`, why: person });
    }
  }
  return { people, problems, problemCount };
}

/** "Email Address" (LinkedIn), "E-mail 1 - Value" (Google), "E-mail Address" (Outlook), "email". */
function isEmailColumn(field: string): boolean {
  return /^e-?mail(?: ?address)?(?: ?\d)?(?: - value)?(?: address)?$/i.test(field.trim());
}

function personOf(row: CsvRow, columns: readonly string[]): ImportedPerson | string {
  if (row.isBroken) return "the row can’t be read";
  const get = (...names: string[]) => {
    for (const name of names) {
      const value = row.fields[columns.indexOf(name)]?.trim() ?? "";
      if (columns.includes(name) && value !== "") return value;
    }
    return "";
  };
  const written = row.fields.filter((_field, index) => isEmailColumn(columns[index] ?? ""));
  // Google writes several into one field, with ":::" between.
  const addresses = written
    .flatMap((field) => field.split(/ ::: |;|,/))
    .map(normalAddress)
    .filter(isAddress);
  const [address, ...further] = [...new Set(addresses)];
  if (address === undefined)
    return written.some((field) => field.trim() !== "") ? "the email is no address" : "it gives no email";
  const names = [
    get("first name", "given name"),
    get("middle name", "additional name"),
    get("last name", "family name"),
  ];
  const name = names.filter((part) => part !== "").join(" ") || get("name", "display name", "full name");
  const company = get("company", "organization name", "organization 1 - name", "organisation");
  const title = get("position", "organization title", "organization 1 - title", "job title", "title");
  const since = get("connected on");
  return {
    name: name.slice(0, 200),
    address,
    further,
    note: [
      [title, company].filter((part) => part !== "").join(", "),
      since === "" ? "" : `connected on ${since}`,
    ]
      .filter((part) => part !== "")
      .join("; ")
      .slice(0, 500),
  };
}

function isAddress(address: string): boolean {
  return /^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,63}$/.test(address);
}

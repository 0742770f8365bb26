/** Words that only names of organisations end with, in the forms of law of many countries. */
const companyForms = new Set([
  "inc",
  "incorporated",
  "corp",
  "corporation",
  "llc",
  "llp",
  "lp",
  "ltd",
  "limited",
  "plc",
  "co",
  "company",
  "gmbh",
  "ag",
  "kg",
  "ohg",
  "ug",
  "se",
  "sa",
  "sas",
  "sarl",
  "srl",
  "spa",
  "sl",
  "slu",
  "bv",
  "nv",
  "oy",
  "oyj",
  "ab",
  "as",
  "aps",
  "kft",
  "zrt",
  "sro",
  "doo",
  "ooo",
  "pty",
  "pte",
  "pvt",
  "ev",
  "ggmbh",
  "foundation",
  "university",
  "institute",
  "association",
  "group",
  "holdings",
  "partners",
  "consulting",
  "consultants",
  "associates",
  "solutions",
  "technologies",
  "systems",
  "services",
  "bank",
  "ventures",
  "capital",
  "labs",
  "studio",
  "studios",
  "agency",
  "hospital",
  "college",
  "school",
]);

const companyMarks =
  /(?:\b[Ll]\.?[Ll]\.?[CcPp]\b\.?|\bInc\b\.?|\bLtd\b\.?|\bCorp\b\.?|\bGmbH\b|\bS\.?A\.?S?\b\.?|\bS\.?r\.?l\b\.?|\bB\.V\.|\bN\.V\.|株式会社|有限公司|有限责任公司|주식회사|ООО)\s*$/u;

/** Forms of law of other countries, before the name or behind it. */
const foreignMarks =
  /株式会社|有限会社|주식회사|㈜|(?:^|\s)(?:sp\.? ?z ?o\. ?o|s\. ?r\. ?o|d\. ?o\. ?o|z\. ?s|Ltda|Lda)\.?$|^(?:ООО|ОАО|ЗАО|ПАО|АО|ТОВ)\s|公司$/iu;

/** Whether a name is surely an organisation's: it ends in a form of law or a word for a body. */
export function isCompanyName(text: string): boolean {
  const plain = text.trim();
  if (companyMarks.test(plain) || foreignMarks.test(plain)) return true;
  const words = plain.split(/\s+/);
  const last = (words.at(-1) ?? "").toLowerCase().replace(/[^\p{L}]/gu, "");
  return words.length > 1 && companyForms.has(last) && !/^(?:as|ag|sa|se|co|sl|ab)$/.test(last);
}

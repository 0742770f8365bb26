import { contactLine } from "./contact-line.ts";
import { ownLetterLinesMax } from "./limits.ts";
import type { Line } from "./lines.ts";

const salutation =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|sehr geehrte[rs]?|guten tag|bonjour|ch(?:er|ère)s?|madame|hola|estimad[oa]s?|querid[oa]s?|ciao|buongiorno|car[oaie]|gentil[ei]|olá|prezad[oa]s?|beste|geachte|hej|kära|bästa|kjære|kære|hyvä|cześć|dzień dobry|szanown[aiy]|drog[ai]|dobrý den|vážen[ýáí]|здравствуйте|уважаем\p{L}+|добрый день|привет)(?![\p{L}\p{M}]).{0,80}[,:!]$/iu;
const formalClosing =
  /^(?:sincerely(?: yours)?|(?:(?:with )?(?:kind|best|warm)(?:est)? )?regards|yours (?:truly|sincerely|faithfully)|best wishes|respectfully|cordially|mit (?:freundlichen|besten|herzlichen) grüßen|(?:bien )?cordialement|atentamente|(?:un )?saludos?|cordiali saluti|distinti saluti|atenciosamente|met vriendelijke groet(?:en)?|med vänlig(?:a)? hälsning(?:ar)?|med vennlig hilsen|med venlig hilsen|z poważaniem|pozdrawiam|с уважением),?$/iu;

/**
 * Whether the writer sends his own letter on with some of its lines still marked: it begins with a quoted salutation,
 * nothing above it, and its quoted closing is signed right below, unmarked. Who answers a letter does not sign it.
 */
export function isOwnLetter(lines: readonly Line[]): boolean {
  if (lines.length > ownLetterLinesMax) return false;
  const first = lines.find((line) => line.words !== "");
  if (first === undefined || !isMarked(first) || !salutation.test(first.words)) return false;
  const last = lines.findLastIndex((line) => line.depth > 0);
  const name = lines[last + 1];
  if (name === undefined || !formalClosing.test(lines[last]?.words ?? "")) return false;
  return contactLine(name.words) === "name" && lines.every((line) => line.depth === 0 || isMarked(line));
}

function isMarked(line: Line): boolean {
  return line.depth === 1 && line.text.startsWith(">");
}

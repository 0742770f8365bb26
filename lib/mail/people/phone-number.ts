/** Digits with the separators people write between them, from a plus or a bracket on; the count is checked after. */
const numberShape = /(?<![\w./@-])(?:\+|\(?\d)[\d ()./\u00a0\u2011\u2013-]{5,22}\d(?![\d@]|[.-]\d)/g;

const phoneLabel =
  /(?:^|[\s|•·,;([/])(?:tel(?:efon|ephone|éfono|efone|\.)?|phone|ph|mob(?:ile|il)?|cell(?:ular|phone)?|handy|port(?:able)?|natel|gsm|direct(?: line| dial)?|office|work|desk|main|business|bus|voice|whatsapp|call|puh|matka|tlf|mobiel|móvil|telemóvel|celular|cel|téléphone|tél|тел|моб|手机|手機|电话|電話|携帯|전화|휴대폰|연락처|[tmpodcw])(?:\s*(?:no|nr|number|#))?[.:：)\]]*\s*[-–:：]?\s*$/iu;
const faxLabel =
  /(?:^|[^a-z])(?:fax|facsimile|telefax|fx|télécopie|fackel|факс|传真|傳真|팩스|ファックス|f)(?:imile)?(?: transmission)?(?:\s*(?:no|nr|number|#))?[.:：)\]]*\s*[-–:：]?\s*$/i;
const faxAfter = /^\s*[-–([:]*\s*(?:\(?fax|facsimile|fx\b|f\b)/i;
const phoneAfter =
  /^\s*[-–([:]*\s*(?:tel|ph|phone|mobile|cell|office|direct|work|desk|main|wireless|voice|home|\([a-z]\)|[tmpow]\b)/i;

/**
 * The first telephone number of a line that is one for sure, as written: labelled, international, or alone on its
 * line; "" for none, for a fax, and for dates, postcodes and other digits.
 */
export function phoneIn(line: string): string {
  for (const match of line.matchAll(numberShape)) {
    const number = match[0].trim();
    const before = line.slice(0, match.index);
    const after = line.slice(match.index + match[0].length);
    if (!isPhoneShaped(number) || faxLabel.test(before) || faxAfter.test(after)) continue;
    const isAlone =
      before.trim() === "" && (after.trim() === "" || phoneAfter.test(after) || /^\s*(?:x|ext)/i.test(after));
    if (
      phoneLabel.test(before) ||
      phoneAfter.test(after) ||
      number.startsWith("+") ||
      isAlone ||
      isNorthAmerican(number)
    ) {
      return number;
    }
  }
  return "";
}

function isPhoneShaped(number: string): boolean {
  const digits = number.replace(/\D/g, "");
  if (digits.length < 7 || digits.length > 15) return false;
  const isDate = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})$/.test(number);
  const isPostcode = /^\d{5}-\d{4}$/.test(number);
  const isYears = /^(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d$/.test(number);
  const isAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(number);
  return !isDate && !isPostcode && !isYears && !isAddress && bracketsMatch(number);
}

function bracketsMatch(number: string): boolean {
  return number.split("(").length === number.split(")").length;
}

/** (713) 853-5620, 713-853-5620, 713.853.5620, 1-888-883-6388. */
function isNorthAmerican(number: string): boolean {
  return /^(?:1[-. ])?\(?[2-9]\d{2}\)?[-./ ]{1,2}[2-9]\d{2}[-. ]\d{4}$/.test(number);
}

import {
  appointment,
  foreignClosing,
  foreignName,
  foreignOrganisation,
  foreignStreet,
  foreignTitle,
  isRegisterNote,
  noCard,
} from "./contact-words.ts";

/** What a line of a business card at the end of a mail may be. */
export type ContactLine =
  | "phone"
  | "address"
  | "web"
  | "email"
  | "title"
  | "organisation"
  | "name"
  | "extension"
  | "closing"
  | "attachment"
  | "short"
  | "prose";

const phone =
  /(?:\+|\(\+?)?\(?\d{1,4}\)?[\s.\-/·]{0,3}\(?\d{2,4}\)?[\s.\-/·]{1,3}\d{2,4}(?:[\s.\-/]{0,3}\d{2,5}){0,3}|\d{10,}|\+\d{8,}/;
const phoneLabel =
  /(?:^|[\s(|,;/])(?:phone|ph|tel|telephone|téléphone|tél|telefon|telefono|teléfono|telefone|mobile|mob|cell|cellular|fax|facsimile|direct|office|work|home|pager|voice|main|dd|desk|handy|gsm|portable|móvil|celular|mobil|port|ld|komórka|тел|моб|факс|電話|电话|手机|手機|携帯|传真|전화|휴대폰|팩스|t|p|m|f|c|o|w|h)[.)]?\s*[:：.)#]?\s*(?:no\.?|number)?\s*[+(\d]/i;
const email = /[^\s<>()[\]"',;:@]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/;
const web =
  /^(?:(?:web(?:site)?|url|www|homepage|blog|linkedin|skype|twitter|facebook|icq|aim|msn|jabber|xmpp|pgp|gpg|x)\s*[:#]\s*\S|(?:https?:\/\/|www\.)\S+$|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|io|co|uk|de|fr|es|it|nl|eu|info|biz|ch|at|be|ca|au|jp|cn|br|in|ru|pl|se|no|dk|fi|pt|ie|nz|us|me|dev|app|ai)(?:\/\S*)?$|<?https?:\/\/\S+>?$|@\w{2,30}$)/i;
const title =
  /(?:^|[\s,|/&(-])(?:president|vice president|vp|svp|evp|avp|ceo|cfo|cto|coo|cio|cmo|chair(?:man|woman|person)?|director|directeur|directrice|direktor|managing|manager|gerente|responsable|leiter(?:in)?|partner|principal|founder|co-founder|owner|head of|chief|officer|counsel|attorney|lawyer|avocat|rechtsanw\w+|paralegal|secretary|assistant|assistante?|administrator|coordinator|specialist|consultant|berater(?:in)?|analyst|associate|advisor|adviser|engineer|ingenieur|ingénieur|developer|programmer|architect|scientist|researcher|professor|prof\.|lecturer|dean|student|editor|journalist|designer|producer|recruiter|representative|agent|broker|trader|accountant|auditor|treasurer|controller|supervisor|superintendent|geologist|technician|teacher|nurse|physician|ph\.?d\.?|m\.?d\.?|m\.?b\.?a\.?|cpa|cfa|esq\.?|cpl|fcls|sales|marketing|account executive|executive|support|lead|team lead|scheduler|planner|buyer|geschäftsführer(?:in)?|projektleiter(?:in)?|vertrieb|desk)(?![\p{Ll}])/iu;
const organisation =
  /(?:^|[\s,(])(?:inc|llc|l\.l\.c|llp|l\.l\.p|ltd|limited|corp|corporation|co|company|gmbh|ag|kg|s\.a\.|sa|sas|sarl|s\.l\.|s\.p\.a\.?|spa|s\.r\.l\.?|srl|bv|b\.v\.|nv|plc|pty|oy|ab|aps|a\/s|as|kft|z\.o\.o\.?|group|holdings?|partners|associates|consulting|university|université|universität|universidad|universita|institute|institut|college|school|department|dept|division|laborator(?:y|ies)|labs?|foundation|ministry|bank|capital|ventures|technologies|solutions|systems|services|energy|pipeline|networks?|international|global|america|europe|studios?|agency|center|centre|team|bureau|office of)(?:[.,)]|\s|$)/i;
const street =
  /(?:\b\d{1,5}[\w-]{0,3}\s+(?:[NSEW]\.?\s+)?(?:[\p{L}\d'.-]+\s+){0,4}(?:street|st|avenue|ave|av|road|rd|drive|dr|lane|ln|blvd|boulevard|way|square|sq|place|pl|plaza|parkway|pkwy|highway|hwy|court|ct|terrace|suite|floor|fl|loop|walk|row|gate)\b|\b(?:suite|ste|floor|room|rm|bldg|building|p\.?\s?o\.?\s?box|postfach|bp|apt|unit)\b\.?\s*#?\s*\d|\b[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|(?:straße|strasse|str\.|gasse|weg|platz|allee)\s*\d|\b(?:rue|avenue|boulevard|place|calle|avda|via|viale|piazza|plaza|rua|praça)\s+\p{L}|^(?:[A-Z]{1,2}-)?\d{4,6}\s+\p{Lu}\p{L}+)/iu;
const extension =
  /^(?:x|ext\.?|extn\.?|\*|#)[\s.:-]*(?:\d-?)?\d{3,6}$|^\d-\d{4}$|^(?:[A-Z]{2,4}[- ]?\d{2,5}[a-z]?)$|^(?:x|ext)[\s.:-]*\d{3,6}\b/i;
const closing =
  /^[\s*_-]*(?:many |warm(?:est)? |kind(?:est)? |best |with |warm |very |my |yours? |all the |with (?:best|kind|warm) |mit |viele |liebe |beste |herzliche |freundliche |bien |très |un |muchas |muito |atenciosamente|met |vriendelijke |med |s |с |z )?(?:(?:best )?regards|rgds|brgds|thanks?(?: (?:you|again|so much|very much|a lot|in advance|and regards|& regards|for your (?:help|time)))*|thx|tks|cheers|sincerely(?: yours)?|yours(?: (?:truly|sincerely|faithfully))?|truly|faithfully|best(?: wishes| regards)?|wishes|respectfully|cordially|love|take care|ciao|freundlichen grüßen|freundlichen gruessen|freundliche grüße|grüßen?|gruß|gruss|gruesse|mfg|lg|vg|cordialement|amicalement|salutations|bien à (?:vous|toi)|merci|bonne journée|saludos|un saludo|atentamente|gracias|abrazos?|cordiali saluti|distinti saluti|saluti|grazie|atenciosamente|obrigad[oa]|abraços?|groeten?|groet|vriendelijke groet(?:en)?|mvg|hälsningar|mvh|hilsen|hilsner|vennlig hilsen|terveisin|ystävällisin terveisin|pozdrawiam|pozdrav\w*|s pozdravem|üdvözlettel|с уважением|уважением|спасибо|з повагою|cu stimă|saygılarımla|此致|敬具|よろしくお願いします)[\s,.!:;*_-]*$/iu;
const attachment =
  /^(?:[-*]\s*)?(?:<<.*>>|\(?(?:see attached file:|embedded image|file:)?.{1,80}\.(?:doc|docx|xls|xlsx|ppt|pptx|pdf|vcf|txt|zip|gif|jpe?g|png|htm|html|wpd|rtf|bmp|tif|dat|pcx)\)?)$/i;
const field =
  /^[\s*>]*(?:from|to|cc|bcc|sent|date|subject|von|an|betreff|datum|de|à|objet|para|asunto|da|a|oggetto|van|aan|onderwerp)\s*:/i;
const nameWords =
  /^(?:(?:Dr|Mr|Mrs|Ms|Prof|Ing|Dipl)\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:de|da|do|dos|del|della|di|du|des|von|van|der|den|la|le|el|bin|al|y|e|zu|zur|ter|ten)\s+)*(?:\(?["“']?\p{Lu}[\p{L}'’.-]*["”']?\)?)){0,4}(?:,?\s+(?:Jr|Sr|II|III|IV|PhD|Ph\.D\.?|MD|M\.D\.?|Esq\.?|ESQ\.?|CPA|CFA|MBA|PE|P\.E\.)\.?)*[\s,.]*$/u;

/** The lines judged last: those at the end of a mail are looked at from several sides. */
const judged = new Map<string, ContactLine>();
const judgedMax = 64;

/** Judges one line of tidy words. */
export function contactLine(written: string): ContactLine {
  const known = judged.get(written);
  if (known !== undefined) return known;
  const kind = judgedLine(written);
  if (judged.size >= judgedMax) judged.clear();
  judged.set(written, kind);
  return kind;
}

function judgedLine(written: string): ContactLine {
  const words = written.includes("*") ? withoutBold(written) : written;
  if (isRegisterNote(words)) return "organisation";
  if (words.length > 110 || field.test(words) || noCard.test(words)) return "prose";
  if (closing.test(words) || foreignClosing.test(words)) return "closing";
  if (appointment.test(words)) return "web";
  if (attachment.test(words)) return "attachment";
  const sentence = isSentence(words);
  if (!sentence && email.test(words) && words.replace(email, "").length < 50) return "email";
  if (!sentence && phone.test(words) && hasOnlyLabels(words) && !isDateLike(words)) return "phone";
  if (extension.test(words)) return "extension";
  if (words.length < 90 && isWeb(words)) return "web";
  if (sentence) return "prose";
  if (words.length < 80 && (street.test(words) || foreignStreet.test(words))) return "address";
  if (words.length < 70 && (title.test(words) || foreignTitle.test(words))) return "title";
  if (words.length < 70 && isOrganisation(words)) return "organisation";
  if (words.length < 60 && isName(words)) return "name";
  return words.length < 50 ? "short" : "prose";
}

/** One address, or several with bars between them. */
function isWeb(words: string): boolean {
  if (web.test(words)) return true;
  const parts = words.split(/\s+[|•·/]\s+/);
  return parts.length > 1 && parts.every((part) => web.test(part));
}

function isOrganisation(words: string): boolean {
  return (organisation.test(words) && /^\p{Lu}|^\d/u.test(words)) || foreignOrganisation.test(words);
}

/** A name, maybe with "i. A." before it and pronouns behind. */
function isName(words: string): boolean {
  if (/\d/.test(words)) return false;
  const bare = words
    .replace(/^(?:i\. ?[AV]\.|ppa\.?) ?/u, "")
    .replace(/ ?\((?:she|he|they|ze|er|sie|elle?|il|ella|él)(?:\/[^()]{1,20})?\)$/iu, "");
  return (bare.length < 42 && nameWords.test(bare)) || foreignName.test(bare);
}

/** Plain text made from HTML marks bold words: "*Ann Lee*". */
function withoutBold(words: string): string {
  return words.length > 200
    ? words
    : words.replace(/(?<![^\s|,(])\*(\S(?:[^*]{0,80}\S)?)\*(?![^\s|,;:.)])/g, "$1");
}

/** Prose ends in a full stop after lower-case words, or runs on in them. */
function isSentence(words: string): boolean {
  const parts = words.split(/\s+/);
  const lower = parts.filter(
    (part) =>
      /^\p{Ll}{2,}[,;]?$/u.test(part) &&
      !/^(?:and|of|the|for|de|la|und|et|von|van|der|ext|fax|cell|tel|phone|direct|mobile|office|home|work|at|in)$/.test(
        part,
      ),
  ).length;
  if (lower >= 5) return true;
  if (lower >= 3 && /[.!?]$/.test(words)) return true;
  return (
    lower >= 2 &&
    /\b(?:i|you|we|he|she|it|they|please|call|is|are|was|will|have|has|can|at any|me|my|your|our)\b/i.test(
      words,
    ) &&
    !/^(?:e-?mail|phone|tel|cell)\b/i.test(words)
  );
}

/** Beside a number stand labels, a name of an office or a street, but no other words. */
function hasOnlyLabels(words: string): boolean {
  const rest = words
    .replace(new RegExp(phone, "g"), " ")
    .replace(/[\d().,:;|/+*#&–—-]+/g, " ")
    .trim();
  if (phoneLabel.test(words))
    return rest.length < 60 && !/^(?:from|call|please|at|to|for|order)\b/i.test(rest);
  return (
    rest.length < 3 ||
    /^\(?(?:home|work|cell|mobile|mob|office|fax|phone|tel|voice|direct|pager|main|desk|facsimile|telephone|ph|c|w|h|o|m|f|p|handy|büro|privat)\)?$/i.test(
      rest,
    ) ||
    (rest.length < 45 &&
      (organisation.test(rest) || street.test(words) || nameWords.test(rest)) &&
      !/^(?:from|call|please|at|to|for|order)\b/i.test(rest))
  );
}

function isDateLike(words: string): boolean {
  return /^\D{0,12}\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\D{0,12}$/.test(words) || /\$\s?\d/.test(words);
}

/** Whether a line says how to reach somebody. */
export function isReach(kind: ContactLine): boolean {
  return kind === "phone" || kind === "email" || kind === "web" || kind === "extension";
}

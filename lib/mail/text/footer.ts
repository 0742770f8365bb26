import { footerLinesMax } from "./limits.ts";
import type { Line, Zone } from "./lines.ts";
import { isRule } from "./rule-line.ts";

const list =
  /mailing[ -]?list|mailman\/(?:listinfo|options)|\bunsubscribe\b|\bun-subscribe\b|list(?:info|serv)\b|groups\.google\.com|yahoogroups|yahoo! groups|\bsubscribed to\b|\bopt[ -]?out\b|abmelden|désabonner|désinscri|cancelar (?:la |a )?suscripci|cancelar (?:a )?inscri|darse de baja|disiscri|uitschrijven|afmelden|отписат|wypisz|p\.sf\.net|sourceforge\.net\/lists|SF\.net email|posting guide|list archive|archives?:? https?:|manage your (?:settings|preferences)|notification (?:settings|preferences)|reply to this e?-?mail directly|you are receiving this|you received this (?:message|email|mail)|you're receiving this|automatically generated e?-?mail|this message was sent by atlassian|this is an automat/i;
const advert =
  /do you yahoo!?|get your (?:free|private)|msn (?:hotmail|messenger|explorer|photos|8|premium)|hotmail|yahoo! (?:mail|auctions|messenger|greetings|photos|sports|tax|web)|free (?:e-?mail|web-?based|video emails)|sponsored by|virus[- ]?(?:free|checked|scanned)|checked by avg|avast|norton|mcafee|symantec|messagelabs|scanned (?:by|for)|no virus found|ohne viren|sans virus|libre de virus|esente da virus|viruses?\b.{0,80}\b(?:scann?ed|checked|detected)|incredimail|tired of spam|join the world.?s largest|lycos|excite\.com|netzero|juno|switchboard|care2|geocities|consider the environment|think before you print|do you really need to print|pense(?:z)? (?:à|en|antes)|umwelt|milieu|avant d'imprimer/i;
const disclaimer =
  /confidential|confidentiel|vertraulich|confidencial|riservat|vertrouwelijk|конфиденциальн|privileged|intended (?:only |solely |recipient|for the|exclusively)|not the (?:intended|named) (?:recipient|addressee)|unauthori[sz]ed|disclaimer|disclosure|reply e-?mail|e-?mail (?:message )?(?:and|is|transmission)|this (?:e-?mail|message|communication|transmission)|received (?:it|this)[^.]{0,40}in error|by mistake|notify (?:the sender|us|me)|liab(?:le|ility)|destinatar|destinataire|empfänger|irrtümlich|par erreur|por error|por engano|per errore|informazioni contenute|ce message|cet e-?mail|este (?:mensaje|correo|e-?mail)|esta mensagem|diese (?:e-?mail|nachricht)|dit bericht|deze e-?mail|registered (?:in|office|number)|amtsgericht|handelsregister|geschäftsführer|registergericht/i;
const disclaimerStart =
  /^[\s*_#(["“>-]*(?:this (?:e-?mail|message|communication|transmission|electronic)|the (?:information|content)s? (?:contained |transmitted |in )|confidential|private (?:and|&) confidential|notice|disclaimer|important|legal|privileged|internet communications|if you (?:are not|have received)|any (?:views|opinions|unauthori)|warning|caution|e-?mail (?:disclaimer|confidential)|ce message|cet e-?mail|les informations|avis|diese (?:e-?mail|nachricht)|der inhalt|este (?:mensaje|correo|e-?mail)|la información|aviso|esta mensagem|as informações|le informazioni|questo messaggio|questa e-?mail|avvertenza|dit bericht|deze e-?mail|de informatie|det här|denna|denne|dette|настоящ|данное|это сообщ|bu e-?posta|niniejsza|wiadomość|tento e-?mail|please consider|visit our|the preceding e-?mail)/i;

/**
 * Marks what lists, gateways and free mail services add at the end of the segment [from, to) of the writer's lines,
 * and returns where the writer's own text ends.
 */
export function footerZones(lines: readonly Line[], zones: Zone[], from: number, to: number): number {
  let end = trimEnd(lines, from, to);
  for (let rounds = 0; rounds < 8; rounds++) {
    const start = footerStart(lines, from, end);
    if (start === undefined) break;
    for (let i = start; i < end; i++) zones[i] = "footer";
    end = trimEnd(lines, from, start);
  }
  return end;
}

function trimEnd(lines: readonly Line[], from: number, to: number): number {
  let end = to;
  while (end > from && lines[end - 1]?.words === "") end--;
  return end;
}

/** The start of the last footer block before `end`, if the text ends in one. */
function footerStart(lines: readonly Line[], from: number, end: number): number | undefined {
  const lowest = Math.max(from, end - footerLinesMax);
  let rule = -1;
  let paragraph = -1;
  for (let i = end - 1; i >= lowest; i--) {
    const words = lines[i]?.words ?? "";
    if (i < end - 1 && (isRule(words) || words === "--")) {
      rule = i;
      break;
    }
    if (paragraph < 0 && words === "" && i < end - 1) paragraph = i + 1;
  }
  if (rule >= 0 && ruledFooter(lines, rule, end))
    return isRule(lines[rule - 1]?.words ?? "") && rule > from ? rule - 1 : rule;
  if (paragraph < 0) paragraph = lowest === from ? from : -1;
  if (paragraph >= from && looseFooter(lines, paragraph, end, from)) return paragraph;
  if (end - 1 > from && isRule(lines[end - 1]?.words ?? "")) return closingRule(lines, from, end);
  return undefined;
}

function ruledFooter(lines: readonly Line[], rule: number, end: number): boolean {
  const text = joined(lines, rule + 1, end);
  if (text === "") return false;
  if (list.test(text) && end - rule < 16) return true;
  if (advert.test(text) && end - rule < 14 && text.length < 900) return true;
  return isDisclaimer(text);
}

/** Without a rule above only the clearest are taken: a disclaimer paragraph, an advertisement, "to unsubscribe". */
function looseFooter(lines: readonly Line[], start: number, end: number, from: number): boolean {
  if (start <= from) return false;
  const text = joined(lines, start, end);
  if (disclaimerStart.test(text) && isDisclaimer(text)) return true;
  if (end - start > 6) return false;
  if (
    /^(?:to unsubscribe|unsubscribe|you received this message because|you are receiving this|this message was sent by atlassian|for additional commands, e-mail|virus-free\.|virenfrei|checked by avg|no virus found|get your free|do you yahoo|join the world|send and receive hotmail|get your private, free|this e-?mail (?:has been|was) (?:scanned|checked))/i.test(
      text,
    )
  )
    return true;
  return false;
}

/** A disclaimer boxed in rules: from the rule at the end up to the one above. */
function closingRule(lines: readonly Line[], from: number, end: number): number | undefined {
  const lowest = Math.max(from, end - footerLinesMax);
  for (let i = end - 2; i >= lowest; i--) {
    if (!isRule(lines[i]?.words ?? "")) continue;
    const text = joined(lines, i + 1, end - 1);
    return text === "" || isDisclaimer(text) || list.test(text) || advert.test(text) ? i : undefined;
  }
  return undefined;
}

function isDisclaimer(text: string): boolean {
  if (text.length < 60) return false;
  let hits = 0;
  let rest = text.slice(0, 4000);
  while (hits < 3) {
    const match = disclaimer.exec(rest);
    if (match === null) break;
    hits++;
    rest = rest.slice(match.index + match[0].length);
  }
  return hits >= 3;
}

function joined(lines: readonly Line[], from: number, to: number): string {
  let text = "";
  for (let i = from; i < to && text.length < 6000; i++) {
    const words = lines[i]?.words ?? "";
    if (words !== "" && !isRule(words)) text += text === "" ? words : ` ${words}`;
  }
  return text;
}

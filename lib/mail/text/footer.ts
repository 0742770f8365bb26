import { contactLine } from "./contact-line.ts";
import { footerLinesMax } from "./limits.ts";
import type { Line, Zone } from "./lines.ts";
import { isRule } from "./rule-line.ts";

const list =
  /mailing[ -]?list|mailman\/(?:listinfo|options)|\bunsubscribe\b|\bun-subscribe\b|list(?:info|serv)\b|groups\.google\.com|yahoogroups|yahoo! groups|\bsubscribed to\b|\bopt[ -]?out\b|abmelden|désabonner|désinscri|cancelar (?:la |a )?suscripci|cancelar (?:a )?inscri|darse de baja|disiscri|uitschrijven|afmelden|отписат|wypisz|p\.sf\.net|sourceforge\.net\/lists|SF\.net email|posting guide|list archive|archives?:? https?:|manage your (?:settings|preferences)|notification (?:settings|preferences)|reply to this e?-?mail directly|you are receiving this|you received this (?:message|email|mail)|you're receiving this|automatically generated e?-?mail|this message was sent by atlassian|this is an automat/i;
const advert =
  /do you yahoo!?|get your (?:free|private)|msn (?:hotmail|messenger|explorer|photos|8|premium)|hotmail|yahoo! (?:mail|auctions|messenger|greetings|photos|sports|tax|web)|free (?:e-?mail|web-?based|video emails)|sponsored by|virus[- ]?(?:free|checked|scanned)|checked by avg|avast|norton|mcafee|symantec|messagelabs|scanned (?:by|for)|no virus found|ohne viren|sans virus|libre de virus|esente da virus|viruses?\b.{0,80}\b(?:scann?ed|checked|detected)|incredimail|tired of spam|join the world.?s largest|lycos|excite\.com|netzero|juno|switchboard|care2|geocities|consider the environment|think before you print|do you really need to print|pense(?:z)? (?:à|en|antes)|umwelt|milieu|avant d'imprimer/i;
const disclaimer =
  /confidential|confidentiel|vertraulich|confidencial|riservat|vertrouwelijk|конфиденциальн|privileged|intended (?:only |solely |recipient|for the|exclusively)|not the (?:intended|named) (?:recipient|addressee)|unauthori[sz]ed|disclaimer|disclosure|reply e-?mail|e-?mail (?:message )?(?:and|is|transmission)|this (?:e-?mail|message|communication|transmission)|received (?:it|this)[^.]{0,40}in error|by mistake|notify (?:the sender|us|me)|liab(?:le|ility)|destinatar|destinataire|empfänger|irrtümlich|par erreur|por error|por engano|per errore|informazioni contenute|ce message|cet e-?mail|este (?:mensaje|correo|e-?mail)|esta mensagem|diese (?:e-?mail|nachricht)|dit bericht|deze e-?mail|registered (?:in|office|number)|amtsgericht|handelsregister|geschäftsführer|registergericht|poufn|wyłącznie|adresat|pomyłk|nadawc|исключительно|виключно|ошибочно|по ошибке|помилков|отправителя|відправник|konfidentiel|avsed(?:d|ed)|av misstag|mottagare|avsändare|fortrolig|tiltenkt|tiltænkt|ved en (?:fejl|feil)|modtager|mottaker|afsender|luottamuksel|vastaanottaj|erehdyks|důvěrn|dôvern|určen|omylem|odesílatel|odosielateľ|bizalmas|címzett|tévedés|feladó|confiden[tț]ial|din greșeală|expeditor|gizli|yalnızca|yanlışlıkla|gönderen|εμπιστευτικ|αποκλειστικ|παραλήπτ|εκ παραδρομής|αποστολέα|保密|机密|機密|秘密|仅限|僅限|收件人|错收|錯收|误收|誤收|誤って|誤送信|发件人|發件人|寄件人|送信者|受信者|删除|刪除|削除|기밀|비밀|수신인|수신자|잘못 (?:수신|전송|발송)|발신인|발신자|삭제|سرية|سري |المرسل إليه|بطريق الخطأ|חסוי|סודי|הנמען|בטעות|לשולח|mật|người nhận|nhầm|rahasia|penerima|keliru/i;
const disclaimerStart =
  /^[\s*_#(["“>-]*(?:this (?:e-?mail|message|communication|transmission|electronic)|the (?:information|content)s? (?:contained |transmitted |in )|confidential|private (?:and|&) confidential|notice|disclaimer|important|legal|privileged|internet communications|if you (?:are not|have received)|any (?:views|opinions|unauthori)|warning|caution|e-?mail (?:disclaimer|confidential)|ce message|cet e-?mail|les informations|avis|diese (?:e-?mail|nachricht)|der inhalt|este (?:mensaje|correo|e-?mail)|la información|aviso|esta mensagem|as informações|le informazioni|questo messaggio|questa e-?mail|avvertenza|dit bericht|deze e-?mail|de informatie|det här|detta|den här|denna|denne|dette|настоящ|данное|это сообщ|bu e-?posta|niniejsza|niniejszy|wiadomość|treść tej|ta wiadomość|tento e-?mail|táto|ez az (?:e-?mail|üzenet|elektronikus)|acest (?:e-?mail|mesaj)|tämä (?:viesti|sähköposti)|το παρόν|αυτό το (?:μήνυμα|e-?mail)|це (?:повідомлення|електронне)|цей лист|本(?:电子)?邮件|本(?:電子)?郵件|本信件|此(?:电子)?[邮郵]件|本(?:電子)?メール|この(?:電子)?メール|このメッセージ|[본이] ?(?:전자 ?우편|전자메일|이메일|메일|메시지)|هذه الرسالة|هذا البريد|הודעה זו|דוא"ל זה|thư này|email này|e-?mail ini|pesan ini|please consider|visit our|the preceding e-?mail)/i;
const environment =
  /^[^\p{L}]{0,6}(?:please (?:consider|think (?:of|about)) (?:the|our) (?:environment|planet)|(?:please )?think (?:before|green before) (?:you )?print|do you really need to print|save (?:a tree|paper)|bitte (?:denken sie|prüfen sie)[^.]{0,60}(?:umwelt|ausdruck|drucken)|denken sie an (?:die|unsere) umwelt|pensez (?:à|en)[^.]{0,40}(?:environnement|imprimer)|avant d['’]imprimer|n['’]imprimez|antes de imprimir|pense (?:en|no|antes)[^.]{0,40}(?:imprimir|medio|meio)|prima di stampare|rispetta (?:l['’]ambiente|la natura)|denk aan het milieu|spaar het milieu|tänk på miljön|tenk på miljøet|tænk på miljøet|ajattele ympäristöä|(?:pomyśl|myśl)[^.]{0,40}środowisk|zanim wydrukujesz|подумайте об окружающей)/iu;

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
  if (rule >= 0 && ruledFooter(lines, rule, end)) {
    const start = disclaimerBelowProse(lines, rule, end);
    if (start !== undefined) return start;
    return isRule(lines[rule - 1]?.words ?? "") && rule > from ? rule - 1 : rule;
  }
  if (paragraph < 0) paragraph = lowest === from ? from : -1;
  if (paragraph >= from && looseFooter(lines, paragraph, end, from)) return paragraph;
  if (end - 1 > from && isRule(lines[end - 1]?.words ?? "")) return closingRule(lines, from, end);
  return undefined;
}

function ruledFooter(lines: readonly Line[], rule: number, end: number): boolean {
  const text = joined(lines, rule + 1, end);
  if (text === "") return false;
  if (list.test(text) && end - rule < 16 && (linked.test(text) || toMembers.test(text))) return true;
  if (advert.test(text) && end - rule < 14 && text.length < 900 && (linked.test(text) || slogan.test(text)))
    return true;
  return isDisclaimer(text);
}

/** What programs add below a rule links somewhere or says a set phrase; people write below rules too. */
const linked = /https?:|www\.|mailto:|[^\s@]@[^\s@]+\.\w/i;
const toMembers =
  /^[^\p{L}]{0,8}(?:to (?:un)?subscribe|unsubscribe|to post|you(?:'re| are)? (?:received|receiving|subscribed|currently subscribed)|this (?:message|e-?mail) was sent|reply to this|sent (?:to|from) the|manage your|pour (?:vous|se) dés|zum abmelden|para (?:darse|cancelar))/iu;
const slogan =
  /\b(?:checked|scanned|protected|virus[- ]?free|no virus|do you yahoo|get your (?:free|private)|join the world|send and receive|sent by|free e?-?mail|think before|consider the environment|do you really need to print)\b|virenfrei|ohne viren|sans virus|libre de virus|esente da virus|avant d['’]imprimer|umwelt|milieu/i;

/** Where a disclaimer begins below the writer's own lines, which stand between a rule and it. */
function disclaimerBelowProse(lines: readonly Line[], rule: number, end: number): number | undefined {
  let prose = false;
  for (let i = rule + 1; i < end; i++) {
    const words = lines[i]?.words ?? "";
    if (prose && disclaimerStart.test(words) && isDisclaimer(joined(lines, i, end))) return i;
    if (disclaimer.test(words) || list.test(words) || advert.test(words)) return undefined;
    prose ||= contactLine(words) === "prose";
  }
  return undefined;
}

/** Without a rule above only the clearest are taken: a disclaimer paragraph, an advertisement, "to unsubscribe". */
function looseFooter(lines: readonly Line[], start: number, end: number, from: number): boolean {
  if (start <= from) return false;
  const text = joined(lines, start, end);
  if ((disclaimerStart.test(text) || companyNotice.test(text)) && isDisclaimer(text)) return true;
  if (end - start > 6) return false;
  if (text.length < environmentCharsMax && environment.test(text)) return true;
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

const companyNotice = /^.{2,80}\bregistered (?:in|office|number|no|at)\b/i;
const environmentCharsMax = 250;

/** Han, kana and Hangul say in a third of the characters what others say. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function isDisclaimer(text: string): boolean {
  if (text.length < (dense.test(text.slice(0, 20)) ? 25 : 60)) return false;
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

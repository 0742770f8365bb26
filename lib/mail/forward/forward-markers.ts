import { foldLabel } from "./header-labels.ts";
import { lineCharsMax } from "./limits.ts";

/** What clients write on the line that announces a forwarded mail, by language; `|` separates alternatives. */
const forwardPhrases: Record<string, string> = {
  en: "Forwarded message|Begin forwarded message|Forwarded mail|Start of forwarded message|Forward message|Forwarded email|Forwarded e-mail|Forwarded Conversation|Message forwarded|Forward Header|Forwarded letter|Forwarded|Forwarded message follows|The forwarded message follows|Inline attachment follows|Forwarded message attached|Forwarded note from|Here is the forwarded message|Redirected message|This is a forwarded message|This is forwarded message",
  de: "Weitergeleitete Nachricht|Anfang der weitergeleiteten Nachricht|Anfang der weitergeleiteten E-Mail|Weitergeleitete E-Mail|Weitergeleitete Mail|Beginn der weitergeleiteten Nachricht|Beginn der weitergeleiteten E-Mail|Weiter geleitete Nachricht|Weitergeleitete Mitteilung|Ursprünglich weitergeleitete Nachricht",
  fr: "Message transféré|Message transmis|Début du message réexpédié|Début du message transféré|Message réexpédié|Courriel transféré|E-mail transféré|Message forwardé|Mail transféré|Message transféré par|Début du message transmis|Mail transmis",
  es: "Mensaje reenviado|Inicio del mensaje reenviado|Mensaje remitido|Correo reenviado|Comienzo del mensaje reenviado|Inicio de mensaje reenviado|E-mail reenviado|Mensaje enviado",
  pt: "Mensagem encaminhada|Mensagem reencaminhada|Início da mensagem encaminhada|Início da mensagem reencaminhada|Mensagem repassada|E-mail encaminhado|Início de mensagem encaminhada|Inicio da mensagem encaminhada|Inicio da mensagem reencaminhada|Começo da mensagem encaminhada|Mensagem retransmitida",
  it: "Messaggio inoltrato|Inizio messaggio inoltrato|Messaggio Inoltrato|Inizio del messaggio inoltrato|E-mail inoltrata|Inizio messaggio inoltrata|Mail inoltrata",
  nl: "Doorgestuurd bericht|Begin doorgestuurd bericht|Doorgezonden bericht|Begin van doorgestuurd bericht|Doorgestuurde e-mail|Doorgestuurde mail|Begin doorgestuurde e-mail",
  da: "Videresendt meddelelse|Start på videresendt besked|Videresendt besked|Videresendt mail|Videresendt e-mail|Begyndelse på videresendt besked",
  no: "Videresendt melding|Start på videresendt melding|Videresendt e-post|Begynnelse på videresendt melding|Vidaresend melding|Starten på den videresendte meldingen",
  sv: "Vidarebefordrat meddelande|Vidarebefordrat mejl|Vidarebefordrat brev|Vidarebefordrat e-postmeddelande|Början på vidarebefordrat meddelande|Börja på vidarebefordrat brev|Vidarebefordrat mail|Vidarebefordrat e-brev|Start på vidarebefordrat meddelande",
  fi: "Välitetty viesti|Edelleenlähetetty viesti|Alkuperäinen viesti edelleenlähetettynä|Välitetty viesti alkaa|Välitetyn viestin alku|Lähetetty edelleen|Viesti välitetty edelleen|Välitetty sähköposti",
  is: "Framsend skilaboð|Áframsend skilaboð|Áframsendur póstur|Framsent skeyti",
  et: "Edastatud kiri|Edastatud sõnum|Edasi saadetud kiri|Algab edastatud kiri",
  lv: "Pārsūtīta ziņa|Pārsūtīts ziņojums|Pārsūtītā vēstule|Pārsūtīta vēstule",
  lt: "Persiųstas laiškas|Persiųsta žinutė|Persiunčiamas laiškas|Persiųstas pranešimas",
  pl: "Przekazana wiadomość|Wiadomość przekazana dalej|Treść przekazanej wiadomości|Początek przekazywanej wiadomości|Wiadomość przesłana dalej|Przesłana wiadomość|Wiadomość przekazana|Początek przekazanej wiadomości|Przekazywana wiadomość",
  cs: "Přeposlaná zpráva|Začátek přeposlané zprávy|Začátek přeposílané zprávy|Přeposlaný e-mail|Předaná zpráva|Přeposílaná zpráva|Začátek předávané zprávy|Předávaná zpráva",
  sk: "Preposlaná správa|Začiatok preposlanej správy|Preposlaný e-mail|Ďalej poslaná správa",
  sl: "Posredovano sporočilo|Začetek posredovanega sporočila|Posredovana pošta",
  hr: "Proslijeđena poruka|Početak proslijeđene poruke|Započni proslijeđenu poruku|Prosleđena poruka|Početak prosleđene poruke|Proslijeđeni mail|Proslijeđena e-pošta",
  sr: "Прослеђена порука|Почетак прослеђене поруке|Прослијеђена порука",
  mk: "Препратена порака|Проследена порака",
  bg: "Препратено съобщение|Начало на препратеното съобщение|Пренасочено съобщение|Препратено писмо",
  ru: "Пересылаемое сообщение|Это пересылаемое сообщение|Начало переадресованного сообщения|Перенаправленное сообщение|Пересланное сообщение|Пересылаемое письмо|Начало пересылаемого сообщения|Переадресованное сообщение|Пересланное письмо|Начало перенаправленного сообщения|Перенаправленное письмо",
  uk: "Переслане повідомлення|Початок листа, що пересилається|Переслане письмо|Пересланий лист|Початок переадресованого повідомлення|Переадресоване повідомлення|Перенаправлене повідомлення|Переслане повідомлення починається",
  be: "Перасланае паведамленне|Перасланае пісьмо",
  el: "Προωθημένο μήνυμα|Αρχή προωθημένου μηνύματος|Έναρξη προωθημένου μηνύματος|Μήνυμα που προωθήθηκε",
  ro: "Mesaj redirecționat|Începe mesajul redirecționat|Mesaj transmis|Început mesaj redirecționat|Mesaj înaintat|Începutul mesajului redirecționat|Mesaj forwardat|Mesaj retrimis",
  hu: "Továbbított üzenet|Továbbított levél|Továbbított üzenet kezdete|Továbbított levél kezdete|A továbbított üzenet kezdete|Továbbküldött üzenet|Továbbított e-mail",
  tr: "İletilen ileti|İletilmiş mesaj|Yönlendirilen ileti|Yönlendirilmiş ileti|İletilen mesaj|Yönlendirilen mesaj|İleti başlangıcı|Yönlendirilmiş Mesaj|İletilen e-posta|Yönlendirilen iletinin başlangıcı|İletilmiş İleti|İletilen ileti başlangıcı",
  az: "Yönləndirilmiş mesaj|Ötürülmüş mesaj",
  kk: "Қайта жіберілген хабар|Бағытталған хабарлама",
  ca: "Missatge reenviat|Inici del missatge reenviat|Missatge transmès",
  gl: "Mensaxe reenviada|Inicio da mensaxe reenviada",
  eu: "Birbidalitako mezua|Berbidalitako mezua|Mezu birbidalia",
  sq: "Mesazh i përcjellë|Mesazhi i përcjellë",
  af: "Aangestuurde boodskap|Deurgestuurde boodskap",
  vi: "Thư được chuyển tiếp|Thư đã chuyển tiếp|Tin nhắn đã chuyển tiếp|Bắt đầu thư được chuyển tiếp|Chuyển tiếp thư|Thư chuyển tiếp|Thư đã được chuyển tiếp",
  th: "ข้อความที่ส่งต่อ|ข้อความที่ถูกส่งต่อ|เริ่มข้อความที่ส่งต่อ|ข้อความส่งต่อ",
  id: "Pesan terusan|Pesan yang diteruskan|Pesan diteruskan|Mulai pesan terusan|Awal pesan yang diteruskan|Pesan Diteruskan",
  ms: "Mesej dimajukan|Mesej yang dimajukan|Mesej diteruskan|Permulaan mesej yang dimajukan",
  tl: "Ipinasang mensahe",
  hi: "अग्रेषित संदेश|फ़ॉरवर्ड किया गया संदेश|फॉरवर्ड किया गया संदेश|अग्रेषित मेल",
  bn: "ফরোয়ার্ড করা বার্তা|ফরওয়ার্ড করা বার্তা",
  he: "הודעה שהועברה|תחילת ההודעה שהועברה|הודעה מועברת|הודעה מנותבת",
  ar: "رسالة محولة|رسالة مُعاد توجيهها|بداية الرسالة المحولة|رسالة معاد توجيهها|رسالة مُحالة|الرسالة المعاد توجيهها|بداية الرسالة المُعاد توجيهها|رسالة موجهة",
  fa: "پیام هدایت شده|پیام هدایت‌شده|پیام ارسال شده|شروع پیام هدایت شده|پیام بازارسال شده|پیام بازفرستاده",
  ja: "転送メッセージ|メッセージを転送|転送されたメッセージ|転送メール|Forwarded message|転送されたメール|転送されたメッセージの始まり",
  zh: "转发的邮件|转发邮件|轉寄的郵件|以下是转发的邮件|轉寄郵件|已转发的邮件|转发邮件信息|以下為轉寄郵件|被转发的邮件|转发的消息|轉寄的信件|以下是轉寄的郵件|開始轉寄郵件|开始转发邮件|转发信息|轉寄訊息|已轉寄郵件|以下是被转发的邮件|开始转发的邮件|轉發訊息|轉發郵件",
  ko: "전달된 메시지|전달된 메일|전달 메시지|전달된 메시지 시작|원본 전달 메시지|전달된 편지|전달된 이메일|전달한 메시지",
  ka: "გადაგზავნილი შეტყობინება|გადამისამართებული შეტყობინება",
  hy: "Փոխանցված նամակ|Վերահասցեագրված հաղորդագրություն",
};

/** "Original message", which clients write above a quoted reply and above a forward alike. */
const originalPhrases: Record<string, string> = {
  en: "Original Message|Original message|Original Mail|Original Email|Original e-mail|Original Msg|Original Message Text|Original message text|Reply Separator|Reply Message|Previous message|Quoted message|Original text|Original Appointment|Original Meeting|In reply to|Earlier message|Message d'origine",
  de: "Ursprüngliche Nachricht|Originalnachricht|Original-Nachricht|Ursprüngliche E-Mail|Original E-Mail|Originale Nachricht|Orginalnachricht|Ursprungsnachricht|Ursprünglicher Termin|Original Nachricht|Ursprüngliche Mail|Original-Mail|Originaltext",
  fr: "Message d'origine|Message d’origine|Message original|Message initial|Courriel original|Message Original|Mail original|Mail d'origine|E-mail d'origine|Rendez-vous d'origine|Message précédent",
  es: "Mensaje original|Mensaje Original|Correo original|Mensaje de origen|Cita original|Mensaje anterior",
  pt: "Mensagem original|Mensagem Original|E-mail original|Mensagem anterior|Compromisso original",
  it: "Messaggio originale|Messaggio Originale|Messaggio originario|Messaggio precedente|Appuntamento originale|E-mail originale",
  nl: "Oorspronkelijk bericht|Origineel bericht|Oorspronkelijke bericht|Oorspronkelijke mail|Originele bericht|Oorspronkelijke e-mail|Oorspronkelijke afspraak|Origineel Bericht",
  da: "Oprindelig meddelelse|Original meddelelse|Oprindelig besked|Original besked|Oprindelig aftale|Original mail",
  no: "Opprinnelig melding|Original melding|Opprinneleg melding|Opprinnelig e-post|Opprinnelig avtale",
  sv: "Ursprungligt meddelande|Originalmeddelande|Ursprungsmeddelande|Ursprunglig meddelande|Ursprungligt mail|Orginalmeddelande|Ursprunglig avtalad tid",
  fi: "Alkuperäinen viesti|Alkuperäinen tapaaminen|Alkuperäinen sähköposti|Alkup. viesti",
  is: "Upprunaleg skilaboð|Upphaflegur póstur|Upprunalegt skeyti",
  et: "Algne kiri|Algne teade|Originaalsõnum|Algsõnum|Esialgne kiri|Originaalkiri",
  lv: "Sākotnējā ziņa|Sākotnējais ziņojums|Oriģinālā ziņa|Oriģinālais ziņojums",
  lt: "Pradinis laiškas|Originalus laiškas|Pirminis laiškas|Originali žinutė|Pradinis pranešimas",
  pl: "Oryginalna wiadomość|Wiadomość oryginalna|Pierwotna wiadomość|Oryginalna wiadomosc|Wiadomość pierwotna|Original wiadomość|Oryginalny termin",
  cs: "Původní zpráva|Původní e-mail|Puvodni zprava|Originální zpráva|Původní schůzka|Původní email",
  sk: "Pôvodná správa|Originálna správa|Pôvodný e-mail|Povodna sprava",
  sl: "Izvirno sporočilo|Prvotno sporočilo|Originalno sporočilo",
  hr: "Originalna poruka|Izvorna poruka|Izvorni e-mail|Izvorna Poruka|Prvobitna poruka",
  sr: "Оригинална порука|Изворна порука|Првобитна порука",
  mk: "Оригинална порака|Изворна порака",
  bg: "Оригинално съобщение|Първоначално съобщение|Оригинално писмо|Изходно съобщение",
  ru: "Исходное сообщение|Оригинальное сообщение|Первоначальное сообщение|Исходное письмо|Сообщение оригинал|Исходное собрание|Оригинальное письмо",
  uk: "Оригінальне повідомлення|Вихідне повідомлення|Початкове повідомлення|Оригінал повідомлення|Вихідний лист",
  be: "Зыходнае паведамленне|Арыгінальнае паведамленне",
  el: "Αρχικό μήνυμα|Αυθεντικό μήνυμα|Πρωτότυπο μήνυμα|Αρχικό Μήνυμα",
  ro: "Mesaj original|Mesajul original|Mesaj inițial|Mesaj initial",
  hu: "Eredeti üzenet|Eredeti levél|Eredeti e-mail|Az eredeti üzenet|Eredeti üzenet szövege",
  tr: "Özgün İleti|Orijinal Mesaj|Orjinal Mesaj|Özgün ileti|Orijinal İleti|Asıl ileti|Orijinal e-posta|Orjinal Mesajı|Özgün Mesaj|Asıl mesaj|Özgün e-posta",
  az: "Orijinal mesaj|Original mesaj",
  ca: "Missatge original",
  gl: "Mensaxe orixinal",
  eu: "Jatorrizko mezua",
  sq: "Mesazhi origjinal",
  af: "Oorspronklike boodskap",
  vi: "Thư gốc|Tin nhắn gốc|Email gốc|Bản gốc|Thông điệp gốc",
  th: "ข้อความต้นฉบับ|ข้อความเดิม|ข้อความดั้งเดิม|จดหมายต้นฉบับ",
  id: "Pesan asli|Pesan Asli|Surat asli",
  ms: "Mesej asal|Mesej Asal",
  hi: "मूल संदेश|मूल मैसेज",
  bn: "মূল বার্তা",
  he: "הודעה מקורית|ההודעה המקורית",
  ar: "الرسالة الأصلية|رسالة أصلية|رسالة اصلية|الرسالة الاصلية|النص الأصلي",
  fa: "پیام اصلی|متن اصلی|پیغام اصلی",
  ja: "元のメッセージ|元のメール|オリジナルメッセージ|元の予定|原文",
  zh: "原始邮件|原始郵件|原邮件|原始信息|原始訊息|邮件原件|回复的原邮件|原郵件|原始约会|回复的邮件|原件|原始信件|回复邮件|答复邮件",
  ko: "원본 메시지|원본 메일|원본메시지|원래 메시지|원문|원본 이메일|Original Message|원본메일",
  ka: "ორიგინალი შეტყობინება|თავდაპირველი შეტყობინება",
  hy: "Սկզբնական հաղորդագրություն|Բնօրինակ նամակ",
};

/** How Lotus Notes and its kind begin the marker that also names who forwarded, and when. */
const forwardedByPhrases: Record<string, string> = {
  en: "Forwarded message from|Forwarded mail from|Start of forwarded message from|Original message from|Forwarded by|Forwarded from|Fwd by|Forward by|Forwarded to",
  de: "Weitergeleitete Nachricht von|Weitergeleitet von|Weitergeleitet durch",
  fr: "Message transféré de|Message transféré par|Réexpédié par|Transféré par|Transmis par|Réacheminé par|Envoyé par",
  es: "Mensaje reenviado de|Reenviado por|Remitido por",
  pt: "Mensagem encaminhada de|Encaminhado por|Reencaminhado por|Repassado por",
  it: "Messaggio inoltrato da|Inoltrato da|Inviato da|Inoltrata da",
  nl: "Doorgestuurd bericht van|Doorgestuurd door|Doorgezonden door",
  da: "Videresendt af",
  no: "Videresendt av",
  sv: "Vidarebefordrat av|Vidarebefordrad av|Vidaresänt av",
  fi: "Välittänyt|Edelleenlähettänyt|Lähettänyt edelleen",
  pl: "Przekazane przez|Przesłane przez|Przekazał",
  cs: "Přeposlal|Předal|Přeposláno uživatelem|Postoupil",
  sk: "Preposlal|Preposlané od",
  hu: "Továbbította|Továbbítva",
  ru: "Переслано|Переадресовано|Перенаправлено",
  uk: "Переслано|Переадресовано",
  ro: "Redirecționat de|Înaintat de|Transmis de",
  tr: "İleten|Yönlendiren",
  el: "Προωθήθηκε από",
  ja: "転送者",
  zh: "转发人|轉寄者",
  ko: "전달자",
};

/** What stands below a forward, in clients that close what they opened. */
const endPhrases =
  "End of forwarded message|End forwarded message|End of forwarded mail|Forwarded message ends|End of original message text|End of original message|End of message|Ende der weitergeleiteten Nachricht|Ende der weitergeleiteten E-Mail|Fin du message transféré|Fin du message réexpédié|Fin du message transmis|Fin del mensaje reenviado|Fine messaggio inoltrato|Fine del messaggio inoltrato|Fim da mensagem encaminhada|Fim da mensagem reencaminhada|Einde doorgestuurd bericht|Einde van doorgestuurd bericht|Slut på vidarebefordrat meddelande|Slut på videresendt besked|Slutt på videresendt melding|Välitetyn viestin loppu|Välitetty viesti päättyy|Koniec przekazanej wiadomości|Koniec przekazywanej wiadomości|Konec přeposlané zprávy|Koniec preposlanej správy|Конец пересылаемого сообщения|Конец переадресованного сообщения|Конец исходного сообщения|Кінець пересланого повідомлення|Továbbított üzenet vége|İletilen ileti sonu|Sfârșit mesaj redirecționat|Τέλος προωθημένου μηνύματος|转发邮件结束|轉寄郵件結束|転送メッセージの終わり|전달된 메시지 끝";

/** What a marker line says. `named` is the text that a Lotus marker carries after "Forwarded by". */
export type Marker = {
  intent: "forward" | "either";
  language: string;
  /** Dashes, underscores or the like stood around the words, so it cannot be prose. */
  ruled: boolean;
  named: string;
};

type Phrase = { intent: "forward" | "either"; language: string };

function buildPhrases(): Map<string, Phrase> {
  const index = new Map<string, Phrase>();
  addPhrases(index, forwardPhrases, "forward");
  addPhrases(index, originalPhrases, "either");
  return index;
}

function addPhrases(
  index: Map<string, Phrase>,
  table: Record<string, string>,
  intent: Phrase["intent"],
): void {
  for (const [language, words] of Object.entries(table)) {
    for (const word of words.split("|")) {
      const folded = foldLabel(word);
      if (!index.has(folded)) index.set(folded, { intent, language });
    }
  }
}

/** The first letters of every phrase: nearly every line of a body is turned away by them. */
const phraseHeads: ReadonlySet<string> = new Set(
  [forwardPhrases, originalPhrases].flatMap((table) =>
    Object.values(table).flatMap((words) => words.split("|").map((word) => headOf(word))),
  ),
);

function headOf(text: string): string {
  return text.slice(0, 4).toLowerCase();
}

const phraseIndex: ReadonlyMap<string, Phrase> = buildPhrases();

/** By their first letter, in the order of the table. */
const byPhrases: ReadonlyMap<string, (readonly [string, string])[]> = Map.groupBy(
  Object.entries(forwardedByPhrases).flatMap(([language, words]) =>
    words.split("|").map((word) => [foldLabel(word), language] as const),
  ),
  ([phrase]) => phrase.charAt(0),
);

/** The first two letters of every phrase, also where its accents are characters of their own. */
const letterPairs = new Uint8Array(128 * 128);
for (const table of [forwardPhrases, originalPhrases, forwardedByPhrases]) {
  for (const word of Object.values(table).flatMap((words) => words.split("|"))) {
    for (const form of [word, foldLabel(word), word.normalize("NFD")]) letterPairs[pairIndex(form)] = 1;
  }
}

function pairIndex(text: string): number {
  return ((text.charCodeAt(0) | 32) & 127) * 128 + ((text.charCodeAt(1) | 32) & 127);
}

/** False where a line, freed of quote marks, is surely no marker: it begins with no rule and as no phrase does. */
export function mayBeMarker(text: string): boolean {
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  // An equals sign may be what quoted-printable left behind.
  return isRule(first) || first > 127 || second > 127 || second === 61 || letterPairs[pairIndex(text)] === 1;
}

const endIndex: ReadonlySet<string> = new Set(endPhrases.split("|").map(foldLabel));

/** True for a ruled line such as "----- End of forwarded message -----". */
export function isEndMarker(text: string): boolean {
  if (text.length > markerCharsMax || !isRule(text.charCodeAt(0))) return false;
  return endIndex.has(foldPhrase(withoutScissors(text)));
}

/** The words of one language for a forward's or an original's announcement, the most common first. */
export function markerWords(language: string, intent: "forward" | "either"): string[] {
  return (intent === "forward" ? forwardPhrases : originalPhrases)[language]?.split("|") ?? [];
}

const markerCharsMax = 100;

/** Reads a line, freed of quote marks, as a marker; null where it is none. */
export function markerLine(text: string): Marker | null {
  if (text.length > lineCharsMax || text.length < 2 || !mayBeMarker(text)) return null;
  const inner = withoutScissors(text);
  const ruled = inner.length < text.length;
  if (inner.length === 0 || (ruled && !mayBeMarker(inner))) return null;
  if (ruled) {
    const by = forwardedBy(inner);
    if (by !== null) return by;
  }
  if (inner.length > markerCharsMax || !phraseHeads.has(headOf(inner))) return null;
  const phrase = phraseOf(inner);
  return phrase === null ? null : { ...phrase, ruled, named: "" };
}

function phraseOf(inner: string): Phrase | null {
  const whole = phraseIndex.get(foldPhrase(inner));
  if (whole !== undefined) return whole;
  // Thunderbird in Slovak and Finnish writes its phrase and an English one, with dashes or a slash between.
  if (!inner.includes("--") && !inner.includes("/")) return null;
  for (const piece of inner.split(/-{2,}|\//, 4)) {
    const known = phraseIndex.get(foldPhrase(piece));
    if (known !== undefined) return known;
  }
  return null;
}

function foldPhrase(text: string): string {
  return foldLabel(text).replace(/\s?[:：.]+$/u, "");
}

function forwardedBy(inner: string): Marker | null {
  const head = foldLabel(inner.slice(0, 40));
  for (const [phrase, language] of byPhrases.get(head.charAt(0)) ?? []) {
    if (head.startsWith(phrase) && head.length > phrase.length) {
      return { intent: "forward", language, ruled: true, named: inner.slice(phrase.length).trim() };
    }
  }
  return null;
}

/** The Bat! draws `===8<====` with scissors in the rule. */
function withoutScissors(text: string): string {
  return withoutRules(text.includes("8<") ? text.replace(/^[-=]{1,40}8<[-=]{1,100}/, "==") : text);
}

/** Takes rules of dashes, underscores, stars, equals signs and arrows off both ends. */
function withoutRules(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isRule(text.charCodeAt(start))) start += 1;
  while (end > start && isRule(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isRule(code: number): boolean {
  return (
    code === 45 || // -
    code === 95 || // _
    code === 42 || // *
    code === 61 || // =
    code === 126 || // ~
    code === 43 || // +
    code === 35 || // #
    code === 32 ||
    code === 0xa0 ||
    code === 9 ||
    code === 60 || // <
    code === 62 || // >
    code === 91 || // [
    code === 93 || // ]
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0x2022 ||
    code === 0x2026 ||
    code === 0x2212 ||
    (code >= 0x2500 && code <= 0x2501) ||
    code === 0xfe58 ||
    code === 0xff0d
  );
}

/** True for a line that is nothing but a rule of at least `rulesMin` characters: Outlook's `____`, Apple's `-----`. */
export function isRuleLine(text: string): boolean {
  return text.length >= rulesMin && withoutRules(text).length === 0 && !/\s/.test(text.slice(0, rulesMin));
}

const rulesMin = 5;

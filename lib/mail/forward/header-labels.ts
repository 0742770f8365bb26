import type { HeaderRole } from "./header-block.ts";
import { labelWindowCharsMax } from "./limits.ts";

type LabelRow = {
  from: string;
  to: string;
  cc: string;
  date: string;
  subject: string;
  bcc?: string;
  replyTo?: string;
  other?: string;
};

/** What mail clients write before the colon, by language; alternatives are separated by `|`. */
const labels: Record<string, LabelRow> = {
  en: {
    from: "From|Sender|Author|Mail from|Message from|Original sender",
    to: "To|Recipient|Recipients|Sent to|Mail to",
    cc: "Cc|C.c.|Cc to|Copy|Copy to|Copies to|Carbon copy",
    date: "Sent|Date|Date sent|Sent at|Sent on|Sent date|Date/time|Date received",
    subject: "Subject|Subj|Subject line|Re subject",
    bcc: "Bcc|B.c.c.|Blind copy",
    replyTo: "Reply-To|Reply to|Replyto|Please respond to",
    other:
      "Sent by|Received|Importance|Priority|Sensitivity|Attachments|Attachment|Attached|Categories|Organization|Message-ID|Message ID|MIME-Version|Content-Type|Content-Transfer-Encoding|Return-Path|Received-By|Delivered-To|Mailed-by|Signed-by|Security|User-Agent|In-Reply-To|References|List-Id|Resent-From|Resent-To|Resent-Date|Newsgroups|Followup-To|Status|X-Mailer|On behalf of|Via|Size|Flag|Follow up|Flag Status|Thread-Topic|Thread-Index|Errors-To|Precedence|Sender-ip|Conversation|Folder|Classification",
  },
  de: {
    from: "Von|Absender",
    to: "An|Empfänger|Gesendet an",
    cc: "Kopie|Kopie (CC)|Kopie an|Cc|CC-Empfänger",
    date: "Gesendet|Datum|Gesendet am|Verschickt|Versendet|Gesendet um|Zeit",
    subject: "Betreff|Thema|Betr.",
    bcc: "Blindkopie|Blindkopie (BCC)|Bcc",
    replyTo: "Antwort an|Antworten an|Bitte antworten an",
    other: "Gesendet von|Wichtigkeit|Priorität|Anlagen|Anlage|Anhang|Anhänge|Vertraulichkeit|Kategorien",
  },
  fr: {
    from: "De|Expéditeur|De la part de",
    to: "À|A|Pour|Destinataire|Destinataires",
    cc: "Cc|Copie à|Copie|Copies|Copie carbone",
    date: "Envoyé|Date|Envoyé le|Date d'envoi|Date d’envoi|Le",
    subject: "Objet|Sujet",
    bcc: "Cci|Copie cachée|Copie cachée à",
    replyTo: "Répondre à|Réponse à|Adresse de réponse|Veuillez répondre à",
    other:
      "Envoyé par|Importance|Pièces jointes|Pièce jointe|Pièce(s) jointe(s)|Priorité|Confidentialité|Catégories",
  },
  es: {
    from: "De|Remitente",
    to: "Para|A|Destinatario|Destinatarios|Enviado a",
    cc: "Cc|Copia|Con copia|Copia a|C.C.",
    date: "Enviado|Fecha|Enviado el|Fecha de envío|Enviada|Enviado en",
    subject: "Asunto|Tema",
    bcc: "Cco|CCO|Copia oculta",
    replyTo: "Responder a|Responda a",
    other: "Enviado por|Importancia|Datos adjuntos|Adjuntos|Archivos adjuntos|Prioridad|Carácter",
  },
  pt: {
    from: "De|Remetente",
    to: "Para|A|Destinatário|Destinatários",
    cc: "Cc|Cópia|Com cópia|C/c|Cópia para",
    date: "Enviado|Data|Enviada|Enviado em|Enviada em|Data de envio",
    subject: "Assunto",
    bcc: "Cco|Bcc|Cópia oculta",
    replyTo: "Responder a|Responder para",
    other: "Enviado por|Importância|Anexos|Anexo|Prioridade|Sensibilidade",
  },
  it: {
    from: "Da|Mittente",
    to: "A|Per|Destinatario|Destinatari",
    cc: "Cc|Copia|Copia a|Copia per conoscenza|Per conoscenza|P.c.",
    date: "Inviato|Data|Inviato il|Inviata|Spedito|Data invio",
    subject: "Oggetto|Soggetto|Ogg",
    bcc: "Ccn|Copia nascosta",
    replyTo: "Rispondi a|Rispondere a",
    other: "Inviato da|Priorità|Allegati|Allegato|Importanza|Riservatezza",
  },
  nl: {
    from: "Van|Afzender",
    to: "Aan|Naar|Ontvanger|Ontvangers|Geadresseerde",
    cc: "Cc|Kopie|CC aan|Kopie aan",
    date: "Verzonden|Datum|Verzonden op|Verstuurd|Verzenddatum|Verzonden om",
    subject: "Onderwerp|Betreft",
    bcc: "Bcc|Blinde kopie",
    replyTo: "Antwoord aan|Beantwoorden aan|Antwoorden aan",
    other: "Verzonden door|Urgentie|Bijlagen|Bijlage|Prioriteit|Gevoeligheid|Belang",
  },
  da: {
    from: "Fra|Afsender",
    to: "Til|Modtager",
    cc: "Cc|Kopi|Kopi til",
    date: "Sendt|Dato|Afsendt|Sendt den",
    subject: "Emne|Vedr.",
    bcc: "Bcc|Skjult kopi",
    replyTo: "Svar til|Besvar til",
    other: "Prioritet|Vedhæftede filer|Vigtighed|Vedhæftninger",
  },
  no: {
    from: "Fra|Avsender|Frå",
    to: "Til|Mottaker",
    cc: "Kopi|Kopi til|Cc",
    date: "Sendt|Dato|Sendt den",
    subject: "Emne",
    bcc: "Blindkopi|Bcc",
    replyTo: "Svar til",
    other: "Prioritet|Vedlegg|Viktighet",
  },
  sv: {
    from: "Från|Avsändare",
    to: "Till|Mottagare",
    cc: "Kopia|Kopia till|Cc|Kopior",
    date: "Skickat|Datum|Sänt|Skickad|Skickat den",
    subject: "Ämne|Rubrik",
    bcc: "Hemlig kopia|Bcc",
    replyTo: "Svar till|Svara till",
    other: "Prioritet|Bilagor|Bifogade filer|Bilaga|Angelägenhetsgrad",
  },
  fi: {
    from: "Lähettäjä|Keneltä",
    to: "Vastaanottaja|Vastaanottajat|Kenelle|Saaja|Till",
    cc: "Kopio|Kopiot|Tiedoksi|Cc",
    date: "Lähetetty|Päivämäärä|Päiväys|Pvm|Lähetysaika",
    subject: "Aihe|Otsikko",
    bcc: "Piilokopio",
    replyTo: "Vastaus|Vastausosoite|Vastaa",
    other: "Tärkeys|Liitteet|Liite|Prioriteetti",
  },
  is: {
    from: "Frá|Sendandi",
    to: "Til|Viðtakandi",
    cc: "Afrit|Cc",
    date: "Sent|Dagsetning|Dags",
    subject: "Efni",
    replyTo: "Svara til",
  },
  et: {
    from: "Saatja|Kellelt",
    to: "Saaja|Adressaat|Kellele|Saajad",
    cc: "Koopia|Cc",
    date: "Saadetud|Saatmisaeg|Kuupäev",
    subject: "Teema",
    replyTo: "Vasta",
  },
  lv: {
    from: "No|Sūtītājs|Nosūtītājs",
    to: "Kam|Adresāts|Saņēmējs|Saņēmēji",
    cc: "Kopija|Cc|Kopijas",
    date: "Nosūtīts|Datums|Sūtīts",
    subject: "Tēma|Temats",
    replyTo: "Atbildēt",
  },
  lt: {
    from: "Nuo|Siuntėjas|Iš",
    to: "Kam|Gavėjas|Iki|Gavėjai",
    cc: "Kopija|Cc|Kopijos",
    date: "Išsiųsta|Data|Siųsta|Išsiuntimo data",
    subject: "Tema",
    replyTo: "Atsakyti",
  },
  pl: {
    from: "Od|Nadawca",
    to: "Do|Adresat|Odbiorca|Adresaci",
    cc: "DW|Kopia|Do wiadomości|Kopia do|UDW kopia",
    date: "Wysłano|Data|Wysłane|Data wysłania|Wysłany|Dnia",
    subject: "Temat",
    bcc: "UDW|Ukryta kopia",
    replyTo: "Odpowiedź-do|Odpowiedz do|Odpowiedź do",
    other: "Ważność|Załączniki|Priorytet|Załącznik",
  },
  cs: {
    from: "Od|Odesílatel|Odesilatel",
    to: "Komu|Pro|Příjemce|Adresát",
    cc: "Kopie|Cc|Kopie komu",
    date: "Odesláno|Datum|Dne|Odeslané",
    subject: "Předmět|Věc",
    bcc: "Skrytá kopie",
    replyTo: "Odpověď na|Odpovědět na|Odpovědět komu",
    other: "Důležitost|Přílohy|Priorita|Příloha",
  },
  sk: {
    from: "Od|Odosielateľ",
    to: "Komu|Pre|Príjemca|Adresát",
    cc: "Kópia|Cc",
    date: "Odoslané|Dátum|Dňa|Poslané",
    subject: "Predmet|Vec",
    bcc: "Skrytá kópia",
    replyTo: "Odpovedať-Pre|Odpovedať komu|Odpoveď na",
    other: "Dôležitosť|Prílohy|Priorita",
  },
  sl: {
    from: "Od|Pošiljatelj",
    to: "Za|Prejemnik|Komu",
    cc: "Kp|Kopija|Cc",
    date: "Poslano|Datum|Dne",
    subject: "Zadeva",
    replyTo: "Odgovor na|Odgovori na",
    other: "Pomembnost|Priloge",
  },
  hr: {
    from: "Od|Šalje|Pošiljatelj|Pošiljalac",
    to: "Za|Prima|Primatelj|Primalac|Kome",
    cc: "Kopija|Cc|Kopija za",
    date: "Poslano|Datum|Poslato|Datum slanja",
    subject: "Predmet|Naslov|Tema",
    replyTo: "Odgovori na|Odgovor na",
    other: "Važnost|Privitci|Prilozi",
  },
  sr: {
    from: "Од|Шаље|Пошиљалац",
    to: "За|Прима|Коме|Прималац",
    cc: "Копија|Коп",
    date: "Послато|Датум|Датум слања",
    subject: "Предмет|Наслов|Тема",
  },
  mk: {
    from: "Од|Испраќач",
    to: "До|За|Примач",
    cc: "Копија",
    date: "Испратено|Датум",
    subject: "Предмет|Наслов",
  },
  bg: {
    from: "От|Изпращач|Подател",
    to: "До|На|Получател",
    cc: "Копие|Копие до|Як",
    date: "Изпратено|Дата|Изпратено на",
    subject: "Относно|Тема|Заглавие",
    replyTo: "Отговор до",
  },
  ru: {
    from: "От|Отправитель|От кого",
    to: "Кому|Получатель|Получатели",
    cc: "Копия|Копии|Cc",
    date: "Отправлено|Дата|Дата отправки|Послано",
    subject: "Тема|Тема письма",
    bcc: "Скрытая копия",
    replyTo: "Ответ-Кому|Ответить|Обратный адрес|Кому отвечать",
    other: "Важность|Вложения|Вложение|Приоритет",
  },
  uk: {
    from: "Від|Відправник|Від кого",
    to: "Кому|До|Одержувач|Отримувач",
    cc: "Копія|Копії",
    date: "Надіслано|Дата|Відправлено",
    subject: "Тема",
    replyTo: "Кому відповісти|Відповісти",
    other: "Вкладення|Важливість",
  },
  be: {
    from: "Ад|Адпраўнік|Ад каго",
    to: "Каму|Атрымальнік",
    cc: "Копія",
    date: "Адпраўлена|Дата",
    subject: "Тэма",
  },
  el: {
    from: "Από|Αποστολέας",
    to: "Προς|Παραλήπτης|Σε",
    cc: "Κοιν.|Κοινοποίηση|Κοιν|Αντίγραφο",
    date: "Στάλθηκε|Ημερομηνία|Ημ/νία|Εστάλη|Ημερ/νία|Απεστάλη",
    subject: "Θέμα",
    replyTo: "Απάντηση σε|Απάντηση προς",
    other: "Σπουδαιότητα|Συνημμένα",
  },
  ro: {
    from: "De la|Expeditor|Expeditorul|Din partea",
    to: "Către|Catre|La|Destinatar|Destinatarul|Pentru",
    cc: "Cc|Copie|Copie către",
    date: "Trimis|Data|Dată|Trimisă|Trimis la",
    subject: "Subiect|Subiectul",
    replyTo: "Răspuns către|Răspuns la|Răspundeți la",
    other: "Importanță|Atașări|Atașamente",
  },
  hu: {
    from: "Feladó|Küldő|Kitől",
    to: "Címzett|Címzettek|Kinek",
    cc: "Másolat|Másolatot kap|Másolatot kapnak|Cc",
    date: "Elküldve|Dátum|Küldve|Küldés dátuma|Küldés ideje",
    subject: "Tárgy",
    bcc: "Titkos másolat",
    replyTo: "Válaszcím|Válasz",
    other: "Fontosság|Mellékletek|Melléklet",
  },
  tr: {
    from: "Kimden|Gönderen|Kimden (From)",
    to: "Kime|Alıcı|Alıcılar|Kime (To)",
    cc: "Bilgi|Cc|Kopya",
    date: "Gönderildi|Tarih|Gönderilen|Gönderilme|Gönderme|Gönderme Tarihi|Gönderim",
    subject: "Konu",
    bcc: "Gizli|Gizli Kopya",
    replyTo: "Yanıt adresi|Yanıtla",
    other: "Önem|Ekler|Öncelik",
  },
  az: { from: "Kimdən|Göndərən", to: "Kimə|Alan", cc: "Surət", date: "Göndərildi|Tarix", subject: "Mövzu" },
  kk: {
    from: "Кімнен|Жіберуші",
    to: "Кімге|Алушы",
    cc: "Көшірме",
    date: "Жіберілді|Күні",
    subject: "Тақырып|Тақырыбы",
  },
  ca: {
    from: "De|Remitent",
    to: "Per a|A|Destinatari|Per",
    cc: "A/c|Còpia|Cc",
    date: "Enviat|Data|Enviat el|Data d'enviament",
    subject: "Assumpte|Tema",
  },
  gl: { from: "De|Remitente", to: "Para|A", cc: "Copia|Cc", date: "Enviado|Data", subject: "Asunto" },
  eu: {
    from: "Nork|Bidaltzailea|Igorlea|Nondik",
    to: "Nori|Hartzailea|Nora",
    cc: "Kopia|Cc",
    date: "Bidalia|Data|Bidaltze-data|Noiz",
    subject: "Gaia",
  },
  sq: {
    from: "Nga|Dërguesi",
    to: "Për|Te|Marrësi",
    cc: "Kopje",
    date: "Dërguar|Data",
    subject: "Subjekti|Tema|Lënda",
  },
  mt: { from: "Minn|Mingħand", to: "Lil|Għal", cc: "Kopja", date: "Mibgħut|Data", subject: "Suġġett" },
  ga: { from: "Ó|Seoltóir", to: "Chuig|Do", cc: "Cóip", date: "Seolta|Dáta", subject: "Ábhar" },
  cy: { from: "Oddi wrth|Anfonwr", to: "At", cc: "Copi", date: "Anfonwyd|Dyddiad", subject: "Pwnc|Testun" },
  af: { from: "Van|Afsender", to: "Aan|Na", cc: "Afskrif|Cc", date: "Gestuur|Datum", subject: "Onderwerp" },
  sw: { from: "Kutoka|Kutoka kwa", to: "Kwa", cc: "Nakala", date: "Ilitumwa|Tarehe", subject: "Mada|Kichwa" },
  vi: {
    from: "Từ|Người gửi",
    to: "Đến|Tới|Người nhận|Gửi đến",
    cc: "Cc|Đồng gửi|Sao gửi",
    date: "Ngày|Đã gửi|Ngày gửi|Thời gian|Gửi lúc|Đã Gửi",
    subject: "Chủ đề|Tiêu đề|V/v",
    other: "Tệp đính kèm|Đính kèm",
  },
  th: {
    from: "จาก|ผู้ส่ง",
    to: "ถึง|ผู้รับ",
    cc: "สำเนาถึง|สำเนา",
    date: "วันที่|ส่งเมื่อ|ส่ง|เวลา",
    subject: "เรื่อง|หัวข้อ|ชื่อเรื่อง",
  },
  id: {
    from: "Dari|Pengirim",
    to: "Kepada|Ke|Untuk|Penerima",
    cc: "Tembusan|Salinan|Cc",
    date: "Terkirim|Tanggal|Dikirim|Tgl|Pada",
    subject: "Subjek|Perihal|Hal|Judul",
  },
  ms: {
    from: "Daripada|Dari",
    to: "Kepada|Ke",
    cc: "Salinan|S.k.",
    date: "Dihantar|Tarikh",
    subject: "Subjek|Perkara|Tajuk",
  },
  tl: {
    from: "Mula kay|Mula sa|Mula",
    to: "Para kay|Para sa|Kay",
    cc: "Kopya",
    date: "Petsa|Ipinadala",
    subject: "Paksa",
  },
  hi: {
    from: "प्रेषक|द्वारा|से",
    to: "प्रति|प्राप्तकर्ता|को",
    cc: "प्रतिलिपि|कॉपी",
    date: "दिनांक|तारीख|भेजा गया|तिथि",
    subject: "विषय",
  },
  bn: { from: "প্রেরক|থেকে", to: "প্রাপক|প্রতি", cc: "অনুলিপি", date: "তারিখ|প্রেরিত", subject: "বিষয়" },
  ta: { from: "அனுப்புநர்", to: "பெறுநர்", cc: "நகல்", date: "தேதி", subject: "பொருள்" },
  he: {
    from: "מאת|שולח|מ",
    to: "אל|נמען|נמענים|ל",
    cc: "עותק|העתק|עותק ל",
    date: "נשלח|תאריך|נשלח ב|בתאריך",
    subject: "נושא",
    replyTo: "השב אל",
  },
  ar: {
    from: "من|المرسل",
    to: "إلى|الى|المستلم|المرسل إليه",
    cc: "نسخة|نسخة إلى|نسخة كربونية|نسخه",
    date: "التاريخ|تم الإرسال|أُرسلت|أرسلت|تاريخ الإرسال|الإرسال|مرسل|بتاريخ",
    subject: "الموضوع|موضوع",
  },
  fa: {
    from: "از|فرستنده",
    to: "به|گیرنده",
    cc: "رونوشت|کپی",
    date: "تاریخ|ارسال شده|ارسال‌شده|ارسال",
    subject: "موضوع",
  },
  ur: { from: "از|منجانب", to: "بنام|بطرف", cc: "نقل", date: "تاریخ|بتاریخ", subject: "موضوع|عنوان" },
  ja: {
    from: "差出人|送信元|送信者|From|発信者",
    to: "宛先|受信者|送信先|To",
    cc: "Cc|CC|写し",
    date: "送信日時|日付|日時|送信日|送信",
    subject: "件名|題名|表題",
    replyTo: "返信先",
    other: "重要度|添付ファイル",
  },
  zh: {
    from: "发件人|寄件人|寄件者|發件人|发信人|寄件者",
    to: "收件人|收件者|收信人",
    cc: "抄送|副本|抄送人|副本抄送|抄送至",
    date: "发送时间|日期|发件时间|发送日期|寄件日期|傳送日期|發送時間|时间|寄送日期|時間|寄件時間|已傳送|发送|已发送|傳送時間|發送日期",
    subject: "主题|主旨|主題|标题|標題",
    bcc: "密送|密件副本",
    replyTo: "回复|答复|回覆",
    other: "重要性|附件",
  },
  ko: {
    from: "보낸 사람|보낸사람|발신|보낸이|발신자|발신인",
    to: "받는 사람|받는사람|수신|받는이|수신자|수신인",
    cc: "참조|함께 받는 사람",
    date: "보낸 날짜|날짜|보낸날짜|보냄|보낸 시간|일시|발송일|전송 날짜",
    subject: "제목",
    replyTo: "회신",
    other: "중요도|첨부 파일|첨부",
  },
  ka: {
    from: "ვისგან|გამომგზავნი",
    to: "ვის|მიმღები",
    cc: "ასლი",
    date: "თარიღი|გაგზავნილია",
    subject: "თემა|საგანი",
  },
  hy: {
    from: "Ումից|Ուղարկող",
    to: "Ում|Ստացող",
    cc: "Պատճեն",
    date: "Ուղարկված|Ամսաթիվ",
    subject: "Թեմա|Առարկա",
  },
};

/** A label's meaning and the languages that write it so. */
export type Label = { role: HeaderRole; languages: readonly string[] };

const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Lower-cased, composed, single-spaced, without direction marks: the form in which labels are compared. */
export function foldLabel(text: string): string {
  if (isSimple(text)) return text.toLowerCase().trim();
  return text.normalize("NFKC").replaceAll(invisible, "").toLowerCase().replaceAll(/\s+/g, " ").trim();
}

/** ASCII with single spaces, as nearly all are: there is nothing to compose and nothing to leave out. */
function isSimple(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126 || (code === 32 && before === 32)) return false;
    before = code;
  }
  return true;
}

function buildIndex(): Map<string, Label> {
  const index = new Map<string, { role: HeaderRole; languages: string[] }>();
  for (const [language, row] of Object.entries(labels)) {
    for (const [key, words] of Object.entries(row)) {
      const role = roleOf(key);
      for (const word of words.split("|")) {
        const known = index.get(foldLabel(word));
        if (known === undefined) index.set(foldLabel(word), { role, languages: [language] });
        else if (known.role === role && !known.languages.includes(language)) known.languages.push(language);
      }
    }
  }
  return index;
}

function roleOf(key: string): HeaderRole {
  switch (key) {
    case "from":
    case "to":
    case "cc":
    case "bcc":
    case "date":
    case "subject":
      return key;
    case "replyTo":
      return "reply-to";
    default:
      return "other";
  }
}

/** Every label by its folded form. Languages earlier in the table win where two disagree about a word's role. */
export const labelIndex: ReadonlyMap<string, Label> = buildIndex();

/** Languages whose labels are known. */
export const labelLanguages: readonly string[] = Object.keys(labels);

/** The words one language uses for a role, first the most common: for tests and for writing headers. */
export function labelWords(language: string, role: "from" | "to" | "cc" | "date" | "subject"): string[] {
  return labels[language]?.[role].split("|") ?? [];
}

/** A label at the start of a line, and the text after its colon. */
export type LabelledLine = Label & { value: string; word: string };

/**
 * Reads "Label: value" from a line that has no quote marks any more. Emphasis around the label (`*From:*`, `**From**:`)
 * and a space before the colon are allowed; the colon may be full-width.
 */
export function labelledLine(text: string): LabelledLine | null {
  if (text.startsWith("|")) return tableRow(text);
  const colonAt = colonIndex(text);
  if (colonAt < 1) return null;
  if (!mayBeLabel(text, 0, colonAt)) return null;
  const word = text.slice(0, colonAt);
  const emphasised = word.includes("*") || word.includes("_");
  const label =
    labelIndex.get(foldLabel(emphasised ? word.replaceAll(/[*_]/g, " ") : word)) ?? plainHeader(word);
  if (label === undefined) return null;
  const rest = text.slice(colonAt + 1);
  return { ...label, word, value: rest.replace(/^[*_|\s\u200b-\u200f\u202a-\u202e]+/, "").trim() };
}

/** `| 发件人 | Ana<ana@x.example> |`: NetEase writes its header as a table without colons. */
function tableRow(text: string): LabelledLine | null {
  const [, word = "", value, ...rest] = text.slice(0, 2_000).split("|");
  if (value === undefined || rest.length > 1) return null;
  const label = labelIndex.get(foldLabel(word.replace(/[:：]\s*$/, ""))) ?? otherHeader;
  return { ...label, word, value: value.trim() };
}

function colonIndex(text: string): number {
  const window = text.length > labelWindowCharsMax ? text.slice(0, labelWindowCharsMax) : text;
  const colonAt = window.indexOf(":");
  const wideAt = window.indexOf("：");
  return colonAt < 0 || (wideAt >= 0 && wideAt < colonAt) ? wideAt : colonAt;
}

/** First and last letters of every label in ASCII. */
const letterEnds = new Uint8Array(128 * 128);
for (const label of labelIndex.keys()) {
  const [first, last] = [label.charCodeAt(0), label.charCodeAt(label.length - 1)];
  if (first < 128 && last < 128) letterEnds[first * 128 + last] = 1;
}

/** False where the word from `start` to a colon is surely no label: a look at its ends, before it is folded. */
export function mayBeLabel(text: string, start: number, colonAt: number): boolean {
  let end = colonAt - 1;
  while (end > start && text.charCodeAt(end) === 32) end -= 1;
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end);
  if (isUnsure(first) || isUnsure(last) || text.charCodeAt(start + 1) > 127) return true;
  if (letterEnds[lowerCased(first) * 128 + lowerCased(last)] === 1) return true;
  return first !== lowerCased(first) && text.slice(start, colonAt).includes("-");
}

/** Not ASCII, a blank or emphasis. */
function isUnsure(code: number): boolean {
  return code > 127 || code < 33 || code === 42 || code === 95;
}

function lowerCased(code: number): number {
  return code >= 65 && code <= 90 ? code | 32 : code;
}

const otherHeader: Label = { role: "other", languages: ["en"] };

/** Header names such as `X-Priority` or `List-Unsubscribe`, which pasted raw headers bring along. */
function plainHeader(word: string): Label | undefined {
  return /^(?:X-[A-Za-z0-9-]{1,40}|[A-Z][a-z]{1,15}(?:-[A-Z][A-Za-z]{1,15}){1,3})$/.test(word)
    ? otherHeader
    : undefined;
}

/**
 * What phones and programs put under a mail: "Sent from my iPhone", "Envoyé de mon iPhone", "Get Outlook for iOS".
 * A device or program must be named, so that "Sent from my desk, it is quicker" stays text.
 */
const lead = [
  "send from my",
  "sent (?:securely )?(?:from|via|with|using|by|on)(?: my| the| a| an)?",
  "gesendet (?:von|mit|über|aus)(?: meinem| meiner| der| dem)?",
  "diese nachricht wurde von (?:meinem|meiner)",
  "envoy[ée]e? (?:de|du|depuis|à partir d[e']|avec|via|par)(?: mon| ma| l')?",
  "enviado (?:desde|de|do|a partir do|pelo|por|con|com|via|mediante)(?: mi| meu| el| o)?",
  "inviato (?:da|dal|dall'|con|tramite)(?: mio| il)?",
  "verzonden (?:vanaf|vanuit|met|via|door)(?: mijn)?",
  "verstuurd (?:vanaf|vanuit|met|via|door)(?: mijn)?",
  "(?:skickat|skickades) (?:från|via|med)(?: min| mitt)?",
  "sendt (?:fra|med|via)(?: min| mit)?",
  "lähetetty(?: \\S+)?",
  "wysłan[eoay] (?:z|ze|za pomocą|przez|od|poprzez)(?: mojego)?",
  "odesláno (?:z|ze|pomocí|od)(?: mého)?",
  "odoslané (?:z|zo|pomocou)(?: môjho)?",
  "отправлено (?:с|из|от|через)(?: моего)?",
  "надіслано (?:з|із|зі)(?: мого)?",
  "изпратено от(?: моя)?",
  "elküldve(?: az?)?",
  "trimis (?:de pe|din|cu|de la)(?: meu)?",
  "(?:στάλθηκε|εστάλη|απεστάλη) από(?: το)?",
  "poslano (?:s|iz|z|sa)(?: mog| mojega)?",
  "poslato (?:sa|iz)(?: mog)?",
  "išsiųsta iš",
  "nosūtīts no",
  "saadetud(?: minu)?",
  "dikirim dari",
  "dihantar dari(?: telefon pintar)?",
  "đã gửi từ|được gửi từ|gửi từ",
  "nagpadala mula sa",
  "נשלח (?:מ|מה)-?",
  "أُ?رسلت? من|مرسل من|تم الإرسال من",
  "ارسال شده از|فرستاده شده از",
  "ส่งจาก",
  "[发發]自(?:我的)?|从我的|從我的|自我的|寄自|傳送自|发送自|來自我的|来自我的",
  "나의|내 |에서 보냄",
  "enviat des de|enviat des del",
  "bidalia",
].join("|");

const device =
  "iphon\\p{L}*|ipad|ipod|ios|android|blackberry|samsung|galaxy|nokia|htc|lg|sony|xperia|motorola|moto|huawei|honor|xiaomi|redmi|oneplus|oppo|vivo|realme|wiko|pixel|nexus|surface|lumia|windows (?:phone|mobile|10|mail|11|live)|mail (?:for|für|pour|para|per|voor|til|för) windows|courrier pour windows|correo para windows|posta per windows|e-?mail (?:app|voor windows)|outlook|yahoo|gmail|inbox|aol|hotmail|proton ?mail|protonmail|tutanota|tuta|hushmail|fastmail|zoho|spark|airmail|mailbird|thunderbird|postbox|newton|typeapp|type app|type mail|typemail|blue ?mail|bluemail|aqua ?mail|k-9|k9|fairemail|canary|edison|superhuman|hey|polymail|mailspring|nylas|boxer|vmware boxer|workspace one boxer|acompli|sparrow|mailbox|cloudmagic|mymail|my ?mail|mail\\.ru|yandex|яндекс|gmx|web\\.de|1&1|ionos|t-mobile|telekom|verizon|at&t|sprint|vodafone|o2|orange|ziggo|virgin|treo|palm|pda|droid|smart ?phone|smartphone|handy|icloud|mobile phone|cell phone|cellphone|mobile device|mobile|mobil|móvil|movil|celular|téléphone|telefon|telefono|telefoon|phone|tablet|kindle|handheld|wireless|mac|macbook|imac|apple|watch|mobiltelefon|mobilgerät|mobiel|mobilen|mobilni|телефона|смартфона|почты|пошты|puhelimesta|puhelimestani|iphonesta|iphonesta|telefonu|telefonul|telefonumdan|gönderildi|手机|手機|邮箱|郵箱|네이버|메일|iphoneから送信|から送信|ニールソン|아이폰|갤럭시|mobile mail|email app|mail app|webmail|roundcube|zimbra|squirrelmail|groupwise|notes|lotus|eudora|mutt|alpine|emacs|gnus|evolution|kmail|windows|linux|ubuntu|pocket pc|goodlink|good \\(|touchdown|nine|citrix|secure mail|mimecast|front|missive|mixmax|hubspot|streak|boomerang|loop email|posteo|mail\\.com|laposte|free|sfr|bouygues|libero|tiscali|alice|uol|terra|bol|ig mail|rediff\\w*|qq|foxmail|163|netease|sina|naver|daum|hanmail|onelink|vfemail|disroot|riseup";

/** The lead alone: what does not begin with one need not be held against every device. */
const sentLead = new RegExp(`^[\\s*_\\-–—~>|([]*(?:${lead})`, "iu");
const sentFrom = new RegExp(
  `^[\\s*_\\-–—~>|([]*(?:${lead})\\s*(?:[^.!?]{0,40}?)(?:${device})(?![\\p{Ll}])[^.!?;]{0,60}(?:<[^<>]*>|\\(https?:[^()]*\\)|\\[[^\\]]*\\])?[\\s.!*_\\])~\\-–—]*(?:<[^<>]*>)?\\s*$`,
  "iu",
);
const suffixes = [
  "から送信",
  "から送信されました",
  "より送信",
  "에서 보냄",
  "에서 보냈습니다",
  "에서 발송",
  "gönderildi",
  "küldve",
  "küldték",
  "gesendet",
  "lähetetty",
];
const suffixed =
  /^[\s*_\-–—~]*(?:\S+ ){0,5}\S*(?:から送信(?:されました)?|より送信|에서 (?:보냄|보냈습니다|발송)|\S+(?:dan|den) gönderildi|küldve|küldték|gesendet|lähetetty)[\s.]*$/iu;
/** In languages whose people end sentences so too, a device or program stands before it. */
const suffixIsVerb = /(?:gönderildi|küldve|küldték|gesendet|lähetetty)[\s.]*$/iu;
const anyDevice = new RegExp(`(?<![\\p{L}\\p{M}])(?:${device})`, "iu");
const apps =
  /^[\s*_]*(?:get|obtenir|obtenha|obtener|obtén|obtenga|obter|holen sie sich|télécharge[rz]?|scarica|ottieni|download|hämta|skaffa|hanki|få|hent|pobierz|získat|получить|загрузите|скачайте|завантажити) (?:the new |aplikację |o )?(?:outlook|yahoo mail|aol(?: app| mail)?|bluemail|spark|gmail|proton mail) (?:for|für|pour|para|per|voor|til|för|dla systemu|pro|для|app)(?:\s.{0,50})?$|^(?:outlook (?:for|voor) (?:ios|android)\S* (?:を|downloaden|herunterladen).{0,20}|(?:获取|下载) ?outlook.{0,20}|outlook をダウンロード.{0,20}|(?:ios|android)(?:用|용|版) ?outlook.{0,20}|yahoo mail ?: \S+, \S+, \S.{2,40})$/iu;
/** Outlook's line in any language: the app, the system, and Microsoft's short link. */
const outlookLink =
  /^(?=.{0,80}outlook)(?=.{0,80}(?:ios|android|mac|windows)).{0,80}https:\/\/aka\.ms\/\S{1,40}/iu;

const program =
  /^[\s*_]*(?:(?:this|the) (?:e-?mail|message|mail) was )?(?:sent|created|written|composed|posted|delivered) (?:securely )?(?:with|via|using|through|by|from) (?:the )?[\w.&' -]{2,40}(?:<[^<>]{1,200}>|\(?https?:\/\/\S{1,200}|\bapp\b|mail\b|\.com\b)[\s).]*$/iu;

/** Whether a line is the mark of a phone or program under a mail. `words` is tidy and short. */
export function isSentFrom(words: string): boolean {
  if (words.length < 5 || words.length > 220) return false;
  const told = withoutApology(words).replaceAll("’", "'");
  const plain = withoutLinks(told);
  if (plain.length > 110) return false;
  if (/[,;] \p{Ll}/u.test(plain) && told.length === plain.length && !/blackberry|wireless/i.test(plain))
    return false;
  return (
    (sentLead.test(plain) && sentFrom.test(plain)) ||
    (endsInSuffix(plain) &&
      suffixed.test(plain) &&
      (!suffixIsVerb.test(plain) || anyDevice.test(plain.replace(suffixIsVerb, "")))) ||
    outlookLink.test(words) ||
    apps.test(words.slice(0, 200)) ||
    program.test(words)
  );
}

function endsInSuffix(plain: string): boolean {
  const ending = plain.replace(/[\s.]+$/, "");
  return suffixes.some((suffix) => ending.endsWith(suffix));
}

/** Without "<https://…>", "( https://… )" and "[https://…]"; of "[Proton Mail](https://…)" the words stay. */
function withoutLinks(words: string): string {
  if (!/[<[(]/.test(words)) return words.trim();
  return words
    .replace(/\[([^[\]]{1,60})\]\(\s{0,2}https?:[^()]{0,300}\)/g, "$1")
    .replace(/<[^<>]{0,300}>|\[https?:[^\]]{0,300}\]|\(\s{0,2}https?:[^()]{0,300}\)/g, "")
    .replace(/\s+([,.])/g, "$1")
    .trim();
}

/** "Please excuse brevity", "sorry for typos": said with the device. */
function withoutApology(words: string): string {
  if (!/exc|pard|sor|forg|apol|bri|typo|autoc|kür|tipp|knapp|erre|faut|erro|brev/i.test(words)) return words;
  const apology =
    /[.,;!–—-] ?[^.,;]{0,40}(?:excuse|pardon|sorry|forgive|apolog|brief|brevity|typo|autocorrect|Kürze|Tippfehler|knapp|erreurs|fautes|brièveté|errores|brevedad)/i.exec(
      words,
    );
  return apology === null ? words : words.slice(0, apology.index);
}

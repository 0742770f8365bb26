/** What a subject's outermost prefix says. `either` is "VS:", which is a forward in Danish and a reply in Finnish. */
export type SubjectIntent = "forward" | "reply" | "either" | "none";

/** Prefixes that mail programs put before a forwarded subject, in every language that has its own. */
const forwardWords =
  "fw fwd fwrd forward forwarded wg wtr weitergeleitet weiterl tr transf transféré rv renv reenv reenviado reenv. i inoltr inoltrato enc encaminhado reenc doorst doorgestuurd vb vidarebefordrat vbf videresend vs videresendt vl välitetty pd przek przekazane přeposl přeposláno předáno preposl preposlané posred posredovano proslj prosljeđeno proslijeđeno прослеђено препр препратено пер переслать пересл пересылка пересланное переслано прд прдл перенапр πρθ προωθ προώθηση redir redirecționat trms továbbítás továbbított tovább továbbítva ilt i̇lt ilet yön yönlendirilen ynl yönl iletildi edasi edasta edastatud pārs pārsūtīts pārsūtīšana persiųsta persiuntimas áframsent frs framsent reenviat birb birbidalia përcjellë chuyển-tiếp trs terusan diteruskan majukan ส่งต่อ अग्रेषित הועבר הע העברה إعادة-توجيه تحويل محول هدایت فوروارد ارجاع 転送 转发 轉寄 轉發 转寄 전달 전송 გადაგზ ymlaen ar-aghaidh aangestuur";

/** Prefixes of a reply. */
const replyWords =
  "re r aw antw antwort antwoord sv svar vs vas vast odp odpo odpowiedź odpověď odp. odg odgovor resp res resp. resposta respuesta rép rép. rif rif. risp réf ynt cevap cvp yanıt yanit vá vá. válasz valasz atb atb. ats ats. atsakymas відп отв отв. ответ одг одговор отг отговор απ απ. απάντηση σχετ σχ bls bls. balas balasan membalas tl trả-lời ตอบ ตอบกลับ उत्तर השב תשובה תגובה رد الرد پاسخ 返信 回复 答复 回覆 答覆 回復 回信 답장 회신 답변 ответить vast. svaraa răsp rasp rsp freagra ateb va'a erantzun пас";

/** One word that two languages use for opposite things. */
const eitherWords = new Set(["vs"]);

const forwards = new Set(forwardWords.split(" ").filter((word) => !eitherWords.has(word)));
const replies = new Set(
  replyWords.split(" ").filter((word) => !eitherWords.has(word) && !forwards.has(word)),
);
for (const phrase of ["chuyển tiếp", "chuyen tiep", "إعادة توجيه", "اعادة توجيه"]) forwards.add(phrase);
for (const phrase of ["trả lời", "tra loi"]) replies.add(phrase);

const subjectCharsMax = 2_000;
const prefixesMax = 50;

/** A prefix word, a counter (`Re[2]`, `Fwd(3)`, `RE^2`), a colon of either width. */
const prefix =
  /^([\p{L}\p{M}.'’-]{1,20}(?: [\p{L}\p{M}]{2,10})?)\s?(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3}|\*\d{1,3}|\d{0,2})\s?[:：]\s*/u;

/** A tag of a list or a gateway: `[EXTERNAL]`, `[tend-users]`. Not `[Fwd: …]`, which is a prefix. */
const tag = /^\[[^\][:：]{1,60}\]\s*/;

/** What a subject's outermost prefix says about the mail: forwarded, answered or neither. */
export function subjectIntent(subject: string): SubjectIntent {
  const found = outermost(subject.slice(0, subjectCharsMax).trim());
  return found === null ? bracketedIntent(subject) : found.intent;
}

/** True for a subject that begins as a forwarded mail's does, list tags aside. */
export function isForwardSubject(subject: string): boolean {
  const intent = subjectIntent(subject);
  return intent === "forward" || intent === "either";
}

/** The subject without its prefixes, brackets and tags in front, for comparing mails of one thread. */
export function stripSubjectPrefixes(subject: string): string {
  let rest = subject.slice(0, subjectCharsMax).trim();
  for (let count = 0; count < prefixesMax; count += 1) {
    const found = outermost(rest);
    const bracketed = /^\[([^\]]*)\]$/.exec(rest)?.[1];
    if (found !== null) rest = found.rest.trim();
    else if (bracketed !== undefined && outermost(bracketed) !== null) rest = bracketed;
    else break;
  }
  return rest.replace(/\s*\((?:fwd|fw)\)\s*$/i, "").trim();
}

function outermost(subject: string): { intent: SubjectIntent; rest: string } | null {
  let text = subject;
  for (let tags = 0; tags < 5; tags += 1) {
    const match = prefix.exec(text);
    const intent = match === null ? "none" : intentOf(match[1] ?? "");
    if (match !== null && intent !== "none") return { intent, rest: text.slice(match[0].length) };
    const tagged = tag.exec(text);
    if (tagged === null) return null;
    text = text.slice(tagged[0].length);
  }
  return null;
}

function intentOf(word: string): SubjectIntent {
  const folded = word.normalize("NFKC").toLowerCase().trim();
  const bare = folded.replace(/\.$/, "");
  if (eitherWords.has(bare)) return "either";
  if (forwards.has(folded) || forwards.has(bare)) return "forward";
  return replies.has(folded) || replies.has(bare) ? "reply" : "none";
}

/** Netscape wrote `[Fwd: subject]`, Pine `subject (fwd)`. */
function bracketedIntent(subject: string): SubjectIntent {
  const text = subject.slice(0, subjectCharsMax).trim();
  const inner = /^\[(.*)\]$/.exec(text)?.[1];
  if (inner !== undefined) return outermost(inner)?.intent ?? "none";
  return /\((?:fwd|fw)\)$/i.test(text) ? "forward" : "none";
}

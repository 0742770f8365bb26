/** Prefixes that mail systems set before the subject they answer; no person types them, colon and all. */
const machinePrefix =
  /^\s*(?:\[?auto(?:matic|mated)?[- ]?(?:reply|response|respond(?:er)?|answer)\]?|automatisch(?:e|es|er)? ?(?:antwort|antwoord|antwurd)|auto(?:matische)? ?antwort|réponse automatique|respuesta automática|resposta automática|risposta automatica|automatisch antwoord|autosvar|automatiskt? svar|automaattinen vastaus|automatyczna odpowiedź|odpowiedź automatyczna|automatická odpověď|automatická odpoveď|automatikus válasz|răspuns automat|автоматический ответ|автоответ|автоматична відповідь|автоматичен отговор|αυτόματη απάντηση|otomatik yanıt|automatski odgovor|samodejni odgovor|automaatvastus|automātiskā atbilde|automatinis atsakymas|balasan otomatis|jawaban otomatis|tự động trả lời|trả lời tự động|ตอบกลับอัตโนมัติ|自動返信|自動応答|自动回复|自动答复|自動回覆|자동 회신|자동 응답|자동회신|תשובה אוטומטית|מענה אוטומטי|رد تلقائي|الرد التلقائي|out of office auto-?reply|abwesenheitsnotiz|abwesenheitsbenachrichtigung|message d'absence|notification d'absence)\s*(?:[:：\]]|$)/iu;

/** Words of absence that a person may also type: signs only together with others. */
const absenceWords =
  /^\s*(?:re: *)?(?:out of (?:the )?office|ooo\b|away\b|on vacation|vacation|on leave|annual leave|abwesen|nicht im büro|urlaub|absence|absent|en congés?|fuera de (?:la )?oficina|ausencia|ausente|ausência|fora do escritório|fuori (?:sede|ufficio)|assenza|afwezig|frånvaro|fravær|poissa|nieobecno|v nepřítomnosti|вне офиса|отсутств|в отпуске|不在|休暇|外出|休假|부재)/iu;

/** Short prefixes that machines use and people might: signs only in an answer. */
const shortPrefix = /^\s*(?:auto(?:matic)?(?: response)?|ooo|out of (?:the )?office|vacation|away)\s*:/i;

/** Whether a subject begins as a machine's answer does, if the mail is an answer. */
export function isAutoReplySubjectOfAnswer(subject: string): boolean {
  return shortPrefix.test(subject.slice(0, 120));
}

/** Whether a subject begins as only answering machines begin it. */
export function isAutoReplySubject(subject: string): boolean {
  return machinePrefix.test(subject.slice(0, 120));
}

/** Whether a subject speaks of absence, as automatic answers and people do. */
export function isLikelyAutoReplySubject(subject: string): boolean {
  return absenceWords.test(subject.slice(0, 120));
}

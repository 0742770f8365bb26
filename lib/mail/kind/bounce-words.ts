/** Subjects that bounces carry. Never enough alone: people write about bounces too. */
const bounceSubjects = [
  /undeliver(?:ed|able)|non[- ]?deliver|not (?:be )?deliver(?:ed|able)|couldn'?t be delivered|unable to deliver/i,
  /returned (?:mail|to sender)|returning (?:message )?to sender|mail (?:system )?error|failure notice/i,
  /deliver(?:y|ing)[^a-z]{0,3}(?:has )?(?:status|fail|problem|error|report|notification|incomplete|delay|unsuccessful)/i,
  /(?:mail|message|e-?mail) (?:delivery |has |is |was )*(?:fail|delay|block|bounc|reject|not sent|undeliver|could not)/i,
  /(?:error|trouble|problem)s? (?:sending|delivering)|delayed mail|warning: (?:message|could not send)|permanent delivery/i,
  /postmaster notify|mail status report|rejected|there was an error sending|you .{0,80}are not (?:a )?member/i,
  /^\[?bounced?\b|loop (?:alert|back warning)|unix from loop|(?:ignored )?not (?:a )?(?:ml|member) article|reject mail\b/i,
  /unzustellbar|nicht zugestellt|zustellung fehlgeschlagen|zustellbericht|unzustellbare nachricht/i,
  /non remis|non[- ]distribu|échec de (?:la )?(?:remise|distribution)|message non (?:délivr|livr)/i,
  /no (?:se )?(?:ha )?(?:podido )?entreg|error (?:en la )?(?:de )?entrega|correo devuelto|mensaje devuelto|no se puede entregar/i,
  /não (?:foi )?(?:pôde ser )?entregue|falha na entrega|devolvid/i,
  /mancato recapito|non recapitabil|mancata consegna|consegna fallita/i,
  /niet bezorgd|onbestelbaar|kan niet worden bezorgd|aflevering mislukt/i,
  /kunde inte levereras|ej levererat|kunne ikke leveres|kan ikke leveres|ei voitu toimittaa|toimitusvirhe/i,
  /niedostarczon|nie można dostarczyć|nedoručiteľn|nedoručiteln|kézbesíthetetlen|nelivrat|teslim edilem/i,
  /недоставлен|не доставлен|не удалось доставить|ваше сообщение не|ошибка доставки/i,
  /配信(?:でき|不能|エラー|失敗)|送信(?:でき|エラー|失敗)|エラーメール|不達|未配信/,
  /退信|无法投递|投递失败|系统退信|無法傳送|無法投遞|寄送失敗|未送达/,
  /반송|전송 실패|배달되지|לא נמסר|تعذر تسليم|فشل (?:في )?(?:التسليم|تسليم)/,
];

/** Sentences of bounces. Each is one that a mail program writes to a sender, not one that people use. */
const bounceSentences = [
  /(?:could|can|did|does|was|were|has|have)(?: ?not|n'?t)(?: be| been)? (?:delivered|deliver|reach(?:ed)?|sent)\b/i,
  /(?:unable|failed|trouble|problems?|difficult\w*) (?:to |in )?(?:deliver|send|reach|connect)/i,
  /delivery (?:to the following|has failed|failed|problems?|status|attempt|failure|error|notification)/i,
  /(?:following|these) (?:address|recipient|user|person)[^\n]{0,80}(?:fail|error|reject|problem|permanent|not )/i,
  /(?:permanent|fatal|transient non-fatal) (?:and )?(?:error|failure)s?\b|undeliverable|non-deliverable|undelivered/i,
  /(?:user|mailbox|recipient|host|domain|account|address)(?: name)?(?: is| was| has been)? (?:unknown|not found|unavailable|disabled|inactive|full|over ?quota)/i,
  /(?:unknown|invalid|no such|nonexistent|illegal) (?:local )?(?:user|mailbox|recipient|host|domain|address|account)/i,
  /mailbox (?:is )?(?:full|unavailable)|over quota|quota exceeded|returned to (?:you|sender)|message (?:was |has been )?(?:bounced|returned|rejected|blocked|undelivered)/i,
  /remote (?:host|server) (?:said|replied|returned)|transcript of session|final-recipient|status: ?[45]\.\d\.\d/i,
  /you are not (?:a )?member|no valid recipients|was not (?:delivered|sent)|not accepted for delivery|refused to accept/i,
  /(?:^|[\s:'"[(])[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}\b/,
  /nicht (?:zugestellt|zustellbar)|unzustellbar|konnte nicht|kein postfach/i,
  /n'a pas (?:pu |été )|impossible de (?:remettre|livrer)|non remis|échec/i,
  /no (?:se ha podido|se pudo|ha sido|pudo ser) entreg|não (?:foi|pôde) (?:possível |ser )?entreg|non (?:è stato|può essere) (?:possibile )?(?:recapit|consegn)/i,
  /не может быть доставлен|не доставлен|недоставлен|не было доставлено|не удалось доставить/i,
  /送信できませんでした|配信できません|届けられません|失敗しました|見つかりません|无法投递|无法送达|未能送达|無法傳送|退回/,
];

/** Whether a subject is one that bounces carry, in the languages of the large mail systems. */
export function isBounceSubject(subject: string): boolean {
  const start = subject.slice(0, 200);
  return bounceSubjects.some((pattern) => pattern.test(start));
}

/** Whether the start of a text speaks of a mail that could not be delivered. */
export function hasBounceSentence(text: string): boolean {
  const start = text.slice(0, 6_000).replace(/\s+/g, " ");
  return bounceSentences.some((pattern) => pattern.test(start));
}

const opening =
  /^[\s*#>-]{0,80}(?:this (?:message|e-?mail|report) (?:was|is|has been) (?:created|generated) automatically by|this is (?:an? )?(?:advisory|automat)[^\n]{0,60}|hi\. this is the|this is the (?:mail system|mailer-daemon|postfix|qmail)|your (?:message|e-?mail|mail) (?:with subject:?[^\n]{0,200}\s)?(?:to the following recipients? )?(?:could|can) ?not be delivered to|delivery (?:has failed )?to (?:the following|these) (?:recipient|address)|failed recipients|undeliverable mail|unable to deliver (?:message|mail) to|[-* ]*message from interscan|votre message n'a pas pu)/i;

/** Whether a text opens with the sentence of a mail system, and the subject answers and forwards nothing. */
export function beginsAsBounce(subject: string, text: string): boolean {
  return !/^\s*(?:re|aw|sv|fwd?|wg|tr|rv|i|enc)\s*:/i.test(subject) && opening.test(text.slice(0, 600));
}

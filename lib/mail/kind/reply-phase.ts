/** At which command of the SMTP dialogue (RFC 5321 3.3) the other server refused, where the bounce says so. */
export type ReplyPhase = "sender" | "recipient" | "content" | "not said";

/**
 * Reads it from the words of Postfix ("in reply to end of DATA command"), Exim ("after RCPT TO:<…>:"), qmail and the
 * transcripts of Sendmail. A pipelined DATA, which the lack of recipients refuses, counts as a refused recipient.
 */
export function replyPhase(words: string): ReplyPhase {
  const text = words.slice(0, 4_000);
  if (/in reply to (?:the )?RCPT TO|after RCPT TO|for RCPT TO command|>>> RCPT TO|\[RCPT_TO\]/i.test(text))
    return "recipient";
  if (/need RCPT|valid RCPT|RCPT commands were rejected|no valid recipients|no recipients/i.test(text))
    return "recipient";
  if (
    /in reply to (?:the )?(?:end of )?DATA|after (?:the )?end of data|after DATA|for (?:end of )?DATA command|>>> (?:DATA|\.)\s/i.test(
      text,
    )
  )
    return "content";
  if (/failed after I sent the message/i.test(text)) return "content";
  if (/in reply to (?:the )?MAIL FROM|after MAIL FROM|for MAIL FROM command|>>> MAIL FROM/i.test(text))
    return "sender";
  return "not said";
}

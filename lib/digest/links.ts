import type { DigestItem } from "../ledger/ledger-event.ts";
import type { DigestLetter } from "./digest-letter.ts";
import { mailto } from "./mailto.ts";
import { subjectOf } from "./subject.ts";

export type ItemLinks = { write: string; done: string; later: string; no: string };

/**
 * Links that work in any mail program: a draft to the person with the capture address in Bcc, so that acting
 * logs itself, and drafts of an answer to this digest.
 */
export function linksOf(letter: DigestLetter, item: DigestItem): ItemLinks {
  return {
    write: mailto(item.addresses.slice(0, 1), {
      subject: item.draft.subject,
      body: item.draft.opening,
      bcc: letter.user.captureAddress,
    }),
    done: answerLink(letter, `${item.number} done`),
    later: answerLink(letter, `${item.number} later`),
    no: answerLink(letter, `${item.number} no`),
  };
}

export function answerLink(letter: DigestLetter, words: string): string {
  return mailto([letter.replyAddress], { subject: `Re: ${subjectOf(letter)}`, body: words });
}

import type { DigestEffect, DigestItem } from "../ledger/ledger-event.ts";
import type { DigestLetter } from "./digest-letter.ts";
import { mailto } from "./mailto.ts";

export type ItemLinks = { write: string; done: string; later: string; no: string };

/**
 * Links that work in any mail program: a draft to the person (to both, for an introduction) with the capture address
 * in Bcc, so that acting logs itself, and drafts of an answer to this digest.
 */
export function linksOf(letter: DigestLetter, item: DigestItem): ItemLinks {
  const to = [item.addresses[0] ?? "", item.other?.address ?? ""].filter((address) => address !== "");
  return {
    write: mailto(to, {
      subject: item.draft.subject,
      bcc: letter.user.captureAddress,
      body: item.draft.opening,
    }),
    done: answerLink(letter, `${item.number} done`),
    later: answerLink(letter, `${item.number} later`),
    no: answerLink(letter, `${item.number} no`),
  };
}

/** The first mail of somebody whose Tend is still empty: to whom is for them to say. */
export function firstMailLink({ user }: DigestLetter): string {
  return mailto([], {
    subject: "Thank you",
    bcc: user.captureAddress,
    body: "Hi ,\n\nI have been meaning to thank you for ",
  });
}

/** A draft that passes somebody's news on, to those who asked for it where they are known. */
export function passOnLink({ user }: DigestLetter, news: DigestEffect["passOn"][number]): string {
  return mailto(
    news.forWhom.map((person) => person.address).filter((address) => address !== ""),
    {
      subject: "Thought of you",
      bcc: user.captureAddress,
      body: `${news.name} wrote: “${news.quote}”\n\nI thought of you, because `,
    },
  );
}

/**
 * A draft of an answer to this digest. The address says which digest is answered; the subject stays short, for it is
 * in some thirty links.
 */
export function answerLink(letter: DigestLetter, words: string): string {
  return mailto([letter.replyAddress], { subject: "Re: who to help this week", body: words });
}

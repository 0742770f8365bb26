import type { ReplySet } from "./reply-sets.ts";

/** Cases whose expectation contradicts the convention, by set and id, with the reason. README.md lists them too. */
export const replyExceptions: Readonly<Partial<Record<ReplySet, Readonly<Record<string, string>>>>> = {
  crisp: {
    test_email_sent_from_my:
      "drops unmarked text below a device line; without a mark it may be the writer's and is kept",
    test_email_german_3:
      "drops unmarked text below a device line; without a mark it may be the writer's and is kept",
  },
  willdurand: {
    testEmailSentFromMy:
      "drops unmarked text below a device line; without a mark it may be the writer's and is kept",
  },
  github: {
    test_reads_simple_body:
      'drops a closing "-Name", which the writer wrote; crisp expects it kept in the same message',
  },
  talon: {
    "test_too_many_lines#1": "tests a limit on lines set to one: the second line of the writer's is dropped",
    "test_dont_parse_quotations_for_forwarded_messages#1": "keeps a forwarded mail in the text",
  },
  planer: {
    "detects inline replies#9": "gives up on answers between quoted lines and keeps the whole message",
    "is not fooled into thinking a link ends a quotation#29":
      'takes a lone "From: address" for a header; one field may be the writer\'s own note',
    "preserves forwarded messages#35": "keeps a forwarded mail in the text",
  },
  "talon-html": {
    "test_reply_separated_by_hr#1": "drops the writer's last line, which shares an element with the quote",
    "test_gmail_forwarded_msg#1": "keeps a forwarded mail in the text",
    "test_readable_html_empty#1": "keeps the quoted mail, as otherwise little is left",
  },
  "quagga-enron-plain": {
    "Enron/annotated_all/train/dasovich-j_notes_inbox_2421.txt.ann":
      'keeps a quote under GroupWise\'s ">>> NAME DATE >>>"',
    "Enron/annotated_all/train/dasovich-j_notes_inbox_637.txt.ann":
      'keeps a mail quoted with ">" below the text',
  },
};

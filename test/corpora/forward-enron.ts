import { embeddedMailbox, embeddedMailboxes } from "../../lib/mail/forward/embedded-addresses.ts";
import { findHeaderBlocks } from "../../lib/mail/forward/find-header-blocks.ts";
import { readForwards } from "../../lib/mail/forward/read-forwards.ts";
import type { EnronCase } from "./forward-files.ts";

/** How one Enron message was read. Fields that the annotation leaves out are not judged: undefined. */
export type EnronScore = {
  /** Read as a forward, or (for text then header) its header found as the start of what is quoted. */
  found: boolean;
  sender: boolean | undefined;
  subject: boolean | undefined;
  recipients: boolean | undefined;
  date: boolean | undefined;
};

/**
 * Scores one case: the annotation's strings must appear in the field, letter case and spacing aside. Where the mail answers
 * the one in its body, that one's header is judged.
 */
export function enronScore(one: EnronCase): EnronScore {
  const reading = readForwards({ text: one.text, subject: one.subject ?? "" });
  const [block] = one.layout === "text then header" ? findHeaderBlocks(one.text.split("\n")) : [];
  const answered =
    block === undefined
      ? undefined
      : {
          from: embeddedMailbox(block.fields.from),
          to: embeddedMailboxes(block.fields.to),
          subject: block.fields.subject,
          dateText: block.fields.date,
        };
  const mail = reading.forwarded[0] ?? answered;
  const { header } = one;
  const contains = (field: string, wanted: readonly string[]) =>
    wanted.length === 0 ? undefined : wanted.every((text) => plain(field).includes(plain(text)));
  return {
    found: mail !== undefined,
    sender: contains(mail === undefined ? "" : `${mail.from.name} <${mail.from.address}>`, header.from),
    subject: contains(mail?.subject ?? "", header.subject === null ? [] : [header.subject]),
    recipients: contains((mail?.to ?? []).map((to) => `${to.name} <${to.address}>`).join("; "), header.to),
    date: contains(mail?.dateText ?? "", header.date === null ? [] : [header.date]),
  };
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, " ").trim();
}

import { shortHash } from "../ledger/ids.ts";
import type { Letter } from "../ports/letter.ts";
import type { DigestLetter } from "./digest-letter.ts";
import { mailto } from "./mailto.ts";
import { renderHtml } from "./render-html.ts";
import { renderText } from "./render-text.ts";
import { subjectOf } from "./subject.ts";

/** Who Tend writes as, and where one-click unsubscribing leads ("" where there is no web address). */
export type Sender = { name: string; address: string; domain: string; unsubscribeUrl: string };

/** The digest as a letter, with the headers that a machine's mail owes its readers (RFC 3834, 2919, 8058). */
export function digestMail(letter: DigestLetter, sender: Sender): Letter {
  const { digest, user } = letter;
  const tag = shortHash(["digest", user.id, digest.digestId]);
  const byMail = mailto([letter.replyAddress], { subject: "pause", body: "pause" });
  const oneClick =
    sender.unsubscribeUrl === ""
      ? ""
      : `${sender.unsubscribeUrl}?to=${encodeURIComponent(letter.replyAddress.split("@")[0] ?? "")}`;
  return {
    from: { name: sender.name, address: sender.address },
    to: user.email,
    replyTo: letter.replyAddress,
    subject: subjectOf(letter),
    text: renderText(letter),
    html: renderHtml(letter),
    messageId: `digest.${digest.digestId}.${tag}@${sender.domain}`,
    date: letter.now,
    headers: {
      ...machineHeaders,
      "List-Id": `Tend digest <digest.${sender.domain}>`,
      "List-Unsubscribe": oneClick === "" ? `<${byMail}>` : `<${oneClick}>, <${byMail}>`,
      ...(oneClick === "" ? {} : { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }),
      "Feedback-ID": `${digest.digestId}:${tag}:digest:tend-digest`,
    },
    tags: { kind: "digest", id: digest.digestId },
  };
}

/** On everything that Tend sends by itself, so that other machines don't answer. */
export const machineHeaders = {
  "Auto-Submitted": "auto-generated",
  "X-Auto-Response-Suppress": "All",
} as const;

import type { User } from "../account/user.ts";
import type { Sender } from "../digest/digest-mail.ts";
import { machineHeaders } from "../digest/digest-mail.ts";
import { textColumns } from "../digest/limits.ts";
import { plain } from "../digest/plain.ts";
import { wrap } from "../digest/wrap.ts";
import { shortHash } from "../ledger/ids.ts";
import type { Letter } from "../ports/letter.ts";

/** What one reply did, ready to be said. Every list may be empty; all of them empty is no receipt. */
export type Receipt = {
  stored: string[];
  undone: string[];
  answers: string[];
  /** Kept, but not understood. */
  unplaced: string[];
  /** A name that fits several people: asked back with numbers. */
  ambiguous: { line: string; candidates: string[] }[];
};

export type ReceiptContext = {
  user: User;
  sender: Sender;
  /** Carries the token of the batch, so that `undo` in answer names it. */
  replyAddress: string;
  /** Of the mail that is answered, to stay in its thread. */
  answered: { messageId: string; references: readonly string[]; subject: string };
  batchId: string;
  now: string;
};

/** One short receipt: what was stored line by line, what was not understood, what to try, and `undo`. */
export function composeReceipt(receipt: Receipt, context: ReceiptContext): Letter {
  const { user, sender, answered } = context;
  const subject = plain(answered.subject, 200);
  return {
    from: { name: sender.name, address: sender.address },
    to: user.email,
    replyTo: context.replyAddress,
    subject: subject === "" ? "Noted" : /^re:/i.test(subject) ? subject : `Re: ${subject}`,
    text: receiptText(receipt),
    messageId: `receipt.${context.batchId}.${shortHash(["receipt", user.id, context.batchId])}@${sender.domain}`,
    date: context.now,
    ...(answered.messageId === ""
      ? {}
      : {
          inReplyTo: answered.messageId,
          references: [...answered.references.toReversed(), answered.messageId],
        }),
    headers: {
      ...machineHeaders,
      "Auto-Submitted": "auto-replied",
      "List-Id": `Tend receipts <receipts.${sender.domain}>`,
    },
    tags: { kind: "receipt", id: context.batchId },
  };
}

export function receiptText(receipt: Receipt): string {
  const parts = [
    block("Noted:", receipt.stored),
    block("Taken back:", receipt.undone),
    receipt.answers.map((line) => wrap(line, textColumns)).join("\n"),
    ...receipt.ambiguous.map((question) =>
      block(
        `“${plain(question.line, 120)}” fits several people. Answer with the line again and the address:`,
        question.candidates,
      ),
    ),
    block(
      "Kept, but not understood:",
      receipt.unplaced.map((line) => `“${plain(line, 200)}”`),
    ),
    receipt.unplaced.length === 0 ? "" : "Try “1 done”, “2 later”, “Sam: had lunch” or “help”.",
    receipt.stored.length === 0 ? "" : "Not right? Answer “undo” and all of this is taken back.",
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function block(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  return `${wrap(title, textColumns)}\n${lines.map((line) => wrap(`- ${line}`, textColumns, "  ").trimStart().replace(/^/, "  ")).join("\n")}`;
}

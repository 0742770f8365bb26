import type { User } from "../account/user.ts";
import type { Sender } from "../digest/digest-mail.ts";
import { textColumns } from "../digest/limits.ts";
import { plain } from "../digest/plain.ts";
import { wrap } from "../digest/wrap.ts";
import type { Attachment, Letter } from "../ports/letter.ts";
import { type Answered, ownLetter } from "./own-letter.ts";

/** What one reply did, ready to be said. Every list may be empty; all of them empty is no receipt. */
export type Receipt = {
  stored: string[];
  undone: string[];
  answers: string[];
  /** Kept, but not understood. */
  unplaced: string[];
  /** A name that fits several people: asked back with numbers. Each candidate is a name with its address. */
  ambiguous: { line: string; candidates: string[] }[];
  /** Whether `undo` takes anything back. */
  canUndo?: boolean;
  attachments?: readonly Attachment[];
};

export type ReceiptContext = {
  user: User;
  sender: Sender;
  /** Carries the token of the batch, so that `undo` in answer names it. */
  replyAddress: string;
  /** Of the mail that is answered, to stay in its thread. */
  answered: Answered;
  batchId: string;
  now: string;
};

/** One short receipt: what was stored line by line, what was not understood, what to try, and `undo`. */
export function composeReceipt(receipt: Receipt, context: ReceiptContext): Letter {
  const { user, sender, batchId } = context;
  const letter = ownLetter({
    sender,
    to: user.email,
    replyTo: context.replyAddress,
    subject: "Noted",
    paragraphs: [],
    kind: "receipt",
    id: batchId,
    now: context.now,
    answered: context.answered,
    ...(receipt.attachments === undefined ? {} : { attachments: receipt.attachments }),
  });
  return { ...letter, text: receiptText(receipt) };
}

export function receiptText(receipt: Receipt): string {
  const parts = [
    block("Noted:", receipt.stored),
    block("Taken back:", receipt.undone),
    receipt.answers.map((line) => wrap(line, textColumns)).join("\n"),
    ...questions(receipt.ambiguous),
    block(
      "Kept, but not understood:",
      receipt.unplaced.map((line) => `“${plain(line, 200)}”`),
    ),
    receipt.unplaced.length === 0 ? "" : "Try “1 done”, “2 later”, “Sam: had lunch” or “help”.",
    receipt.stored.length === 0 || receipt.canUndo === false
      ? ""
      : "Not right? Answer “undo” and all of this is taken back.",
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Numbered through all questions of a receipt, so that one number is an answer. */
function questions(ambiguous: Receipt["ambiguous"]): string[] {
  let number = 0;
  return ambiguous.map(({ line, candidates }) => {
    const numbered = candidates.map((candidate) => {
      number += 1;
      return wrap(`${number}. ${candidate}`, textColumns, "  ");
    });
    const title = `“${plain(line, 120)}” fits several people. Which one? Answer with the number:`;
    return [wrap(title, textColumns), ...numbered].join("\n");
  });
}

function block(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  return `${wrap(title, textColumns)}\n${lines.map((line) => wrap(`- ${line}`, textColumns, "  ").trimStart().replace(/^/, "  ")).join("\n")}`;
}

import { applySettings } from "../account/apply-settings.ts";
import { replyAddressOf } from "../account/reply-token.ts";
import type { User } from "../account/user.ts";
import { batchIdOf } from "../ledger/keys.ts";
import type { ActionEffect, LedgerEvent } from "../ledger/ledger-event.ts";
import type { MailReading } from "../mail/reading.ts";
import type { SendingHome } from "../ports/home.ts";
import { answerQuestion } from "../receipt/answer-question.ts";
import { composeReceipt, type Receipt } from "../receipt/compose-receipt.ts";
import { sayAction } from "../receipt/say-action.ts";
import { sendOnce } from "../weekly/send-once.ts";
import type { Answer } from "./read-answer.ts";

/**
 * After an answer is recorded: settings take effect, a digest asked for is queued, and one short receipt says
 * what was stored. Safe to do again: a receipt goes out once.
 */
export async function answerReply(
  home: SendingHome,
  user: User,
  answer: Answer,
  event: LedgerEvent,
  mail: MailReading,
): Promise<"sent" | "in-hand"> {
  const actions = event.effects.filter((effect) => effect.type === "action");
  const changed = await changeSettings(home, user, actions);
  const batchId = batchIdOf(event.key);
  const sent = await sendOnce(home, user.id, `receipt-${batchId}`, async () =>
    composeReceipt(receiptOf(answer, event, changed, home.clock()), {
      user,
      sender: home.sender,
      replyAddress: replyAddressOf(user.id, batchId, home.tokenSecret, home.sender.domain),
      answered: { messageId: mail.messageId, references: mail.references, subject: mail.subject },
      batchId,
      now: home.clock(),
    }),
  );
  return sent === "in-hand" ? "in-hand" : "sent";
}

async function changeSettings(
  home: SendingHome,
  user: User,
  actions: readonly ActionEffect[],
): Promise<User> {
  const changed = applySettings(user, actions, home.clock());
  if (changed === user || (await home.users.update(changed)) === "updated") return changed;
  const fresh = await home.users.byId(user.id);
  return fresh === null ? changed : await changeSettings(home, fresh, actions);
}

function receiptOf(answer: Answer, event: LedgerEvent, user: User, now: string): Receipt {
  const actions = event.effects.filter((effect) => effect.type === "action");
  const hasUndone = event.effects.some((effect) => effect.type === "undo");
  return {
    stored: actions.map((action) => sayAction(action, user, now)).filter((line) => line !== ""),
    undone: hasUndone ? ["Everything that your last answer stored."] : [],
    answers: actions.flatMap((action) => answerQuestion(action, answer.network, user, now)),
    unplaced: event.effects.filter((effect) => effect.type === "unplaced").map((effect) => effect.line),
    ambiguous: answer.reading.ambiguous,
  };
}

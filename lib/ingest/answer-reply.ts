import { applySettings, undoSettings } from "../account/apply-settings.ts";
import { changeUser } from "../account/change-user.ts";
import { replyAddressOf } from "../account/reply-token.ts";
import type { User } from "../account/user.ts";
import { answerSubscriptions, type SubscriptionLines } from "../feeds/answer-subscriptions.ts";
import { addDays, dayOf } from "../ledger/instant.ts";
import { batchIdOf } from "../ledger/keys.ts";
import type { ActionEffect, LedgerEvent } from "../ledger/ledger-event.ts";
import type { MailReading } from "../mail/reading.ts";
import { findContact, nameOf } from "../network/contact-of.ts";
import type { IngestHome } from "../ports/home.ts";
import { answerQuestion } from "../receipt/answer-question.ts";
import { composeReceipt, type Receipt } from "../receipt/compose-receipt.ts";
import { sayAction } from "../receipt/say-action.ts";
import { sayCapture } from "../receipt/say-capture.ts";
import { sendOnce } from "../weekly/send-once.ts";
import { type AccountLines, answerAccount } from "./answer-account.ts";
import { forgetPeople } from "./forget-people.ts";
import { answersPerDayMax } from "./limits.ts";
import type { Answer } from "./read-answer.ts";

/**
 * After an answer is recorded: settings take effect, what was asked of the account is done, and one short receipt says
 * what was stored. Safe to do again: a receipt goes out once, and everything before it is the same the second time.
 */
export async function answerReply(
  home: IngestHome,
  user: User,
  answer: Answer,
  event: LedgerEvent,
  mail: MailReading,
): Promise<"sent" | "in-hand" | "none"> {
  const changed = await changeSettings(home, user, event);
  const feeds = await answerSubscriptions(home, changed, answer.effects, event.key);
  const account = await answerAccount(home, changed, event);
  const now = home.clock();
  const batchId = batchIdOf(event.key);
  const receipt = receiptOf(answer, event, account.user, { feeds, account }, now);
  const mailId = receiptId(answer, receipt, batchId, now);
  const sent =
    mailId === null
      ? "none"
      : await sendOnce(home, user.id, mailId, async () =>
          composeReceipt(receipt, {
            user: account.user,
            sender: home.sender,
            replyAddress: replyAddressOf(user.id, batchId, home.tokenSecret, home.sender.domain),
            answered: { messageId: mail.messageId, references: mail.references, subject: mail.subject },
            batchId,
            now,
          }),
        );
  // Last, since it takes out of the ledger whom the receipt speaks of.
  await forgetPeople(home, account.user, event);
  return sent === "in-hand" || sent === "none" ? sent : "sent";
}

/** What a reply set takes effect, and what an undone one had set is as it was before. */
async function changeSettings(home: IngestHome, user: User, event: LedgerEvent): Promise<User> {
  const now = home.clock();
  const actions = actionsOf(event);
  const changed = await changeUser(home.users, user.id, (before) => {
    let after = applySettings(before, actions, now, event.key);
    for (const effect of event.effects)
      if (effect.type === "undo") after = undoSettings(after, effect.key, now);
    return after === before ? before : { ...after, version: before.version + 1 };
  });
  return changed ?? user;
}

function actionsOf(event: LedgerEvent): ActionEffect[] {
  return event.effects.filter((effect) => effect.type === "action");
}

/**
 * Under which name the receipt goes out, once; null where none is due. Words that were not understood are answered
 * once a day, and after many answers in one day no more: whatever answers us that often is a machine.
 */
function receiptId(answer: Answer, receipt: Receipt, batchId: string, now: string): string | null {
  const since = addDays(now, -1);
  if (answer.network.batches.filter((batch) => batch.at >= since).length >= answersPerDayMax) return null;
  const { stored, undone, answers, unplaced, ambiguous } = receipt;
  const said = stored.length + undone.length + answers.length + ambiguous.length;
  if (said === 0 && unplaced.length === 0) return null;
  return said > 0 ? `receipt-${batchId}` : `complaint-not-understood-${dayOf(now)}`;
}

function receiptOf(
  answer: Answer,
  event: LedgerEvent,
  user: User,
  { feeds, account }: { feeds: SubscriptionLines; account: AccountLines },
  now: string,
): Receipt {
  const actions = actionsOf(event);
  const hasUndone = event.effects.some((effect) => effect.type === "undo");
  const named = (address: string) => {
    const contact = findContact(answer.network, address);
    return contact === undefined ? address : `${nameOf(contact)} <${address}>`;
  };
  const said = actions.map((action) => sayAction(action, user, now)).filter((line) => line !== "");
  const captured = event.effects.flatMap((effect) => sayCapture(effect, user, now));
  return {
    stored: [...said, ...captured, ...feeds.stored, ...account.stored],
    undone: hasUndone ? ["Everything that this answer had stored."] : [],
    answers: [
      ...actions.flatMap((action) => answerQuestion(action, answer.network, user, now)),
      ...feeds.answers,
      ...account.answers,
      ...answer.remarks,
    ],
    unplaced: event.effects.filter((effect) => effect.type === "unplaced").map((effect) => effect.line),
    ambiguous: event.effects
      .filter((effect) => effect.type === "asked-back")
      .map(({ line, candidates }) => ({ line, candidates: candidates.map(named) })),
    canUndo: captured.length > 0 || said.length > actions.filter((action) => action.verb === "forget").length,
    ...(account.attachments.length === 0 ? {} : { attachments: account.attachments }),
  };
}

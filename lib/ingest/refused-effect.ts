import type { Effect } from "../ledger/ledger-event.ts";
import type { MailReading } from "../mail/reading.ts";
import type { UserInbox } from "./identify.ts";
import type { Ruling, Sender } from "./trust-table.ts";

/** What is recorded of a mail that is not acted on: held for the user's word, or set aside; null when it is acted on. */
export function refusedEffect(
  ruling: Ruling,
  sender: Sender,
  inbox: UserInbox,
  mail: MailReading,
): Effect | null {
  if (ruling === "set-aside") return { type: "ignored", reason: ignoredReason(sender, mail) };
  if (ruling !== "hold" && ruling !== "refuse") return null;
  return {
    type: "held",
    reason: sender.startsWith("owner") ? "unproven-sender" : "stranger",
    from: mail.from,
    subject: mail.subject,
    ...(inbox.kind === "reply" ? { about: inbox.about } : {}),
  };
}

function ignoredReason(sender: Sender, mail: MailReading): Extract<Effect, { type: "ignored" }>["reason"] {
  if (sender === "tend") return "own-mail";
  if (sender === "list") return "list";
  if (mail.kind === "bounce" || mail.kind === "feedback" || mail.kind === "bulk") return mail.kind;
  return "automatic";
}

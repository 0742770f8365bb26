import { z } from "zod";
import { type UserId, userIdSchema } from "../ledger/ids.ts";
import type { Home } from "../ports/home.ts";

/** What SES publishes about a mail that was sent (Amazon SES, "Contents of event data published to SNS"). */
const sendingEventSchema = z.object({
  eventType: z.string(),
  mail: z.object({ messageId: z.string(), tags: z.record(z.string(), z.array(z.string())).default({}) }),
  bounce: z.object({ bounceType: z.string() }).optional(),
});

const snsEnvelopeSchema = z.object({ Type: z.literal("Notification"), Message: z.string() });

export type SendingEvent =
  | { kind: "went-out"; user: UserId; mailId: string; messageId: string }
  | { kind: "unreachable"; user: UserId; because: "hard-bounce" | "complaint" }
  | { kind: "nothing-to-do" };

/** Reads the body of a queue's message. Throws a ZodError or SyntaxError for what is no such event. */
export function readSendingEvent(body: string): SendingEvent {
  const { Message } = snsEnvelopeSchema.parse(JSON.parse(body));
  const { eventType, mail, bounce } = sendingEventSchema.parse(JSON.parse(Message));
  const user = userIdSchema.safeParse(mail.tags.user?.[0]);
  if (!user.success) return { kind: "nothing-to-do" };
  if (eventType === "Complaint") return { kind: "unreachable", user: user.data, because: "complaint" };
  if (eventType === "Bounce" && bounce?.bounceType === "Permanent") {
    return { kind: "unreachable", user: user.data, because: "hard-bounce" };
  }
  const [kind, id] = [mail.tags.kind?.[0], mail.tags.id?.[0]];
  if ((eventType !== "Send" && eventType !== "Delivery") || kind === undefined || id === undefined)
    return { kind: "nothing-to-do" };
  return { kind: "went-out", user: user.data, mailId: `${kind}-${id}`, messageId: mail.messageId };
}

/**
 * Stops digests to an address that bounces for good or complains. Word that a mail went out marks it as
 * sent, so that a crash between sending and marking doesn't send it again.
 */
export async function heedSendingEvent(
  home: Pick<Home, "users" | "sendLog" | "clock">,
  event: SendingEvent,
): Promise<void> {
  if (event.kind === "nothing-to-do") return;
  const user = await home.users.byId(event.user);
  // Word of a mail to somebody who has left meanwhile must leave nothing behind.
  if (user === null) return;
  if (event.kind === "went-out")
    return await home.sendLog.markSent(event.user, event.mailId, event.messageId, home.clock());
  if (user.status === "stopped" || user.status === "leaving") return;
  const stopped = {
    ...user,
    version: user.version + 1,
    status: "stopped" as const,
    nextDigestAt: "" as const,
  };
  if ((await home.users.update(stopped)) === "changed-meanwhile") await heedSendingEvent(home, event);
}

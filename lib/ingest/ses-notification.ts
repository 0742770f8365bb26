import { z } from "zod";
import { instant } from "../ledger/instant.ts";
import type { Delivery } from "./delivery.ts";

const verdictSchema = z
  .object({ status: z.enum(["PASS", "FAIL", "GRAY", "PROCESSING_FAILED"]).catch("PROCESSING_FAILED") })
  .default({ status: "PROCESSING_FAILED" });

/**
 * What SES tells of a received mail once the S3 action has stored it (Amazon SES, "Contents of notifications
 * for email receiving"). `receipt.recipients` is the envelope; `mail.destination` may be more or less.
 */
const sesNotificationSchema = z.object({
  notificationType: z.literal("Received"),
  mail: z.object({ timestamp: z.iso.datetime({ offset: true }), source: z.string() }),
  receipt: z.object({
    recipients: z.array(z.string()).min(1),
    spfVerdict: verdictSchema,
    dkimVerdict: verdictSchema,
    dmarcVerdict: verdictSchema,
    spamVerdict: verdictSchema,
    virusVerdict: verdictSchema,
    /** Not of SES: what the door of one machine adds. */
    signedBy: z.array(z.string()).optional(),
    checkedFrom: z.string().optional(),
    action: z.object({ type: z.literal("S3"), bucketName: z.string(), objectKey: z.string() }),
  }),
});

/** The wrapping that SNS puts around it on the way to SQS (without raw message delivery). */
const snsEnvelopeSchema = z.object({ Type: z.literal("Notification"), Message: z.string() });

/**
 * One delivery for each recipient of ours, from the body of a queue's message. Throws a ZodError or
 * SyntaxError for what is no such notification.
 */
export function readSesNotification(body: string): Delivery[] {
  const { Message } = snsEnvelopeSchema.parse(JSON.parse(body));
  const { mail, receipt } = sesNotificationSchema.parse(JSON.parse(Message));
  return receipt.recipients.map((recipient) => ({
    recipient: recipient.toLowerCase(),
    envelopeFrom: mail.source.toLowerCase(),
    rawKey: receipt.action.objectKey,
    receivedAt: instant(mail.timestamp),
    verdicts: {
      spf: receipt.spfVerdict.status,
      dkim: receipt.dkimVerdict.status,
      dmarc: receipt.dmarcVerdict.status,
      spam: receipt.spamVerdict.status,
      virus: receipt.virusVerdict.status,
    },
    ...(receipt.signedBy === undefined ? {} : { signedBy: receipt.signedBy }),
    ...(receipt.checkedFrom === undefined ? {} : { checkedFrom: receipt.checkedFrom }),
  }));
}

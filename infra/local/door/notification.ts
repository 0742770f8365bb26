import type { Delivery } from "../../../lib/ingest/delivery.ts";

/**
 * What SES would have put on the queue for this delivery: its receipt notification in an SNS envelope. The
 * handler can't tell the homes apart.
 */
export function sesNotificationOf(delivery: Delivery): string {
  const status = (verdict: string) => ({ status: verdict });
  const { verdicts } = delivery;
  return JSON.stringify({
    Type: "Notification",
    Message: JSON.stringify({
      notificationType: "Received",
      mail: {
        timestamp: delivery.receivedAt,
        source: delivery.envelopeFrom,
        messageId: delivery.rawKey,
        destination: [delivery.recipient],
      },
      receipt: {
        timestamp: delivery.receivedAt,
        recipients: [delivery.recipient],
        spfVerdict: status(verdicts.spf),
        dkimVerdict: status(verdicts.dkim),
        dmarcVerdict: status(verdicts.dmarc),
        spamVerdict: status(verdicts.spam),
        virusVerdict: status(verdicts.virus),
        ...(delivery.signedBy === undefined ? {} : { signedBy: delivery.signedBy }),
        ...(delivery.checkedFrom === undefined ? {} : { checkedFrom: delivery.checkedFrom }),
        action: { type: "S3", bucketName: "this-machine", objectKey: delivery.rawKey },
      },
    }),
  });
}

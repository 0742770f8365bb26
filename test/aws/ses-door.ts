import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import type { Deployed } from "./deployed.ts";

type Verdict = "PASS" | "FAIL" | "GRAY" | "PROCESSING_FAILED" | "DISABLED";

export type ReceivedMail = {
  /** SES's id for the mail, and its key in the bucket. */
  readonly id: string;
  readonly raw: string;
  /** The envelope. */
  readonly from: string;
  readonly recipients: readonly string[];
  readonly at: string;
  /** @default all pass */
  readonly verdicts?: Partial<Record<"spam" | "virus" | "spf" | "dkim" | "dmarc", Verdict>>;
};

/** Does what SES's receipt rule does with a mail: stores it, then says so on the topic. */
export async function receive(deployed: Deployed, mail: ReceivedMail): Promise<void> {
  await storeRaw(deployed, mail);
  await notify(deployed, mail);
}

export async function storeRaw(deployed: Deployed, mail: ReceivedMail): Promise<void> {
  const s3 = new S3Client({ forcePathStyle: true });
  await s3.send(
    new PutObjectCommand({
      Bucket: deployed.outputs.RawBucketName,
      Key: keyOf(mail),
      Body: Buffer.from(mail.raw, "utf8"),
    }),
  );
}

export async function notify(deployed: Deployed, mail: ReceivedMail): Promise<void> {
  const sns = new SNSClient({});
  await sns.send(
    new PublishCommand({
      TopicArn: deployed.outputs.InboundTopicArn,
      Subject: "Amazon SES Email Receipt Notification",
      Message: JSON.stringify(notificationOf(deployed, mail)),
    }),
  );
}

function keyOf(mail: ReceivedMail): string {
  return `inbound/${mail.id}`;
}

/** The notification of an S3 action, as SES documents it ("Contents of notifications for Amazon SES email receiving"). */
function notificationOf(deployed: Deployed, mail: ReceivedMail): object {
  const headers = headersOf(mail.raw);
  const headerOf = (name: string) => headers.find((header) => header.name.toLowerCase() === name)?.value;
  const verdict = (name: "spam" | "virus" | "spf" | "dkim" | "dmarc") => ({
    status: mail.verdicts?.[name] ?? "PASS",
  });
  return {
    notificationType: "Received",
    mail: {
      timestamp: mail.at,
      source: mail.from,
      messageId: mail.id,
      destination: mail.recipients,
      headersTruncated: false,
      headers,
      commonHeaders: {
        returnPath: mail.from,
        from: [headerOf("from") ?? mail.from],
        date: headerOf("date"),
        to: (headerOf("to") ?? "").split(",").map((to) => to.trim()),
        messageId: headerOf("message-id"),
        subject: headerOf("subject"),
      },
    },
    receipt: {
      timestamp: mail.at,
      processingTimeMillis: 412,
      recipients: mail.recipients,
      spamVerdict: verdict("spam"),
      virusVerdict: verdict("virus"),
      spfVerdict: verdict("spf"),
      dkimVerdict: verdict("dkim"),
      dmarcVerdict: verdict("dmarc"),
      action: {
        type: "S3",
        topicArn: deployed.outputs.InboundTopicArn,
        bucketName: deployed.outputs.RawBucketName,
        objectKeyPrefix: "inbound/",
        objectKey: keyOf(mail),
      },
    },
  };
}

function headersOf(raw: string): { name: string; value: string }[] {
  const head = raw.split(/\r?\n\r?\n/, 1)[0] ?? "";
  return head
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)
    .map((line) => ({
      name: line.slice(0, line.indexOf(":")),
      value: line.slice(line.indexOf(":") + 1).trim(),
    }));
}

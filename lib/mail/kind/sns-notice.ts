import { z } from "zod";
import { normalAddress } from "../mime/addresses.ts";
import { rawHeader } from "../mime/header-fields.ts";
import type { FailedRecipient } from "../reading.ts";
import type { Bounce } from "./bounce-told.ts";
import { statusCode } from "./delivery-status.ts";
import { judgeFailure } from "./failure-reason.ts";
import { humanText } from "./human-text.ts";
import type { KindSigns } from "./kind-signs.ts";

const recipient = z.object({
  emailAddress: z.string(),
  status: z.string().default(""),
  diagnosticCode: z.string().default(""),
});

const notice = z.object({
  notificationType: z.enum(["Bounce", "Delivery", "Complaint"]),
  bounce: z
    .object({ bounceType: z.string().default(""), bouncedRecipients: z.array(recipient).default([]) })
    .optional(),
});

/** What Amazon SES says in a notice that SNS mails on as JSON. */
export type SnsNotice = z.infer<typeof notice>;

/** SNS wraps the notice as a string, unless the topic asks for raw messages. */
const envelope = z.object({ Message: z.string() });

/** The notice in a mail from Amazon SNS, or undefined. SNS puts JSON first and its own footer after it. */
export function readSnsNotice(signs: KindSigns): SnsNotice | undefined {
  if (rawHeader(signs.fields, "x-amz-sns-message-id") === "") return undefined;
  const text = humanText(signs.content);
  const start = text.indexOf("{");
  const footer = text.indexOf("\n--\n");
  const end = text.lastIndexOf("}", footer > 0 ? footer : text.length);
  if (start < 0 || end < start) return undefined;
  // Mail systems break the long line that JSON is: sendmail with "!", a newline and a blank.
  const outer = parsedJson(
    text
      .slice(start, end + 1)
      .replace(/!\n ?/g, "")
      .replaceAll("\n", ""),
  );
  const wrapped = envelope.safeParse(outer);
  const parsed = notice.safeParse(wrapped.success ? parsedJson(wrapped.data.Message) : outer);
  return parsed.success ? parsed.data : undefined;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A bounce, or the notice of a delivery, that SES reports by way of SNS. */
export function readSnsBounce(signs: KindSigns): Bounce | undefined {
  const read = readSnsNotice(signs);
  if (!read || read.notificationType === "Complaint") return undefined;
  const failed = (read.bounce?.bouncedRecipients ?? []).map((one): FailedRecipient => {
    const verdict = judgeFailure(one.diagnosticCode, one.status || statusCode(one.diagnosticCode), false);
    const hard = verdict.hard || (verdict.reason === "not said" && read.bounce?.bounceType === "Permanent");
    return { address: normalAddress(one.emailAddress), ...verdict, hard };
  });
  return { failed, because: "Amazon SES reports it" };
}

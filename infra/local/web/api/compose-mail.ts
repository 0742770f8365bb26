import MailComposer from "nodemailer/lib/mail-composer";
import type { SendRequest } from "./send-request.ts";

/** A mail ready for the door. `messageId` has no angle brackets. */
export type ComposedMail = {
  readonly envelope: { from: string; to: string[] };
  readonly raw: Uint8Array;
  readonly messageId: string;
};

/**
 * Writes a mail as a mail program would (RFC 5322, MIME): plain text, with an HTML part only if one was given.
 * Bcc recipients are in the envelope and in no header. `uniqueId` makes the Message-ID; `date` becomes its Date.
 */
export async function composeMail(request: SendRequest, date: Date, uniqueId: string): Promise<ComposedMail> {
  const domain = request.From.Email.slice(request.From.Email.lastIndexOf("@") + 1);
  const messageId = `${uniqueId}@${domain}`;
  const node = new MailComposer({
    from: header(request.From),
    to: request.To.map(header),
    cc: request.Cc.map(header),
    replyTo: request.ReplyTo.map(header),
    subject: request.Subject,
    text: request.Text,
    ...(request.HTML === "" ? {} : { html: request.HTML }),
    date,
    messageId: `<${messageId}>`,
    headers: Object.entries({ ...request.Headers, ...tagsHeader(request.Tags) }).map(([key, value]) => ({
      key,
      value,
    })),
    attachments: request.Attachments.map(attachment),
    // Nothing in a request may make this machine read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const recipients = [...request.To, ...request.Cc].map(({ Email }) => Email);
  return {
    envelope: { from: request.From.Email, to: [...new Set([...recipients, ...request.Bcc])] },
    raw: await node.build(),
    messageId,
  };
}

function header({ Name, Email }: { Name: string; Email: string }): { name: string; address: string } {
  return { name: Name, address: Email };
}

function tagsHeader(tags: readonly string[]): Record<string, string> {
  return tags.length === 0 ? {} : { "X-Tags": tags.join(", ") };
}

function attachment(part: SendRequest["Attachments"][number]) {
  // A browser's readAsDataURL puts the type in front: "data:image/png;base64,iVBOR…".
  const base64 = part.Content.slice(part.Content.lastIndexOf(",") + 1);
  return {
    content: Buffer.from(base64, "base64"),
    ...(part.Filename === "" ? {} : { filename: part.Filename }),
    ...(part.ContentType === "" ? {} : { contentType: part.ContentType }),
    ...(part.ContentID === "" ? {} : { cid: part.ContentID }),
  };
}

import { createHash } from "node:crypto";
import type { ReadMail } from "../mail/mail-reader.ts";
import { hiddenRecipients, tagsOf } from "../mail/mail-summary.ts";
import type { MailPart, ParsedMail } from "../mail/parsed-mail.ts";
import { type AddressJson, addressJson } from "./address-json.ts";

type AttachmentJson = {
  PartID: string;
  FileName: string;
  ContentType: string;
  ContentID: string;
  Size: number;
  Checksums: { MD5: string; SHA1: string; SHA256: string };
};

/** A whole mail as Mailpit's `Message`. `Date` falls back to the day it was stored where the mail has none. */
export type MessageJson = {
  ID: string;
  MessageID: string;
  From: AddressJson | null;
  To: AddressJson[];
  Cc: AddressJson[];
  Bcc: AddressJson[];
  ReplyTo: AddressJson[];
  ReturnPath: string;
  Subject: string;
  ListUnsubscribe: { Header: string; Links: string[]; Errors: string; HeaderPost: string };
  Date: string;
  Tags: string[];
  Username: string;
  Text: string;
  HTML: string;
  Size: number;
  Inline: AttachmentJson[];
  Attachments: AttachmentJson[];
};

export function messageJson({ stored, mail }: ReadMail): MessageJson {
  return {
    ID: stored.id,
    MessageID: mail.messageId,
    From: mail.from === null ? null : addressJson(mail.from),
    To: mail.to.map(addressJson),
    Cc: mail.cc.map(addressJson),
    Bcc: hiddenRecipients(stored, mail).map(addressJson),
    ReplyTo: mail.replyTo.map(addressJson),
    ReturnPath: mail.returnPath || stored.from,
    Subject: mail.subject,
    ListUnsubscribe: listUnsubscribeJson(mail),
    Date: mail.date ?? stored.at,
    Tags: tagsOf(stored, mail),
    Username: "",
    Text: mail.text,
    HTML: mail.html,
    Size: stored.raw.byteLength,
    Inline: mail.parts.filter((part) => part.inline).map(attachmentJson),
    Attachments: mail.parts.filter((part) => !part.inline).map(attachmentJson),
  };
}

function listUnsubscribeJson(mail: ParsedMail): MessageJson["ListUnsubscribe"] {
  const header = headerValue(mail, "list-unsubscribe");
  const links = header
    .split(",")
    .map((link) => link.trim())
    .filter((link) => link.startsWith("<") && link.endsWith(">"))
    .map((link) => link.slice(1, -1));
  return {
    Header: header,
    Links: links,
    Errors: header !== "" && links.length === 0 ? "no links in angle brackets" : "",
    HeaderPost: headerValue(mail, "list-unsubscribe-post"),
  };
}

function headerValue(mail: ParsedMail, lowerName: string): string {
  return mail.headers.find(({ name }) => name.toLowerCase() === lowerName)?.value ?? "";
}

function attachmentJson(part: MailPart): AttachmentJson {
  const digest = (algorithm: string) => createHash(algorithm).update(part.content).digest("hex");
  return {
    PartID: part.partId,
    FileName: part.fileName,
    ContentType: part.contentType,
    ContentID: part.contentId,
    Size: part.content.byteLength,
    Checksums: { MD5: digest("md5"), SHA1: digest("sha1"), SHA256: digest("sha256") },
  };
}

import { readLargeBody } from "./light-body.ts";
import { embeddedMailDepthMax } from "./limits.ts";
import type { Mailbox } from "./mailbox.ts";
import { allAddresses, readAddresses } from "./mime/addresses.ts";
import { header, rawHeader } from "./mime/header-fields.ts";
import { type MailContent, readContent } from "./mime/mail-content.ts";
import { readMailDate } from "./mime/mail-date.ts";
import { readMimeTree } from "./mime/mime-part.ts";
import { readableBytes } from "./mime/readable-bytes.ts";
import { authorOf } from "./people/list-author.ts";
import type { BodyReading, ForwardedMail, MailContext } from "./reading.ts";

/** What an attached mail holds, with the mails inside it: the outer first. */
export type AttachedMail = { mails: ForwardedMail[]; calendars: MailContent["calendars"] };

/** Reads an attached mail and the mails inside it, as deep as `embeddedMailDepthMax`. */
export function readEmbedded(raw: Buffer, context: MailContext, depth = 0): AttachedMail {
  const bytes = readableBytes(raw, "lenient");
  const root = readMimeTree(bytes, 0, bytes.length);
  const { fields } = root;
  if (fields.length === 0) return { mails: [], calendars: [] };
  const content = readContent(bytes, root);
  const subject = header(fields, "subject");
  const from = authorOf(
    readAddresses(rawHeader(fields, "from"))[0] ?? nobody(header(fields, "from")),
    fields,
  );
  const body = bodyOf(content, subject, context, from);
  const inner = body.forwarded.map((mail) => ({ ...mail, depth: mail.depth + depth + 1 }));
  const deeper =
    depth + 1 >= embeddedMailDepthMax
      ? []
      : content.embedded.map((mail) => readEmbedded(mail.raw, context, depth + 1));
  const outer: ForwardedMail = {
    from,
    to: allAddresses(fields, "to"),
    cc: allAddresses(fields, "cc"),
    date: readMailDate(rawHeader(fields, "date")),
    dateText: header(fields, "date"),
    subject,
    text: body.newText,
    signature: body.signature,
    depth,
  };
  return {
    mails: [outer, ...inner, ...deeper.flatMap((one) => one.mails)],
    calendars: [...content.calendars, ...deeper.flatMap((one) => one.calendars)],
  };
}

/** The body of a mail taken apart, by what its parts hold. */
export function bodyOf(
  content: MailContent,
  subject: string,
  context: MailContext,
  writer: Mailbox,
): BodyReading {
  return readLargeBody({
    ...(content.text === undefined ? {} : { text: content.text }),
    ...(content.html === undefined ? {} : { html: content.html }),
    subject,
    timeZone: context.timeZone,
    writer,
  });
}

/** A sender that gives no address: a name at most. */
export function nobody(name: string): Mailbox {
  return { name, address: "" };
}

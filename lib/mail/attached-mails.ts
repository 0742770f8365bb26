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

/** An attached mail and the mails inside it, the outer first. */
export function readEmbedded(raw: Buffer, context: MailContext, depth = 0): ForwardedMail[] {
  const bytes = readableBytes(raw, "lenient");
  const root = readMimeTree(bytes, 0, bytes.length);
  const { fields } = root;
  if (fields.length === 0) return [];
  const content = readContent(bytes, root);
  const subject = header(fields, "subject");
  const body = bodyOf(content, subject, context);
  const inner = body.forwarded.map((mail) => ({ ...mail, depth: mail.depth + depth + 1 }));
  const deeper =
    depth + 1 >= embeddedMailDepthMax
      ? []
      : content.embedded.flatMap((mail) => readEmbedded(mail.raw, context, depth + 1));
  const from = readAddresses(rawHeader(fields, "from"))[0] ?? nobody(header(fields, "from"));
  return [
    {
      from: authorOf(from, fields),
      to: allAddresses(fields, "to"),
      cc: allAddresses(fields, "cc"),
      date: readMailDate(rawHeader(fields, "date")),
      dateText: header(fields, "date"),
      subject,
      text: body.newText,
      signature: body.signature,
      depth,
    },
    ...inner,
    ...deeper,
  ];
}

/** The body of a mail taken apart, by what its parts hold. */
export function bodyOf(content: MailContent, subject: string, context: MailContext): BodyReading {
  return readLargeBody({
    ...(content.text === undefined ? {} : { text: content.text }),
    ...(content.html === undefined ? {} : { html: content.html }),
    subject,
    timeZone: context.timeZone,
  });
}

/** A sender that gives no address: a name at most. */
export function nobody(name: string): Mailbox {
  return { name, address: "" };
}

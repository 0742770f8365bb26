import type { Mailbox } from "../mailbox.ts";
import type { HeaderField } from "../mime/header-fields.ts";
import type { MailContent } from "../mime/mail-content.ts";
import type { MimePart } from "../mime/mime-part.ts";

/** All that tells what kind of mail this is. */
export type KindSigns = {
  raw: Buffer;
  root: MimePart;
  fields: readonly HeaderField[];
  content: MailContent;
  /** From as the header has it; address "" when it has none, as in `MAILER-DAEMON`. */
  from: Mailbox;
  subject: string;
};

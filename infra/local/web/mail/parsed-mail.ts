import PostalMime, { type Address, type Attachment, type Email } from "postal-mime";

/** A person in a header. `name` is "" when the header gave none. */
export type Person = { readonly name: string; readonly address: string };

/** One part that is not the body. `partId` is its number in the mail, from "1". */
export type MailPart = {
  readonly partId: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly contentId: string;
  readonly inline: boolean;
  readonly content: Uint8Array;
};

/**
 * A mail as this page shows it. `messageId` has no angle brackets; `inReplyTo` and `references` keep theirs.
 * `date` is null where the header is missing or can't be read. `text` and `html` are "" where there is no such part.
 */
export type ParsedMail = {
  readonly messageId: string;
  readonly inReplyTo: string;
  readonly references: string;
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly replyTo: readonly Person[];
  readonly returnPath: string;
  readonly subject: string;
  readonly date: string | null;
  readonly text: string;
  readonly html: string;
  readonly parts: readonly MailPart[];
  readonly headers: readonly { readonly name: string; readonly value: string }[];
};

/**
 * Reads a raw mail (RFC 5322 and MIME). What can't be parsed comes back as a mail whose text is the raw source, so
 * that nothing in the mailbox is out of sight.
 */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  const email = await PostalMime.parse(raw).catch(() => null);
  return email === null ? unreadableMail(raw) : readEmail(email);
}

function readEmail(email: Email): ParsedMail {
  return {
    messageId: withoutBrackets(email.messageId ?? ""),
    inReplyTo: email.inReplyTo ?? "",
    references: email.references ?? "",
    from: flatten(email.from ? [email.from] : [])[0] ?? null,
    to: flatten(email.to),
    cc: flatten(email.cc),
    bcc: flatten(email.bcc),
    replyTo: flatten(email.replyTo),
    returnPath: withoutBrackets(email.returnPath ?? ""),
    subject: email.subject ?? "",
    date: isoOrNull(email.date),
    text: email.text ?? "",
    html: email.html ?? "",
    parts: email.attachments.map(readPart),
    headers: email.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
  };
}

function flatten(addresses: readonly Address[] | undefined): Person[] {
  return (addresses ?? []).flatMap((entry) =>
    entry.group === undefined
      ? [{ name: entry.name, address: entry.address }]
      : entry.group.map(({ name, address }) => ({ name, address })),
  );
}

function readPart(part: Attachment, index: number): MailPart {
  const contentId = withoutBrackets(part.contentId ?? "");
  return {
    partId: String(index + 1),
    fileName: part.filename ?? contentId,
    contentType: part.mimeType,
    contentId,
    inline: part.related === true || part.disposition === "inline",
    content: bytesOf(part.content),
  };
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function withoutBrackets(value: string): string {
  const trimmed = value.trim();
  return trimmed.startsWith("<") && trimmed.endsWith(">") ? trimmed.slice(1, -1) : trimmed;
}

function isoOrNull(date: string | undefined): string | null {
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function unreadableMail(raw: Uint8Array): ParsedMail {
  return {
    messageId: "",
    inReplyTo: "",
    references: "",
    from: null,
    to: [],
    cc: [],
    bcc: [],
    replyTo: [],
    returnPath: "",
    subject: "",
    date: null,
    text: new TextDecoder().decode(raw),
    html: "",
    parts: [],
    headers: [],
  };
}

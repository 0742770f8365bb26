/** A mail of Tend's own before it is composed: names, subjects and bodies are plain values, not header text. */
export type Letter = {
  from: { name: string; address: string };
  to: string;
  replyTo: string;
  subject: string;
  text: string;
  /** Absent for text-only mail. */
  html?: string;
  /** Without angle brackets. */
  messageId: string;
  /** ISO instant. */
  date: string;
  inReplyTo?: string;
  references?: readonly string[];
  /** Further headers; values are encoded by the composer, line breaks never get through. */
  headers: Record<string, string>;
  tags: Record<string, string>;
  attachments?: readonly Attachment[];
};

/** A file that goes with a letter. `contentType` as in "text/vcard; charset=utf-8". */
export type Attachment = { filename: string; contentType: string; content: string };

/** Composes a letter into a mail. The same letter gives the same bytes. */
export type Compose = (letter: Letter) => Promise<Uint8Array>;

/** A mail ready to go: composed whole, with one recipient. */
export type OutgoingMail = {
  from: string;
  to: string;
  subject: string;
  /** Without angle brackets; a transport may give it another. */
  messageId: string;
  raw: Uint8Array;
  /** What it is, for the transport's events: letters, digits, `-` and `_` only. */
  tags: Record<string, string>;
};

/** SES in the cloud; the local mailbox or an SMTP relay on one machine. */
export type Outbox = {
  /** Resolves once the transport has taken the mail, with the Message-ID it goes out under. */
  send(mail: OutgoingMail): Promise<{ messageId: string }>;
};

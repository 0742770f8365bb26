import type { Mailbox } from "./mailbox.ts";

/** What one mail is, by design section 5. `capture` is a person's mail the user sent with Tend in Bcc or Cc. */
export type MailKind =
  | "capture"
  | "forward"
  | "note"
  | "invitation"
  | "reply"
  | "automatic"
  | "bulk"
  | "list"
  | "bounce"
  | "feedback"
  | "import"
  | "unknown";

/** Whose words reach whom: `out` is the user to others, `in` is others to the user. */
export type Direction = "out" | "in" | "none";

export type PersonRole = "from" | "to" | "cc" | "bcc" | "reply-to" | "attendee" | "organizer";

/** One person a mail is with; own, capture, role and no-reply addresses are never among them. */
export type Person = Mailbox & { role: PersonRole };

/** One answer typed under a quoted passage, in the order of the mail. */
export type InterleavedAnswer = { quote: string; answer: string };

/** A body taken apart. Every line of the writer's own is in `newText` or `signature`; when unsure, keep. */
export type BodyReading = {
  newText: string;
  signature: string;
  /** What was quoted, with its attribution line, as it stood. */
  quoted: string;
  /** Empty unless answers stand between quoted passages. */
  interleaved: InterleavedAnswer[];
  forwarded: ForwardedMail[];
};

/** One mail found inside another; `depth` is 0 for the outermost. Fields that the header did not give are empty. */
export type ForwardedMail = {
  from: Mailbox;
  to: Mailbox[];
  cc: Mailbox[];
  /** ISO 8601 instant in UTC where the zone was said or could be taken from `timeZone`; "" if unreadable. */
  date: string;
  /** The date as it stood. */
  dateText: string;
  subject: string;
  /** The forwarded person's own new text, without what they quoted or signed. */
  text: string;
  signature: string;
  depth: number;
};

/** The person who could not be reached, from a bounce (RFC 3464). */
export type FailedRecipient = { address: string; status: string; hard: boolean; reason: string };

/** Facts that a signature states about its writer; "" where it does not surely say. */
export type SignatureFacts = { name: string; title: string; company: string; phone: string };

/** A part of a mail that is kept out of the text: calendars are text, the rest only named and counted. */
export type AttachmentNote = { filename: string; contentType: string; bytes: number };

/** What Tend understands from the raw bytes of one mail, before calendars and signals are read. */
export type MailReading = {
  kind: MailKind;
  direction: Direction;
  /** Without angle brackets; "" when the mail has none. */
  messageId: string;
  /** Ids of In-Reply-To and References, nearest first, at most 5. */
  references: string[];
  subject: string;
  /** ISO 8601 in UTC: the Date header capped at receipt, receipt where it is missing or absurd. */
  date: string;
  from: Mailbox;
  to: Mailbox[];
  cc: Mailbox[];
  replyTo: Mailbox[];
  people: Person[];
  body: BodyReading;
  /**
   * The whole body as plain text, quotes and all, of a mail that is written to Tend; "" for all other mail. Lines
   * that only HTML marks as quoted begin with "> ".
   */
  text: string;
  signatureFacts: SignatureFacts;
  /** The text of every text/calendar part or .ics attachment, decoded, with the part's `method` parameter. */
  calendars: { text: string; method: string }[];
  failed: FailedRecipient[];
  /** http(s) links in the writer's own text. */
  links: string[];
  attachments: AttachmentNote[];
  /** Headers by lower-cased name, decoded, first value wins: for routing fall-backs and tests. */
  headers: Map<string, string>;
  /** Why this kind: one short phrase, for `tend explain`. */
  because: string;
};

/** What the reader knows about the user besides the bytes. */
export type MailContext = {
  /** The user's own addresses, lower-cased. */
  own: readonly string[];
  /** Capture, reply and digest addresses of this Tend: never people. */
  tend: readonly string[];
  /** ISO 8601 instant. */
  receivedAt: string;
  /** IANA zone of the user. */
  timeZone: string;
};

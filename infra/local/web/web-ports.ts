/** Which side of the door a mail was on: "inbox" is what Tend sent a user, "outgoing" what a user sent. */
export type Box = "inbox" | "outgoing";

/**
 * One stored mail without its content. `at` is the ISO instant at which it was sent or accepted, `to` and `from`
 * are the envelope's (a BCC is in `to`), `bytes` is the length of the raw mail.
 */
export type MailEntry = {
  readonly id: string;
  readonly box: Box;
  readonly at: string;
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly bytes: number;
  readonly read: boolean;
};

/** A stored mail with its raw bytes, exactly as they went over the wire. */
export type StoredMail = MailEntry & { readonly raw: Uint8Array };

/** What happened to the mailbox: told after it is durable. */
export type MailboxChange =
  | { readonly kind: "added"; readonly id: string }
  | { readonly kind: "marked"; readonly id: string; readonly read: boolean }
  | { readonly kind: "removed"; readonly ids: readonly string[] };

/**
 * The mails of this machine, for all its users.
 * `list` is newest first. `markRead` and `remove` say nothing about ids that don't exist. `remove` without ids
 * removes everything. `onChange` returns the function that ends the subscription.
 */
export type Mailbox = {
  list(): Promise<readonly MailEntry[]>;
  get(id: string): Promise<StoredMail | null>;
  markRead(id: string, read: boolean): Promise<void>;
  remove(ids?: readonly string[]): Promise<void>;
  onChange(listener: (change: MailboxChange) => void): () => void;
};

/**
 * The users' clocks: each may have been moved ahead of the machine's. Instants are ISO 8601 in UTC; `nextDigestOf` is
 * null for an address that has no digest ahead. `moveToNextMonday` moves that user's clock to their next digest and
 * returns, with the new time, once all digests that fell due on the way have been sent. An address of no user has the
 * machine's time.
 */
export type MovableClock = {
  now(email: string): Date | Promise<Date>;
  nextDigestOf(email: string): Promise<string | null>;
  moveToNextMonday(email: string): Promise<{ now: string; digestsSent: number }>;
};

/** The SMTP door. Resolves once the mail is accepted (250), rejects with what the server said otherwise. */
export type Door = {
  submit(envelope: { from: string; to: string[] }, raw: Uint8Array): Promise<void>;
};

/** A user of this machine. `ownAddresses` are further proven addresses beside `email`. */
export type MailUser = {
  readonly email: string;
  readonly name: string;
  readonly captureAddress: string;
  readonly timeZone: string;
  readonly ownAddresses?: readonly string[];
};

export type Users = { list(): Promise<readonly MailUser[]> };

/** A user's digest as it would be at an instant (now, where none is given), as HTML; null where there is no such user. */
export type DigestPreview = (email: string, at?: string) => Promise<string | null>;

/** Everything the page stands on. */
export type WebPorts = {
  readonly mailbox: Mailbox;
  readonly clock: MovableClock;
  readonly door: Door;
  readonly users: Users;
  /** Absent where there are no digests to show. */
  readonly previewDigest?: DigestPreview;
};

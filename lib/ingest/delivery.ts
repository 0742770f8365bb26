/** SES's word on one check of a mail; `GRAY` where the sender's domain has no policy. */
export type Verdict = "PASS" | "FAIL" | "GRAY" | "PROCESSING_FAILED";

/** One mail for one of our recipients, as the door tells of it: what the raw bytes can't say. */
export type Delivery = {
  /** RCPT TO, lower-cased. */
  recipient: string;
  /** MAIL FROM; "" for the null sender. */
  envelopeFrom: string;
  /** Where the raw mail is. */
  rawKey: string;
  /** ISO instant. */
  receivedAt: string;
  verdicts: { spf: Verdict; dkim: Verdict; dmarc: Verdict; spam: Verdict; virus: Verdict };
  /** Domains whose DKIM signature held, where the door tells; SES tells in a header of the mail instead. */
  signedBy?: readonly string[];
  /** The From domain that DMARC was checked for, where the door tells; "" when there was none. */
  checkedFrom?: string;
};

/**
 * A mail about to be written, as the composer's fields hold it: address fields are comma-separated text.
 * `inReplyTo` and `references` are header values with angle brackets, "" for a new thread.
 */
export type Draft = {
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly text: string;
  readonly inReplyTo: string;
  readonly references: string;
};

/** An empty mail of a user's: the capture address is in BCC, so that writing it records it. */
export function newDraft(captureAddress: string): Draft {
  return { to: "", cc: "", bcc: captureAddress, subject: "", text: "", inReplyTo: "", references: "" };
}

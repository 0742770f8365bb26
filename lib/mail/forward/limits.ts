/** Longest line looked at for a label or marker: real header lines are shorter, and a cap keeps every match cheap. */
export const labelWindowCharsMax = 48;

/** Longest physical line joined into a marker or an attribution; the rest of a longer line is body text. */
export const lineCharsMax = 4_000;

/** Recipients of one embedded header wrap over at most this many lines (a list of 3,000 names is about 600). */
export const headerLinesMax = 800;

/** Labels in one header block, unknown `X-…` ones included: stops a body of label-like lines from being swallowed. */
export const headerLabelsMax = 60;

/** How far above `To:` a Lotus name and date may stand. */
export const lookBackLinesMax = 12;

/** How far below its marker a header may start (blank lines and a letterhead stand between in Lotus mail). */
export const markerGapLinesMax = 9;

/** Forwards inside forwards that are told apart; deeper ones stay text of the innermost. */
export const forwardDepthMax = 20;

/** Mails listed from one body: a digest of more is a mailing list, not a person's forward. */
export const forwardsMax = 200;

/** Mailboxes read from one embedded field. */
export const mailboxesMax = 3_000;

/** Characters of one embedded address field that are read. */
export const addressFieldCharsMax = 200_000;

/** A date field longer than this is not a date. */
export const dateCharsMax = 160;

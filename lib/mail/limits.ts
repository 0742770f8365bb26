/** What one mail may cost us. Each bound is far beyond honest mail and names the attack that it stops. */

/** Header bytes read per part; more is skipped. A header bomb would otherwise fill memory with strings. */
export const headerBytesPerPartMax = 512 * 1024;

/** Header fields kept per part: a hundred are many, thousands of one-letter fields are an attack. */
export const headerFieldsPerPartMax = 2_000;

/** Bytes of one header field's value that are looked at: longer ones are cut before any pattern sees them. */
export const headerValueBytesMax = 128 * 1024;

/** Parts that are opened, attachments included. Thousands of empty parts cost more than they say. */
export const partsMax = 2_000;

/** Multiparts inside multiparts; honest mail stays under ten. */
export const multipartDepthMax = 40;

/** Mails attached to mails attached to mails: each level reads its bytes again. */
export const embeddedMailDepthMax = 4;

/** Attached mails that are understood, in the order of the mail. */
export const embeddedMailsMax = 100;

/** Longest boundary compared; RFC 2046 allows 70, some programs write more. */
export const boundaryCharsMax = 256;

/** Encoded bytes of text that are decoded per body: a person's own words stand in the first of them. */
export const textBytesMax = 16 * 1024 * 1024;

/** Calendars taken from one mail, and bytes of each: a larger one is a feed, which has its own door. */
export const calendarsMax = 50;
export const calendarBytesMax = 4 * 1024 * 1024;

/** Addresses read from one header; over 20 people is a broadcast anyway (design section 5). */
export const addressesPerHeaderMax = 1_000;

/** References kept, nearest first. */
export const referencesMax = 5;

/** Links kept from the writer's own text. */
export const linksMax = 50;

/** Characters of one link; longer ones are tracking or an attack. */
export const linkCharsMax = 2_000;

/** Attachments named in the account of a mail. */
export const attachmentNotesMax = 200;

/** Failed recipients read from one bounce. */
export const failedRecipientsMax = 200;

/** Characters of a bounce's human part that are searched for an address and a reason. */
export const bounceTextCharsMax = 64 * 1024;

/** Mail before this is a wrong clock: there was none to forward. */
export const dateMin = "1990-01-01T00:00:00.000Z";

/** Characters of a name worth reading; longer display names are advertising. */
export const nameCharsMax = 200;

/** Lines of one kind in a row from which on only the edges are read: no person quotes or writes that many by hand. */
export const longRunLinesMin = 1_000;

/** Lines read at each end of such a run: more than any header, attribution or signature spans. */
export const runEdgeLines = 300;

/** Lines from which on prose far from anything but prose is left unread: a person's own mail is shorter. */
export const longBodyLinesMin = 1_000;

/** Lines read around each that could begin or end something: more than a footer, a signature, or a patch below its head. */
export const lineContext = 90;

/** Lines read below a header's label: its recipients may wrap over hundreds (`headerLinesMax` in forward/). */
export const labelContextLines = 800;

/** HTML beyond this length is left unread where the mail has the same as text: parsing it takes longer than all else. */
export const textPreferredHtmlCharsMin = 400_000;

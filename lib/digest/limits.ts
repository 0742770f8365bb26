/** A quote longer than this is not read on a phone; the whole of it is in the user's own mail. */
export const quoteCharsMax = 180;
/** Names are other people's text: a subject line takes 40 characters of each at most. */
export const nameCharsMax = 40;
/** RFC 3676 section 4.2 asks for lines under 79 characters; 76 leaves room for one quote mark. */
export const textColumns = 76;
export const weekMeetingsMax = 10;
export const passOnMax = 3;
export const decideMax = 5;
/** The week that lies ahead of a digest. */
export const weekDays = 7;

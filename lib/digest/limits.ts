/** A quote longer than this is not read on a phone; the whole of it is in the user's own mail. */
export const quoteCharsMax = 200;
/** Names are other people's text: a line and a half of a phone holds the longest that people bear. */
export const nameCharsMax = 48;
/** A help is the line that is read; it stays within two lines of a phone. */
export const helpCharsMax = 110;
/** What other people call things: subjects, summaries, titles. */
export const labelCharsMax = 80;
/** RFC 3676 section 4.2 asks for lines under 79 characters; 76 leaves room for one quote mark. */
export const textColumns = 76;
export const weekMeetingsMax = 10;
/** More names than this in one meeting are a crowd: the first ones, and "others". */
export const meetingNamesMax = 4;
export const meetingOpenMax = 3;
export const passOnMax = 3;
export const decideMax = 5;
/** More of them have one cause, and one line of it is enough. */
export const troublesMax = 3;
/** A host name has up to 253 characters; the words around it about 100. */
export const troubleCharsMax = 360;
/** The week that lies ahead of a digest. */
export const weekDays = 7;
/** A quarter, week by week. */
export const givenWeeks = 13;
/** Mail programs that hand a link to Windows give up at about 2,000 characters (the shell's limit is 2,083). */
export const mailtoCharsMax = 1_900;
/** RFC 5321 4.5.3.1.3: a path has at most 256 octets; a longer "address" is no place to write to. */
export const addressCharsMax = 254;
/** Enough to find a person by in an answer. */
export const addressesMax = 8;

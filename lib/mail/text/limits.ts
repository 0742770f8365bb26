/** Bounds on the reading of one body, each with its reason. */

/** Beyond this a line is judged by its head only: real marker lines are short, and patterns must not run over megabytes. */
export const judgedLineCharactersMax = 600;

/** An attribution wraps over at most this many lines: long names with long addresses reach four. */
export const attributionLinesMax = 5;

/** A signature without a delimiter is short; what is longer is text. */
export const looseSignatureLinesMax = 14;

/** After "-- " people put cards, quotes and disclaimers, but a delimiter with pages below it is something else. */
export const delimitedSignatureLinesMax = 45;

/** Lines looked at upwards from the end for footers that lists and gateways add. */
export const footerLinesMax = 60;

/** A line that asks to answer above it stands below the answer, which is short; further down it is somebody's words. */
export const replyLineIndexMax = 200;

/** A letter of one's own that still bears quote marks is a letter: this many lines at most. */
export const ownLetterLinesMax = 200;

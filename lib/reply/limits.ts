/** A reply with every mail of a long thread quoted below it fits; what is past this is kept whole, unread. */
export const textCharsMax = 1_000_000;

/** A longer line is prose (or hostile): it is a note or unplaced, never split into commands. */
export const lineCharsMax = 1_000;

/** Own lines that are read for commands; the rest are kept unplaced. */
export const linesMax = 500;

/** Statements that one line may hold; a list of ten people with notes fits. */
export const piecesMax = 60;

/** People that one statement may name: a digest has at most ten. */
export const targetsMax = 20;

/** Quoted lines between a digest's numbered line and an answer that is still about it. */
export const quotedLinesBetweenMax = 12;

/** Own lines that a numbered line typed by the user covers, so that a forgotten heading doesn't swallow the mail. */
export const linesUnderHeadMax = 12;

/** Candidates that are worth asking back about. */
export const candidatesMax = 10;

/** A count of days that a rhythm or a pause may have: ten years. */
export const daysMax = 3_660;

/** People in one digest: design section 7. */
export const peoplePerDigestMax = 10;

/** Words of a person's name that are looked at together. */
export const nameWordsMax = 5;

/** Words to find that still look like a search rather than a sentence. */
export const findWordsMax = 8;

/** The longest number of a list that is asked back or shown. */
export const numberMax = 99;

/** More than any mail a person types; a longer text is read up to here, so that one message can't hold a Lambda. */
export const textCharsMax = 200_000;

/** A longer "sentence" is a table, a log or an attack: it is cut in pieces, so that every pattern works on bounded input. */
export const sentenceCharsMax = 600;

/** People say few things that matter in one mail; past this it is a list or a newsletter. */
export const sentencesMax = 2_000;

/** A mail that seems to ask forty things is not a mail to one person. */
export const signalsMax = 40;

/** A topic is a label to match on and to show in a line, not a second quotation. */
export const topicWordsMax = 7;

/** Lines shorter than this were ended on purpose: no mail program wraps narrower than a phone's column. */
export const wrapCharsMin = 60;

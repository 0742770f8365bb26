/** Answers to one user in a day: far more than a person asks for, and the end of any loop. */
export const answersPerDayMax = 40;
/** One part of an export; mail servers refuse what is much larger. Further parts are further files. */
export const exportPartCharsMax = 4_000_000;
/** Bytes of the files of one import mail, encoded; larger ones go by the command line. */
export const importBytesMax = 15 * 1024 * 1024;
/** Mails and rows taken from one import mail: what one run of the ingest function surely ends. */
export const importItemsMax = 3_000;

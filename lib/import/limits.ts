/** A row of a contact list longer than this is no row. */
export const rowCharsMax = 20_000;
/** Fields of one row; exports have under a hundred. */
export const fieldsMax = 500;
/** Contacts taken from one file. */
export const contactsMax = 50_000;
/** Problems told by their place; the rest are counted. */
export const problemsMax = 20;
/** Bytes of one message of a mailbox that are read: its text stands in the first of them, attachments after. */
export const messageBytesMax = 1024 * 1024;
/** Promises and asks older than this were met, or given up, elsewhere: an import opens no loops for them. */
export const freshDays = 60;
/** Events written at once. */
export const batchEvents = 200;

/** Calendars of one person: work, private, family, and room for the odd one. Bounds what one user can make us fetch. */
export const feedsPerUserMax = 10;
/** Google's secret addresses have about 150 characters, Microsoft's about 250. */
export const urlCharsMax = 2_000;
/** Meetings remembered of one feed. At 10 bytes each they fit the feed's item (DynamoDB: 400 KB). */
export const rememberedMax = 20_000;
/** Meetings that were over longer ago than this are not taken in: they can't become contact any more. */
export const pastDays = 2;
/** How far ahead a series with a COUNT is asked for an instance that is still to come. */
export const countedSeriesDays = 400;
/** Effects of one ledger event; a DynamoDB item holds 400 KB. */
export const eventBytesMax = 300_000;
/** One meeting in the ledger. What is kept of one never comes near it, unless somebody means harm. */
export const meetingBytesMax = 100_000;
/** ETag and Last-Modified that are kept; longer ones are no help. */
export const validatorCharsMax = 1_000;

/** Polite, and soon enough for a digest that is read on Monday. */
export const pollEveryMinutes = 60;
/** The longest wait after failures, and the longest `Retry-After` that is believed. */
export const backoffHoursMax = 24;
/** Trouble is told to the user once it has lasted this long; most is over by then. */
export const tellAfterDays = 3;
/** An ended feed is remembered for this long, so that the calendar under a new address is known again. */
export const endedKeptDays = 90;

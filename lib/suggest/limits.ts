/** A promise is named in the last two digests before it is due: of one chance, a busy week makes none. */
export const dueAheadDays = 17;
/** An ask that had to be met by a day is still worth a word this long after it. */
export const askLateDays = 10;
/** An ask nobody came back to in this time has met its answer elsewhere, or been given up. */
export const askFreshDays = 90;
/** A promise older than this, without a due date, has been forgotten by both. */
export const promiseFreshDays = 240;
/** New ties need an early second touch (Hidd et al. 2023); before some days have passed it would be a hurry. */
export const newTieDays = 42;
export const newTieRestDays = 5;
/** Their unanswered mail is a reason once it has waited, and no longer when it is old. */
export const unansweredDaysMin = 4;
export const unansweredDaysMax = 45;
/** Silence counts once it exceeds the tie's own rhythm by a fifth. */
export const coolingOverdueMin = 0.2;
/**
 * Who was in one of the last two digests comes again only with an open loop, so that the digest goes round. A day more
 * than two weeks: neither a late digest nor the hour that summer time moves may let anybody in again.
 */
export const tieRestDays = 15;
/** News older than this is no news. */
export const newsFreshDays = 28;
/** Only meetings of this many people are worth preparing for person by person. */
export const prepareMeetingPeopleMax = 6;
export const prepareDaysAhead = 7;
/** Asks that a match is sought for, freshest first, and news that someone is sought for: the work is linear in contacts. */
export const asksMatchedMax = 12;
export const newsMatchedMax = 8;
/** How well an ask must meet what somebody offers or is; notes are long, so they must meet it better. */
export const matchMin = 0.6;
export const noteMatchMin = 0.7;
/** Who wants the same thing is no help with it. */
export const sameWantMin = 0.5;
/** The quarter that asked and given are weighed over, twice. */
export const balanceDays = 200;
/** A favour is returned once it is a few days old: at once it would be a trade. */
export const returnRestDays = 10;
/** Nobody needs to hear of more than two from one organisation in a week. */
export const organisationPeopleMax = 2;
/** Of each reason so many are looked at closely: ten places, two of one organisation, and who was named lately. */
export const pressingMax = 300;

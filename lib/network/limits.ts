/** More recipients than this is a broadcast: it touches nobody (the figure that peers settled on). */
export const broadcastRecipientsMin = 21;
/** Enough days to see a rhythm over years of a slow tie and months of a daily one. */
export const contactDaysMax = 64;
export const saidMax = 12;
export const notesMax = 20;
/** Half a year of weekly digests can still be answered by number. */
export const digestsMax = 26;
export const batchesMax = 60;
/** Copies of a message arrive within days; an old mail forwarded again after this is news once more. */
export const seenDays = 90;
/** A closed loop stays long enough to be counted in this quarter's pulse and the one before. */
export const closedLoopDays = 200;
export const actDays = 400;
/** A past meeting stays until every update that may still arrive has arrived. */
export const pastMeetingDays = 60;
/** Silence after which a tie counts as dormant, and contact as a tie that came back. */
export const dormantDays = 180;
export const excerptCharsMax = 280;

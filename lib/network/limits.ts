/** More recipients than this is a broadcast: it touches nobody (the figure that peers settled on). */
export const broadcastRecipientsMin = 21;
/** Enough days to see a rhythm: the median of 23 gaps hardly moves with more, and a base stays small. */
export const contactDaysMax = 24;
export const saidMax = 12;
/** An offer or news of longer ago is no ground to act on. */
export const saidDays = 500;
export const notesMax = 20;
/** Text kept as evidence with an act: a line, not a mail. */
export const actTextCharsMax = 160;
/** A hub's own list overflows; those it knows still list the hub, and either list is enough. */
export const knowsMax = 40;
/** In a larger circle not everyone has met everyone. */
export const circlePeopleMax = 12;
export const refusedMax = 200;
export const forgottenMax = 500;
/** A new mail brings back who was forgotten, but two digests are left without them. */
export const forgottenRestDays = 15;
/** The user's and Tend's addresses seen in meetings: a handful in life, capped against hostile invitations. */
export const ownMax = 100;
/** Half a year of weekly digests can still be answered by number. */
export const digestsMax = 26;
export const batchesMax = 60;
/** Copies of a message arrive within days; an old mail forwarded again after this is news once more. */
export const seenDays = 90;
/** A closed loop stays as long as acts: both sides of the ledger of asked and given look back equally far. */
export const closedLoopDays = 400;
export const actDays = 400;
/** Nobody waits longer for an answer: an open loop of that age is history. */
export const openLoopDays = 500;
/** Held mail that was never decided on. */
export const heldDays = 120;
/** How much of what was learned is kept from digest to digest: half after about four months. */
export const learnedKept = 0.96;
/** A past meeting stays until every update that may still arrive has arrived. */
export const pastMeetingDays = 60;
/** Silence after which a tie counts as dormant, and contact as a tie that came back. */
export const dormantDays = 180;
export const excerptCharsMax = 280;

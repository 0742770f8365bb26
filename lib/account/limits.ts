/** A confirmation that nobody answered in this time was not wanted, or not seen: asking again costs one mail. */
export const confirmDaysMax = 14;
/** Half a year of digests can still be answered by number (as many as the network remembers). */
export const replyTokenDaysMax = 182;
/** Address books, drafts and rules with the old capture address go on working for a quarter. */
export const captureGraceDays = 90;
/** Old capture addresses kept at once: whoever renews more often has the oldest end at once. */
export const formerCaptureMax = 4;
/** Changes of settings that can be taken back; older ones stand. */
export const settingChangesMax = 40;
/** People forgotten whose mail is known by hash: 16 characters each in the user record. */
export const forgottenMax = 1_000;
/** Further own addresses: more than a person has. */
export const ownAddressesMax = 20;
/** "Delete everything" is asked back, and the answer counts for this long. */
export const deletionDaysMax = 7;
/** People that one mail may invite. */
export const invitedPerMailMax = 5;

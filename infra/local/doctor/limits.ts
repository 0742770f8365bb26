/** `tend` runs its own TypeScript, which Node does from here on. */
export const nodeMajorMin = 24;

/** A few mails of the largest size that the door takes (40 MB), and room for the store to rewrite its files. */
export const freeBytesMin = 512 * 1024 * 1024;

/** The sweep looks every few seconds: an hour late is not slow, it does not run. */
export const digestLateMsMax = 3_600_000;

/** A server on the same machine answers in milliseconds. */
export const portAnswerMsMax = 1_500;

/** A relay far away says its first word within this, unless something is in the way. */
export const relayMsMax = 8_000;

/** Before this was written no clock that is right can have stood. */
export const clockEarliest = "2026-01-01T00:00:00.000Z";

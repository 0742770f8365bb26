/** The instant it is, ISO 8601 in UTC with milliseconds. */
export type Clock = () => string;

/** The words of one suggestion. */
export type HelpWords = {
  /** What to do, verb first. */
  help: string;
  /** Why now. */
  why: string;
  minutes: number;
  draft: { subject: string; opening: string };
};

/** When and where it is said. */
export type Moment = {
  /** ISO instant. */
  now: string;
  /** `YYYY-MM-DD` on the user's wall. */
  today: string;
  /** IANA zone of the user. */
  zone: string;
};

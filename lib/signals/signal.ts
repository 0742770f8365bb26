export const signalKinds = [
  "ask",
  "offer",
  "promise",
  "thanks",
  "introduction",
  "news",
  "delivered",
] as const;

export type SignalKind = (typeof signalKinds)[number];

/** Something said in a message that matters. It rests on words that can be quoted. */
export type Signal = {
  kind: SignalKind;
  /** Who said it: the user, or the contact whose words these are. */
  by: "user" | "contact";
  /** The sentence it rests on, as written, white space collapsed. */
  text: string;
  /** What it is about, normalised ("CFO", "designer in Berlin"); "" when it can't be said shortly. */
  topic: string;
  /** `YYYY-MM-DD` in the user's zone when a due date was said, else "". */
  due: string;
};

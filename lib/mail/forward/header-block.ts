/** What a header label stands for; `other` is a header line that is recognised but not kept. */
export type HeaderRole = "from" | "to" | "cc" | "bcc" | "reply-to" | "date" | "subject" | "other";

/** The fields of an embedded header, as they stood with wrapped lines joined; "" where the header has none. */
export type HeaderFields = { from: string; to: string; cc: string; date: string; subject: string };

/**
 * One header block found in a body. Line numbers count from 0. The block covers `markerLine ?? firstLine` up to and
 * including `lastLine`; the embedded mail's own text starts after it.
 */
export type HeaderBlock = {
  /** The line that announces the block ("-----Original Message-----", "____"), if one does. */
  markerLine: number | null;
  /** First line of the header proper; the marker's own line when there is a marker and no header. */
  firstLine: number;
  lastLine: number;
  fields: HeaderFields;
  /** What the client wrote it for: `either` where forwards and replies look the same. */
  intent: "forward" | "reply" | "either";
  /** ISO 639-1 code of the labels or the marker, where one language is clear. */
  language?: string;
  /** Number of `>` in front of the block's first line. */
  quoteDepth: number;
  /** How it was recognised, for explanations and for weighing. */
  form: "labels" | "lotus" | "one-line" | "marker-only" | "attribution";
};

/** A header recognised on its own, before it is joined with the marker above it. */
export type Header = Omit<HeaderBlock, "markerLine" | "intent"> & { intent?: "forward" | "either" };

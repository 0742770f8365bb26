import type { Mark } from "../text/lines.ts";

/** One line of an HTML body as a person sees it, with what the structure around it says. */
export type RenderedLine = {
  text: string;
  /** How many elements around it quote for sure. */
  depth: number;
  /** Identifies the outermost element around it that maybe quotes; 0 for none; negative where a program offers it as a style. */
  maybeQuote: number;
  mark: Mark;
  /** Inside the container where Gmail and others put attribution and quotes, outside of the quotes. */
  inContainer: boolean;
};

/** An open element, with all that its ancestors say. */
export type Frame = {
  tag: string;
  depth: number;
  maybeQuote: number;
  mark: Mark;
  inContainer: boolean;
  hidden: boolean;
  preformatted: boolean;
  /** In a list: the number of the last item, or -1 for bullets. */
  item: number;
  indent: number;
  href: string;
  linkText: string;
};

/** The page while it is being read: the open elements, the line being written, the lines done. */
export type Page = {
  frames: Frame[];
  /** Elements open beyond the nesting bound: counted, so that their ends are known. */
  overflow: number;
  lines: RenderedLine[];
  /** The line being written. */
  pieces: string[];
  endsInSpace: boolean;
  /** Something other than white space is on it. */
  worded: boolean;
  lineFrame: Frame | undefined;
  gap: boolean;
  maybeQuotes: number;
  startsQuote: boolean;
};

export const rootFrame: Frame = {
  tag: "",
  depth: 0,
  maybeQuote: 0,
  mark: "none",
  inContainer: false,
  hidden: false,
  preformatted: false,
  item: 0,
  indent: 0,
  href: "",
  linkText: "",
};

/** An empty page. */
export function newPage(): Page {
  return {
    frames: [rootFrame],
    overflow: 0,
    lines: [],
    pieces: [],
    endsInSpace: false,
    worded: false,
    lineFrame: undefined,
    gap: false,
    maybeQuotes: 0,
    startsQuote: false,
  };
}

/** The innermost open element. */
export function top(page: Page): Frame {
  return page.frames[page.frames.length - 1] ?? rootFrame;
}

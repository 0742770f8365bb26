import type { Mark } from "../text/lines.ts";
import type { ElementKind } from "./element-kind.ts";

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

/** What an element and all its ancestors say. Elements that add nothing share that of their parent. */
export type Frame = {
  depth: number;
  maybeQuote: number;
  mark: Mark;
  inContainer: boolean;
  hidden: boolean;
  preformatted: boolean;
  /** In a list: the number of the last item, or -1 for bullets. */
  item: number;
  indent: number;
};

/** An open element. */
export type OpenElement = {
  kind: ElementKind;
  frame: Frame;
  /** It is followed by a gap. */
  gapBelow: boolean;
  /** In SVG or MathML, where a slash closes a tag and no element's content is raw. */
  foreign: boolean;
  /** Where it leads, and the text that says so; undefined for all but links. */
  link: { href: string; text: string } | undefined;
};

/** The page while it is being read: the open elements, the line being written, the lines done. */
export type Page = {
  open: OpenElement[];
  /** Those of them that are links. */
  links: OpenElement[];
  /** Of the innermost open element. */
  frame: Frame;
  lines: RenderedLine[];
  /** The line being written. Looking into it costs its length: only where it ends is that done. */
  line: string;
  endsInSpace: boolean;
  /** Something other than white space is on it. */
  worded: boolean;
  lineFrame: Frame | undefined;
  gap: boolean;
  maybeQuotes: number;
  startsQuote: boolean;
};

export const rootFrame: Frame = {
  depth: 0,
  maybeQuote: 0,
  mark: "none",
  inContainer: false,
  hidden: false,
  preformatted: false,
  item: 0,
  indent: 0,
};

/** An empty page. */
export function newPage(): Page {
  return {
    open: [],
    links: [],
    frame: rootFrame,
    lines: [],
    line: "",
    endsInSpace: false,
    worded: false,
    lineFrame: undefined,
    gap: false,
    maybeQuotes: 0,
    startsQuote: false,
  };
}

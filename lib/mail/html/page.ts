import type { Mark } from "../text/lines.ts";
import { tidy } from "../text/lines.ts";
import { type Attributes, type ElementRole, elementRole } from "./element-role.ts";
import { nestingDepthMax } from "./limits.ts";

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

type Frame = {
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

const blocks = new Set(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);
const spaced = new Set("p h1 h2 h3 h4 h5 h6 ul ol dl pre blockquote table".split(" "));
const voids = new Set("br hr img input meta link base col area wbr source track embed param".split(" "));
const tightMargins = /(?:^|;)\s*margin(?:-bottom)?\s*:\s*0/i;

const root: Frame = {
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
    frames: [root],
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

/** An element begins. */
export function openElement(page: Page, tag: string, attributes: Attributes): void {
  if (page.overflow > 0 || page.frames.length > nestingDepthMax) {
    if (blocks.has(tag) || tag === "br") endLine(page, tag === "br");
    if (!voids.has(tag)) page.overflow++;
    return;
  }
  const around = top(page);
  const role = elementRole(tag, attributes);
  if (role === "quoteStart" && !around.hidden) startQuote(page);
  if (voids.has(tag)) {
    if (!around.hidden) voidElement(page, tag, attributes, around);
    return;
  }
  const frame = childFrame(page, around, tag, role, attributes);
  if (!frame.hidden) {
    if (blocks.has(tag)) openBlock(page, tag, attributes);
    if (tag === "li") {
      addPiece(page, listBullet(around));
      page.lineFrame = frame;
    }
    if ((tag === "td" || tag === "th") && page.pieces.length > 0)
      addPiece(page, page.endsInSpace ? " " : "  ");
  }
  page.frames.push(frame);
}

/** Text stands here. */
export function addText(page: Page, text: string): void {
  const frame = top(page);
  if (frame.hidden) return;
  if (frame.preformatted) {
    const parts = text.split(/\r\n?|\n/);
    for (let i = 0; i < parts.length; i++) {
      if (i > 0) endLine(page, true);
      append(page, frame, parts[i] ?? "");
    }
    return;
  }
  const collapsed = text.replace(/[ \t\r\n\f]+/g, " ");
  append(page, frame, page.pieces.length === 0 || page.endsInSpace ? collapsed.replace(/^ /, "") : collapsed);
}

/** An element ends. */
export function closeElement(page: Page, tag: string): void {
  if (voids.has(tag)) return;
  if (page.overflow > 0) {
    if (blocks.has(tag)) endLine(page, false);
    page.overflow--;
    return;
  }
  if (page.frames.length < 2) return;
  const frame = page.frames.pop();
  if (frame === undefined || frame.hidden) return;
  if (frame.tag === "a") closeLink(page, frame);
  if (!blocks.has(frame.tag)) return;
  endLine(page, false);
  if (spaced.has(frame.tag) && frame.linkText !== "tight") page.gap = true;
}

/** The page is read whole. */
export function finishPage(page: Page): RenderedLine[] {
  endLine(page, false);
  return page.lines;
}

function top(page: Page): Frame {
  return page.frames[page.frames.length - 1] ?? root;
}

function childFrame(
  page: Page,
  around: Frame,
  tag: string,
  role: ElementRole,
  attributes: Attributes,
): Frame {
  const frame: Frame = { ...around, tag, href: "", linkText: "" };
  if (role === "hidden") frame.hidden = true;
  else if (role === "quote") frame.depth++;
  else if (role === "maybeQuote") {
    if (around.inContainer && /gmail_quote/.test(attributes.class ?? "")) frame.depth++;
    else if (around.maybeQuote === 0)
      frame.maybeQuote = ++page.maybeQuotes * (/gmail_quote/.test(attributes.class ?? "") ? -1 : 1);
    if (around.depth > 0) frame.depth++;
  } else if (role === "quoteContainer") frame.inContainer = true;
  else if (role === "attribution") frame.mark = "attribution";
  else if (role === "signature") frame.mark = "signature";
  if (frame.depth > around.depth) frame.inContainer = false;
  if (tag === "pre" || /white-space\s*:\s*(?:pre|break-spaces)/i.test(attributes.style ?? ""))
    frame.preformatted = true;
  if (tag === "ul" || tag === "ol" || tag === "menu" || tag === "dir") {
    frame.item = tag === "ol" ? Math.max(0, (Number.parseInt(attributes.start ?? "1", 10) || 1) - 1) : -1;
    frame.indent = around.indent + 1;
  }
  if (tag === "a") frame.href = attributes.href ?? "";
  if (spaced.has(tag) && isTight(tag, attributes, around)) frame.linkText = "tight";
  return frame;
}

/** Word's paragraphs and those with margins set to nought stand without a gap. */
function isTight(tag: string, attributes: Attributes, around: Frame): boolean {
  if (tag === "p") return /^Mso/.test(attributes.class ?? "") || tightMargins.test(attributes.style ?? "");
  if (tag === "ul" || tag === "ol") return around.indent > 0;
  return tag === "table" || tag === "blockquote";
}

function openBlock(page: Page, tag: string, attributes: Attributes): void {
  endLine(page, false);
  if (spaced.has(tag) && !isTight(tag, attributes, top(page))) page.gap = true;
}

function voidElement(page: Page, tag: string, attributes: Attributes, around: Frame): void {
  if (tag === "br") endLine(page, true);
  else if (tag === "hr") {
    endLine(page, false);
    append(page, around, "________________________________");
    endLine(page, false);
  } else if (tag === "img" && attributes.alt !== undefined && isEmoji(attributes))
    append(page, around, attributes.alt);
}

function isEmoji(attributes: Attributes): boolean {
  const alt = attributes.alt ?? "";
  return (
    alt.length > 0 && alt.length <= 12 && /^(?:\p{Emoji}|\u200d|\ufe0f)+$/u.test(alt) && !/^\d+$/.test(alt)
  );
}

function startQuote(page: Page): void {
  endLine(page, false);
  page.startsQuote = true;
}

function listBullet(list: Frame): string {
  const margin = "  ".repeat(Math.max(0, Math.min(list.indent, 12) - 1));
  if (list.item < 0 || list.indent === 0) return `${margin}- `;
  list.item++;
  return `${margin}${list.item}. `;
}

function append(page: Page, frame: Frame, text: string): void {
  if (text === "") return;
  if (page.lineFrame === undefined || !page.worded) page.lineFrame = frame;
  addPiece(page, text);
  page.worded ||= text.trim() !== "";
  for (let i = page.frames.length - 1; i > 0 && i > page.frames.length - 8; i--) {
    const open = page.frames[i];
    if (open?.tag === "a" && open.linkText.length < 2000) {
      open.linkText += text;
      break;
    }
  }
}

function addPiece(page: Page, text: string): void {
  page.pieces.push(text);
  page.endsInSpace = text.endsWith(" ");
}

/** A link whose text does not show where it leads is followed by its address. */
function closeLink(page: Page, frame: Frame): void {
  const href = frame.href.trim();
  if (!/^https?:\/\//i.test(href) || href.length > 2000) return;
  const shown = tidy(frame.linkText);
  if (
    shown === "" ||
    bareAddress(shown) === bareAddress(href) ||
    /^https?:\/\/|^www\.|^\S+\.\S+\/\S*$|@/i.test(shown)
  )
    return;
  append(page, top(page), ` <${href}>`);
}

function bareAddress(link: string): string {
  return link
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/\/$/, "");
}

function endLine(page: Page, even: boolean): void {
  const frame = page.lineFrame ?? top(page);
  const whole = page.pieces.join("");
  const text = whole.trimEnd();
  const blank = text === "" || (text.length < 200 && tidy(text) === "");
  page.pieces = [];
  page.endsInSpace = false;
  page.worded = false;
  page.lineFrame = undefined;
  if (blank && !even && !whole.includes("\u00a0")) return;
  if (page.gap && !blank && page.lines.length > 0 && page.lines[page.lines.length - 1]?.text !== "")
    pushLine(page, "", frame);
  page.gap = false;
  pushLine(page, blank ? "" : text.replace(/[\u00a0\r\n\u2028\u2029]/g, " "), frame);
}

function pushLine(page: Page, text: string, frame: Frame): void {
  let mark: Mark = frame.mark;
  if (page.startsQuote && text !== "") {
    mark = "quoteStart";
    page.startsQuote = false;
  }
  page.lines.push({
    text,
    depth: frame.depth,
    maybeQuote: frame.maybeQuote,
    mark,
    inContainer: frame.inContainer,
  });
}

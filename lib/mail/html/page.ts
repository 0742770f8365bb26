import { type Attributes, type ElementRole, elementRole } from "./element-role.ts";
import { nestingDepthMax } from "./limits.ts";
import { addPiece, append, closeLink, endLine } from "./page-line.ts";
import { type Frame, type Page, type RenderedLine, top } from "./page-state.ts";

const blocks = new Set(
  "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);
const spaced = new Set("p h1 h2 h3 h4 h5 h6 ul ol dl pre blockquote table".split(" "));
const voids = new Set("br hr img input meta link base col area wbr source track embed param".split(" "));
const tightMargins = /(?:^|;)\s*margin(?:-bottom)?\s*:\s*0/i;

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
  const collapsed = /[\t\r\n\f]| {2}/.test(text) ? text.replace(/[ \t\r\n\f]+/g, " ") : text;
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
  if (
    tag === "pre" ||
    (attributes.style !== undefined && /white-space\s*:\s*(?:pre|break-spaces)/i.test(attributes.style))
  )
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

import { nestingDepthMax } from "./limits.ts";
import { addSigns, append, closeLink, endLine } from "./page-line.ts";
import { type Frame, type Page, type RenderedLine, rootFrame } from "./page-state.ts";
import type { StartTag } from "./start-tag.ts";

/** An element begins. Elements without content end at once and are never open. */
export function openElement(page: Page, tag: StartTag): void {
  const { kind } = tag;
  const around = page.frame;
  if (tag.role === "quoteStart" && !around.hidden) startQuote(page);
  if (kind.empty) {
    if (!around.hidden) emptyElement(page, tag);
    return;
  }
  const isTight = tag.tight === "always" || (tag.tight === "inList" && around.indent > 0);
  const frame = frameOf(page, tag, around);
  if (!frame.hidden) {
    if (kind.block) {
      endLine(page, false);
      if (kind.spaced && !isTight) page.gap = true;
    }
    if (kind.name === "li") {
      addSigns(page, listBullet(around));
      page.lineFrame = frame;
    }
    if ((kind.name === "td" || kind.name === "th") && page.line !== "")
      addSigns(page, page.endsInSpace ? " " : "  ");
  }
  push(page, tag, frame, isTight);
}

function push(page: Page, tag: StartTag, frame: Frame, isTight: boolean): void {
  const { kind } = tag;
  const element = {
    kind,
    frame,
    gapBelow: kind.spaced && !isTight,
    foreign: isForeign(page, kind.name),
    link: kind.name === "a" ? { href: tag.href, text: "" } : undefined,
  };
  kind.open += 1;
  page.open.push(element);
  if (element.link !== undefined) page.links.push(element);
  page.frame = frame;
}

/** Whether the content of an element that begins here is SVG or MathML. */
function isForeign(page: Page, name: string): boolean {
  if (name === "svg" || name === "math") return true;
  return page.open.length > 0 && page.open[page.open.length - 1]?.foreign === true && !integration.has(name);
}

/** Elements inside of which SVG and MathML hold HTML again. */
const integration = new Set("foreignobject desc title mi mo mn ms mtext annotation-xml".split(" "));

/** Text stands here. */
export function addText(page: Page, text: string): void {
  if (page.frame.hidden || text === "") return;
  if (page.frame.preformatted) {
    const parts = text.split(/\r\n?|\n/);
    for (let i = 0; i < parts.length; i++) {
      if (i > 0) endLine(page, true);
      append(page, parts[i] ?? "");
    }
    return;
  }
  const atStart = page.line === "" || page.endsInSpace;
  if (atStart && (text === "\n" || text === " ")) return;
  const collapsed = spaces.test(text) ? text.replace(spacesAll, " ") : text;
  append(page, atStart && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed);
}

/** White space of the source that is more than one space. */
const spaces = /[\t\r\n\f]| {2}/;
const spacesAll = /[\t\r\n\f][ \t\r\n\f]*| [ \t\r\n\f]+/g;

/** The innermost element ends. */
export function closeElement(page: Page): void {
  const element = page.open.pop();
  if (element === undefined) return;
  const { kind, link } = element;
  kind.open -= 1;
  page.frame = page.open[page.open.length - 1]?.frame ?? rootFrame;
  if (link !== undefined) page.links.pop();
  if (element.frame.hidden) return;
  if (link !== undefined) closeLink(page, link);
  if (!kind.block) return;
  endLine(page, false);
  if (element.gapBelow) page.gap = true;
}

/** The page is read whole. */
export function finishPage(page: Page): RenderedLine[] {
  while (page.open.length > 0) closeElement(page);
  endLine(page, false);
  return page.lines;
}

/** What an element adds to what is said around it; what it adds beyond the bound of nesting is not kept. */
function frameOf(page: Page, tag: StartTag, around: Frame): Frame {
  const { kind, role } = tag;
  if (tag.ordinary && around.indent === 0) return around;
  if (page.open.length > nestingDepthMax && role !== "hidden") return around;
  const frame: Frame = { ...around };
  if (role === "hidden") frame.hidden = true;
  else if (role === "quote") frame.depth++;
  else if (role === "maybeQuote") {
    if (around.inContainer && tag.gmailQuote) frame.depth++;
    else if (around.maybeQuote === 0) frame.maybeQuote = ++page.maybeQuotes * (tag.gmailQuote ? -1 : 1);
    if (around.depth > 0) frame.depth++;
  } else if (role === "quoteContainer") frame.inContainer = true;
  else if (role === "attribution") frame.mark = "attribution";
  else if (role === "signature") frame.mark = "signature";
  if (frame.depth > around.depth) frame.inContainer = false;
  if (tag.preformatted) frame.preformatted = true;
  if (kind.list) {
    frame.item = tag.item;
    frame.indent = around.indent + 1;
  }
  return frame;
}

function emptyElement(page: Page, tag: StartTag): void {
  const { name } = tag.kind;
  if (name === "br") endLine(page, true);
  else if (name === "hr") {
    endLine(page, false);
    append(page, "________________________________");
    endLine(page, false);
  } else if (tag.emoji !== "") append(page, tag.emoji);
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

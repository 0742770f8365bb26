import { decodedText } from "./decoded-text.ts";
import { type ElementKind, elementKind } from "./element-kind.ts";
import {
  htmlCharactersMax,
  openElementsMax,
  rememberedTagCharactersMax,
  rememberedTagsMax,
} from "./limits.ts";
import { addText, closeElement, finishPage, openElement } from "./page.ts";
import { newPage, type Page, type RenderedLine } from "./page-state.ts";
import { readAttributes, type StartTag, startTag, tagName } from "./start-tag.ts";

/** What is being read, and what was seen of it. */
type Source = {
  html: string;
  page: Page;
  kinds: Map<string, ElementKind>;
  /** Start tags by what stands between their angle brackets: large pages repeat a few of them thousands of times. */
  tags: Map<string, StartTag>;
  /** The same for end tags. */
  endTags: Map<string, ElementKind>;
};

/**
 * Renders HTML as lines of text, each with what the structure says of it. Takes any string; time linear in its length.
 * Markup is read as the HTML Standard (13.2.5) reads it, as far as it shows in the lines.
 */
export function renderLines(html: string): RenderedLine[] {
  const source: Source = {
    html: html.length > htmlCharactersMax ? html.slice(0, htmlCharactersMax) : html,
    page: newPage(),
    kinds: new Map(),
    tags: new Map(),
    endTags: new Map(),
  };
  readMarkup(source);
  return finishPage(source.page);
}

/** Goes from angle bracket to angle bracket; one that begins no markup is text. */
function readMarkup(source: Source): void {
  const { html, page } = source;
  let text = 0;
  let from = 0;
  while (page.open.length < openElementsMax) {
    const at = html.indexOf("<", from);
    if (at < 0) break;
    const next = html.charCodeAt(at + 1);
    const isStart = isLetter(next);
    if (!isStart && next !== slash && next !== bang && next !== question) {
      from = at + 1;
      continue;
    }
    if (at > text) addText(page, decodedText(html.slice(text, at)));
    from = isStart
      ? readStart(source, at + 1)
      : next === slash
        ? readEnd(source, at)
        : declarationEnd(html, at);
    if (from < 0) return;
    text = from;
  }
  const rest = html.slice(text);
  const isPlain = page.open.length < openElementsMax;
  addText(page, decodedText(isPlain ? rest : rest.replace(/<[^<>]*>/g, " ")));
}

const slash = 47;
const bang = 33;
const question = 63;

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** Reads a start tag whose name is at `from`; where the text goes on, or -1 where the tag has no end. */
function readStart(source: Source, from: number): number {
  const { html, page, tags } = source;
  const bracket = html.indexOf(">", from);
  if (bracket < 0) return -1;
  const written = html.slice(from, bracket);
  let tag = tags.get(written);
  let end = bracket;
  if (tag === undefined) {
    const name = tagName(html, from);
    const read = readAttributes(html, from + name.length);
    end = read.end;
    if (end < 0) return -1;
    const isForeign = page.open[page.open.length - 1]?.foreign === true;
    const kind = kindOf(source, name === "image" && !isForeign ? "img" : name);
    tag = startTag(kind, read.attributes, read.selfClosing);
    if (end === bracket && written.length < rememberedTagCharactersMax && name !== "image") {
      if (tags.size >= rememberedTagsMax) tags.clear();
      tags.set(written, tag);
    }
  }
  return afterStart(source, tag, end + 1);
}

function kindOf(source: Source, name: string): ElementKind {
  const known = source.kinds.get(name);
  if (known !== undefined) return known;
  const kind = elementKind(name);
  source.kinds.set(name, kind);
  return kind;
}

/** Opens the element, ends those that it ends, and reads on where its content is no markup. */
function afterStart(source: Source, tag: StartTag, at: number): number {
  const { page } = source;
  const { kind } = tag;
  const isForeign = page.open.length > 0 && page.open[page.open.length - 1]?.foreign === true;
  // A form inside a form is none.
  if (kind.name !== "form" || kind.open === 0) {
    if (kind.ends !== undefined) closeEnded(page, kind.ends);
    openElement(page, tag);
    if (tag.selfClosing && !kind.empty && page.open[page.open.length - 1]?.foreign === true)
      closeElement(page);
  }
  return kind.content === "markup" || isForeign ? at : readRaw(source, kind, at);
}

function closeEnded(page: Page, ended: ReadonlySet<string>): void {
  while (ended.has(page.open[page.open.length - 1]?.kind.name ?? "")) closeElement(page);
}

/** Reads content that is no markup, up to its end tag. */
function readRaw(source: Source, kind: ElementKind, at: number): number {
  const { html, page } = source;
  const endTag = new RegExp(`</${kind.name}(?=[ \\t\\n\\f\\r/>])`, "gi");
  endTag.lastIndex = at;
  const end = kind.content === "rest" ? -1 : (endTag.exec(html)?.index ?? -1);
  const text = html.slice(at, end < 0 ? html.length : end);
  addText(page, kind.content === "rawWithEntities" ? decodedText(text) : text);
  return end;
}

/** Reads the end tag at `at`; where the text goes on, or -1 where it has no end. */
function readEnd(source: Source, at: number): number {
  const { html, endTags } = source;
  const bracket = html.indexOf(">", at + 2);
  const written = html.slice(at + 2, bracket < 0 ? html.length : bracket);
  const known = endTags.get(written);
  if (known !== undefined) endElement(source, known);
  else if (isLetter(written.charCodeAt(0))) {
    const name = tagName(written, 0);
    const kind = kindOf(source, name);
    if (name === written && endTags.size < rememberedTagsMax) endTags.set(written, kind);
    if (bracket >= 0 || name.length < written.length) endElement(source, kind);
  } else if (bracket < 0 && written === "") addText(source.page, "</");
  return bracket < 0 ? -1 : bracket + 1;
}

/** Closes all down to the innermost element of that name. A paragraph's end alone is an empty one, a break's end a break. */
function endElement(source: Source, kind: ElementKind): void {
  const { page } = source;
  const { name } = kind;
  if (kind.open > 0) {
    const open = kind.open;
    while (kind.open === open) closeElement(page);
  } else if (name === "br" || name === "p") {
    openElement(page, startTag(kind, {}, false));
    if (name === "p") closeElement(page);
  }
}

const commentEnd = /--!?>/g;

/** Where the text goes on behind a comment, a doctype or the like; -1 where it has no end. */
function declarationEnd(html: string, at: number): number {
  if (html.startsWith("<!--", at)) {
    const start = at + 4;
    if (html.charCodeAt(start) === 62) return start + 1;
    if (html.startsWith("->", start)) return start + 2;
    commentEnd.lastIndex = start;
    return commentEnd.test(html) ? commentEnd.lastIndex : -1;
  }
  const close = html.startsWith("<![CDATA[", at) ? "]]>" : ">";
  const end = html.indexOf(close, at + 2);
  return end < 0 ? -1 : end + close.length;
}

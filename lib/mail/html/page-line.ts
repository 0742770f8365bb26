import { type Mark, tidy } from "../text/lines.ts";
import type { Frame, Page } from "./page-state.ts";

/** Writes words on the line, as those of the innermost element. */
export function append(page: Page, text: string): void {
  if (text === "") return;
  if (page.lineFrame === undefined || !page.worded) page.lineFrame = page.frame;
  addSigns(page, text);
  page.worded ||= text.trim() !== "";
  const link = page.links.at(-1)?.link;
  if (link !== undefined && link.text.length < linkCharactersMax) link.text += text;
}

/** Writes bullets and gaps, which are nobody's words. */
export function addSigns(page: Page, text: string): void {
  page.line += text;
  page.endsInSpace = text.endsWith(" ");
}

const linkCharactersMax = 2_000;

/** A link whose text does not show where it leads is followed by its address. */
export function closeLink(page: Page, link: { href: string; text: string }): void {
  const href = link.href.trim();
  if (!/^https?:\/\//i.test(href) || href.length > linkCharactersMax) return;
  const shown = tidy(link.text);
  if (
    shown === "" ||
    (shown.includes(" ") === href.includes(" ") && bareAddress(shown) === bareAddress(href)) ||
    /^https?:\/\/|^www\.|^\S+\.\S+\/\S*$|@/i.test(shown)
  )
    return;
  append(page, ` <${href}>`);
}

function bareAddress(link: string): string {
  return link
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/\/$/, "");
}

const mayShow = /[!-~\u00c0-\u1fff\u3041-\ud7ff]/;
const ordinary = /^[!-~](?:[ -~]*[!-~])?$/;

/** Ends the line; `even` an empty one, as a break does. */
export function endLine(page: Page, even: boolean): void {
  const { line } = page;
  if (line === "" && !even) {
    page.lineFrame = undefined;
    return;
  }
  const frame = page.lineFrame ?? page.frame;
  page.line = "";
  page.endsInSpace = false;
  page.worded = false;
  page.lineFrame = undefined;
  if (ordinary.test(line)) {
    writeLine(page, line, frame);
    return;
  }
  const text = line.trimEnd();
  const blank = text === "" || (text.length < 200 && !mayShow.test(text) && tidy(text) === "");
  if (!blank) writeLine(page, text.replace(/[\u00a0\r\n\u2028\u2029]/g, " "), frame);
  else if (even || line.includes("\u00a0")) {
    page.gap = false;
    pushLine(page, "", frame);
  }
}

/** Puts a line with words below the gap that is due. */
function writeLine(page: Page, text: string, frame: Frame): void {
  if (page.gap && page.lines.length > 0 && page.lines[page.lines.length - 1]?.text !== "")
    pushLine(page, "", frame);
  page.gap = false;
  pushLine(page, text, frame);
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

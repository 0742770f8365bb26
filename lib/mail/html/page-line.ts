import { type Mark, tidy } from "../text/lines.ts";
import { type Frame, type Page, top } from "./page-state.ts";

/** Writes words on the line, as those of an element. */
export function append(page: Page, frame: Frame, text: string): void {
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

/** Writes bullets and gaps, which belong to no element. */
export function addPiece(page: Page, text: string): void {
  page.pieces.push(text);
  page.endsInSpace = text.endsWith(" ");
}

/** A link whose text does not show where it leads is followed by its address. */
export function closeLink(page: Page, frame: Frame): void {
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

/** Ends the line; `even` an empty one, as a break does. */
export function endLine(page: Page, even: boolean): void {
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

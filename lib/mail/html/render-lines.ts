import { Parser } from "htmlparser2";
import { chunkCharacters, htmlCharactersMax, openElementsMax } from "./limits.ts";
import { addText, closeElement, finishPage, openElement } from "./page.ts";
import { newPage, type RenderedLine } from "./page-state.ts";

/** Renders HTML as lines of text, each with what the structure says of it. Takes any string; time linear in its length. */
export function renderLines(html: string): RenderedLine[] {
  const page = newPage();
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => openElement(page, tag, attributes),
      ontext: (text) => addText(page, text),
      onclosetag: (tag) => closeElement(page, tag),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  const end = Math.min(html.length, htmlCharactersMax);
  let at = 0;
  while (at < end && page.overflow < openElementsMax) {
    const piece = html.slice(at, Math.min(end, at + chunkCharacters));
    const lastTag = at + piece.length < end ? piece.lastIndexOf("<") : -1;
    const whole = lastTag > 0 ? piece.slice(0, lastTag) : piece;
    parser.write(whole);
    at += whole.length;
  }
  parser.end();
  if (at < end) addText(page, html.slice(at, end).replace(/<[^<>]*>/g, " "));
  return finishPage(page);
}

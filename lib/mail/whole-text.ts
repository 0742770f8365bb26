import { splitHtml } from "./html/split-html.ts";

/** A body as plain text, quotes and all: the text part, or the HTML with "> " before what it quotes. */
export function wholeText(text: string | undefined, html: string | undefined): string {
  if (text !== undefined && text.trim() !== "") return text;
  if (html === undefined) return text ?? "";
  return splitHtml(html)
    .lines.map((line) =>
      line.zone === "quoted" && !line.text.startsWith(">") ? `> ${line.text}` : line.text,
    )
    .join("\n");
}

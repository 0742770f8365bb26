import { Parser } from "htmlparser2";

const blockTags = new Set(
  "address article aside blockquote br dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul".split(
    " ",
  ),
);
const silentTags = new Set(["script", "style", "title", "head", "template", "noscript"]);

/** The words of an HTML body, one line per block; for snippets, searching and quoting, not for showing. */
export function htmlToPlain(html: string): string {
  const pieces: string[] = [];
  let silentDepth = 0;
  const parser = new Parser({
    onopentag(name) {
      if (silentTags.has(name)) silentDepth += 1;
      if (blockTags.has(name)) pieces.push("\n");
    },
    ontext(text) {
      if (silentDepth === 0) pieces.push(text.replace(/\s+/g, " "));
    },
    onclosetag(name) {
      if (silentTags.has(name)) silentDepth = Math.max(0, silentDepth - 1);
      if (blockTags.has(name)) pieces.push("\n");
    },
  });
  parser.end(html);
  return pieces
    .join("")
    .split("\n")
    .map((line) => line.trim())
    .filter((line, index, lines) => line !== "" || (lines[index - 1] ?? "") !== "")
    .join("\n")
    .trim();
}

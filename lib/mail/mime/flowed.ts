/**
 * Joins the lines of format=flowed text (RFC 3676): a line that ends in a space goes on in the next line of the same
 * quote depth; `delSp` drops that space; a leading space is stuffing. Quote marks stay, one run per joined line.
 */
export function unflow(text: string, delSp: boolean): string {
  const out: string[] = [];
  let pieces: string[] = [];
  let flowing = false;
  let depth = 0;
  for (const line of text.split("\n")) {
    let lineDepth = 0;
    while (line.charCodeAt(lineDepth) === 62) lineDepth += 1;
    let content = line.slice(lineDepth);
    if (content.startsWith(" ")) content = content.slice(1);
    const isDelimiter = content === "-- ";
    if (flowing && (lineDepth !== depth || isDelimiter)) {
      out.push(pieces.join(""));
      flowing = false;
    }
    if (!flowing) pieces = lineDepth > 0 ? [">".repeat(lineDepth), content === "" ? "" : " "] : [];
    depth = lineDepth;
    flowing = content.endsWith(" ") && !isDelimiter;
    pieces.push(flowing && delSp ? content.slice(0, -1) : content);
    if (!flowing) out.push(pieces.join(""));
  }
  if (flowing) out.push(pieces.join(""));
  return out.join("\n");
}

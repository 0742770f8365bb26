/**
 * Breaks a paragraph at spaces into lines of at most `columns` characters; a word longer than a line is broken where
 * the line ends, but not for the sake of an indent: an address stays whole where it can. `indent` opens the first line,
 * `hang` the others. No-break spaces keep their words together, and come out as spaces.
 */
export function wrap(text: string, columns: number, indent = "", hang = indent): string {
  const lines: string[] = [];
  let line = "";
  const roomOf = () => columns - (lines.length === 0 ? indent : hang).length;
  const close = () => {
    lines.push((lines.length === 0 ? indent : hang) + line);
    line = "";
  };
  for (const word of text.split(" ")) {
    if (line !== "" && `${line} ${word}`.length > roomOf()) close();
    if (line === "" && lines.length > 0 && word.length > roomOf() && word.length <= columns) {
      lines.push(word);
      continue;
    }
    line = line === "" ? word : `${line} ${word}`;
    while (line.length > roomOf()) {
      const rest = line.slice(safeCut(line, roomOf()));
      line = line.slice(0, safeCut(line, roomOf()));
      close();
      line = rest;
    }
  }
  if (line !== "" || lines.length === 0) close();
  return lines.join("\n").replaceAll("\u00a0", " ");
}

/** Never between the halves of a surrogate pair. */
function safeCut(line: string, at: number): number {
  const code = line.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

import { longRunLinesMin, runEdgeLines, textPreferredHtmlCharsMin } from "./limits.ts";
import { type BodyInput, readBody } from "./read-body.ts";
import type { BodyReading } from "./reading.ts";
import { readLine } from "./text/lines.ts";

/** Marks a line that stands for a run of lines; of the private-use area, so that no honest text holds it. */
const mark = "\ue000";

/** Plain words: no colon, at-sign, rule or other mark by which a quote, a header or a signature could begin. */
const plainLine = /^[A-Za-z0-9 ,.'"()%&;!?\t-]{1,300}$/;

/**
 * {@link readBody}, in a fraction of the time for very large bodies and with the same result: pictures written into the
 * HTML are left out, and of a run of a thousand quoted lines, or lines of plain words, only the edges are looked at,
 * since what lies between lines of one kind is of that kind.
 */
export function readLargeBody(input: BodyInput): BodyReading {
  const light = withoutNeedlessHtml(input);
  const { text, runs } = withoutLongRuns(light.text ?? "");
  if (runs.length === 0) return readBody(light);
  const reading = readBody({ ...light, text });
  const restored = new Set<number>();
  const unquoted = () => runs.map(withoutQuoteMarks);
  const whole = mapTexts(
    reading,
    (part) => withRuns(part, () => runs, restored),
    (part) => withRuns(part, unquoted, restored),
  );
  // A run that is in none of the texts would be lost words: then all is read.
  return restored.size === runs.length ? whole : readBody(light);
}

function withoutNeedlessHtml(input: BodyInput): BodyInput {
  const { html, ...rest } = input;
  if (html === undefined) return input;
  const light = withoutDataPictures(html);
  const hasText = (input.text ?? "").length * 20 > light.length;
  return light.length > textPreferredHtmlCharsMin && hasText ? rest : { ...input, html: light };
}

/** HTML without the base64 of pictures: bytes that no reader looks at. */
function withoutDataPictures(html: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = html.indexOf(";base64,"); at >= 0; at = html.indexOf(";base64,", at + 8)) {
    let end = at + 8;
    while (end < html.length && isBase64(html.charCodeAt(end))) end += 1;
    if (end - at < 200) continue;
    pieces.push(html.slice(from, at));
    from = end;
    at = end - 8;
  }
  return pieces.length === 0 ? html : pieces.join("") + html.slice(from);
}

function isBase64(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 47 && code <= 57) ||
    code === 43 ||
    code === 61
  );
}

function withoutLongRuns(text: string): { text: string; runs: string[] } {
  if (text.length < longRunLinesMin * 10 || text.includes(mark)) return { text, runs: [] };
  const lines = text.split("\n");
  const kept: string[] = [];
  const runs: string[] = [];
  let start = 0;
  while (start < lines.length) {
    const kind = lineKind(lines[start] ?? "");
    let end = start + 1;
    while (end < lines.length && lineKind(lines[end] ?? "") === kind) end += 1;
    if (kind === "other" || end - start < longRunLinesMin) pushAll(kept, lines, start, end);
    else {
      pushAll(kept, lines, start, start + runEdgeLines);
      const inner = lines.slice(start + runEdgeLines, end - runEdgeLines);
      kept.push(`${kind === "quoted" ? "> " : ""}words ${mark}${runs.length}${mark} and words`);
      runs.push(inner.map((line) => line.trimEnd()).join("\n"));
      pushAll(kept, lines, end - runEdgeLines, end);
    }
    start = end;
  }
  return { text: runs.length === 0 ? text : kept.join("\n"), runs };
}

function pushAll(kept: string[], lines: readonly string[], start: number, end: number): void {
  for (let at = start; at < end; at += 1) kept.push(lines[at] ?? "");
}

function lineKind(line: string): "quoted" | "plain" | "other" {
  if (line.charCodeAt(0) === 62) return "quoted";
  return plainLine.test(line) ? "plain" : "other";
}

function withRuns(text: string, allRuns: () => readonly string[], restored: Set<number>): string {
  if (!text.includes(mark)) return text;
  const runs = allRuns();
  return text.replace(/(?:> ?)?words \ue000(\d+)\ue000 and words/g, (_whole, index: string) => {
    restored.add(Number(index));
    return runs[Number(index)] ?? "";
  });
}

/** As passages under which an answer stands are given: the words alone, without empty lines. */
function withoutQuoteMarks(run: string): string {
  const words = run.split("\n").filter((line) => line.trim() !== "");
  return words.map((line) => readLine(line).words).join("\n");
}

function mapTexts(
  reading: BodyReading,
  map: (text: string) => string,
  mapQuote: (text: string) => string,
): BodyReading {
  return {
    newText: map(reading.newText),
    signature: map(reading.signature),
    quoted: map(reading.quoted),
    interleaved: reading.interleaved.map(({ quote, answer }) => ({
      quote: mapQuote(quote),
      answer: map(answer),
    })),
    forwarded: reading.forwarded.map((mail) => ({
      ...mail,
      text: map(mail.text),
      signature: map(mail.signature),
    })),
  };
}

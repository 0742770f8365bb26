import { textPreferredHtmlCharsMin } from "./limits.ts";
import { type BodyInput, bodyLines, readBodyLines } from "./read-body.ts";
import type { BodyReading } from "./reading.ts";
import { readLine } from "./text/lines.ts";
import { type LongRun, runMark, withoutLongRuns } from "./text/long-runs.ts";

/**
 * {@link readBody}, in a fraction of the time for very large bodies and with the same result: pictures written into the
 * HTML are left out, and of long runs of quoted lines or of prose only the edges are looked at, since what lies between
 * lines of one kind is of that kind.
 */
export function readLargeBody(input: BodyInput): BodyReading {
  const light = withoutNeedlessHtml(input);
  const lines = bodyLines(light);
  const { lines: kept, runs } = withoutLongRuns(lines);
  const reading = readBodyLines(kept, light);
  return runs.length === 0 ? reading : (withRuns(reading, runs) ?? readBodyLines(lines, light));
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

/** The reading with each run back in its place; undefined where one would be lost or might be marked otherwise. */
function withRuns(reading: BodyReading, runs: readonly LongRun[]): BodyReading | undefined {
  const restored = new Set<number>();
  let isSure = true;
  const put = (text: string, shown: (run: LongRun) => string): string => {
    if (!text.includes(runMark)) return text;
    return text.replace(/(?:> ?)?words \ue000(\d+)\ue000 and words/g, (_whole, index: string) => {
      restored.add(Number(index));
      const run = runs[Number(index)];
      return run === undefined ? "" : shown(run);
    });
  };
  const own = (text: string) => put(text, shownRun);
  // A forwarded mail's text has its marks and indents taken off, which a quoted run would not show.
  const forwarded = (text: string) =>
    put(text, (run) => {
      isSure &&= !run.quoted;
      return shownRun(run);
    });
  const whole = {
    newText: own(reading.newText),
    signature: own(reading.signature),
    quoted: own(reading.quoted),
    interleaved: reading.interleaved.map(({ quote, answer }) => ({
      quote: put(quote, quotedWords),
      answer: own(answer),
    })),
    forwarded: reading.forwarded.map((mail) => ({
      ...mail,
      text: forwarded(mail.text),
      signature: forwarded(mail.signature),
    })),
  };
  return isSure && restored.size === runs.length ? whole : undefined;
}

function shownRun(run: LongRun): string {
  return run.texts.map((text) => text.trimEnd()).join("\n");
}

/** As passages under which an answer stands are given: the words alone, without empty lines. */
function quotedWords(run: LongRun): string {
  const texts = run.texts.filter((text) => text.trim() !== "");
  return texts.map((text) => readLine(text).words).join("\n");
}

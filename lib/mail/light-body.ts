import { textPreferredHtmlCharsMin } from "./limits.ts";
import { type BodyInput, readBody } from "./read-body.ts";
import type { BodyReading } from "./reading.ts";

/**
 * {@link readBody}, in a fraction of the time for very large bodies: pictures written into the HTML are left out, and
 * HTML that is huge is not read where the mail says the same as text.
 */
export function readLargeBody(input: BodyInput): BodyReading {
  return readBody(withoutNeedlessHtml(input));
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

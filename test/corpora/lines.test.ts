import { describe, expect, test } from "vitest";
import { readBody } from "../../lib/mail/read-body.ts";
import { splitText } from "../../lib/mail/text/split-text.ts";
import { linesExceptions } from "./lines-exceptions.ts";
import { linesScore } from "./lines-score.ts";
import { forgeCases, linesCorporaPresent, type WebisCase, webisCases } from "./lines-sets.ts";

const suite = linesCorporaPresent ? describe : describe.skip;
if (!linesCorporaPresent)
  console.warn("skipped: the shared corpora (../shared/corpora/lines) are not beside this repository");

function score(one: WebisCase): ReturnType<typeof linesScore> {
  return linesScore(one, readBody({ text: one.text }).newText.split("\n"));
}

suite("labelled lines of mailing-list messages (lines/webis)", () => {
  test("83 % of the messages and 65 % of the interleaved ones are all right", () => {
    const cases = webisCases();
    const interleaved = cases.filter((one) => one.layout === "interleaved");
    expect(cases.filter((one) => score(one).allRight).length / cases.length).toBeGreaterThanOrEqual(0.83);
    expect(
      interleaved.filter((one) => score(one).allRight).length / interleaved.length,
    ).toBeGreaterThanOrEqual(0.65);
  });

  test("no new line is lost in 95 % of the messages, those left out whose labels contradict the convention", () => {
    const cases = webisCases().filter((one) => linesExceptions[one.id] === undefined);
    const losing = cases.filter((one) => score(one).lost > 0).map((one) => one.id);
    expect(1 - losing.length / cases.length, losing.join("\n")).toBeGreaterThanOrEqual(0.95);
  });
});

suite("labelled signatures (lines/forge-signatures)", () => {
  test("precision is at least 0.95 at a recall of at least 0.6", () => {
    let right = 0;
    let wrong = 0;
    let missed = 0;
    for (const { lines } of forgeCases()) {
      const zoned = splitText(lines.map(([line]) => line).join("\n")).lines;
      lines.forEach(([line, label], i) => {
        if (line.trim() === "") return;
        const signed = zoned[i]?.zone === "signature" || zoned[i]?.zone === "footer";
        if (signed && label === "SIG") right++;
        else if (signed) wrong++;
        else if (label === "SIG") missed++;
      });
    }
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95);
    expect(right / (right + missed)).toBeGreaterThanOrEqual(0.6);
  });
});

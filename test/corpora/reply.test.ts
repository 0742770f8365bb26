import { describe, expect, test } from "vitest";
import { readBody } from "../../lib/mail/read-body.ts";
import { replyExceptions } from "./reply-exceptions.ts";
import { isRight, isRightHtml } from "./reply-score.ts";
import { htmlSets, type ReplySet, replyCases, replyCorporaPresent, textSets } from "./reply-sets.ts";

const suite = replyCorporaPresent ? describe : describe.skip;
if (!replyCorporaPresent)
  console.warn("skipped: the shared corpora (../shared/corpora/reply) are not beside this repository");

/** Smallest share of right cases, over those that agree with the convention. */
const floors: Readonly<Record<ReplySet, number>> = {
  crisp: 0.95,
  willdurand: 0.95,
  github: 0.95,
  talon: 0.95,
  planer: 0.95,
  "quagga-asf-top": 0.97,
  "quagga-asf-top-noisy": 0.9,
  "quagga-asf-plain": 1,
  "quagga-enron-top": 0.9,
  "quagga-enron-plain": 0.99,
  "quagga-enron-fwd": 0.95,
  "talon-html": 0.95,
  "planer-html": 0.95,
};

suite("what the writer wrote, on real mail and on the suites of other parsers", () => {
  test.each([...textSets, ...htmlSets])(
    "%s: enough cases are right, the listed exceptions left out",
    (set) => {
      const listed = replyExceptions[set] ?? {};
      const cases = replyCases(set).filter((one) => listed[one.id] === undefined);
      const wrong = cases.filter((one) => {
        const reading = readBody({
          ...(one.text === undefined ? {} : { text: one.text }),
          ...(one.html === undefined ? {} : { html: one.html }),
        });
        return one.html === undefined ? !isRight(reading, one.expect) : !isRightHtml(reading, one.expect);
      });
      expect(1 - wrong.length / cases.length, wrong.map((one) => one.id).join("\n")).toBeGreaterThanOrEqual(
        floors[set],
      );
    },
  );

  test("at most a quarter of any suite is listed, and only cases that exist", () => {
    for (const set of [...textSets, ...htmlSets]) {
      const ids = new Set(replyCases(set).map((one) => one.id));
      const listed = Object.keys(replyExceptions[set] ?? {});
      expect(listed.filter((id) => !ids.has(id))).toEqual([]);
      expect(listed.length / ids.size).toBeLessThanOrEqual(0.25);
    }
  });

  test("in 97 % of Enron's messages without a marked signature nothing is taken for one", () => {
    const unsigned = replyCases("quagga-enron-plain").filter((one) => one.expectNoSignature === undefined);
    const taken = unsigned.filter((one) => readBody({ text: one.text ?? "" }).signature !== "");
    expect(taken.length / unsigned.length, taken.map((one) => one.id).join("\n")).toBeLessThanOrEqual(0.03);
  });
});

import { describe, expect, test } from "vitest";
import { readForwards } from "../../lib/mail/forward/read-forwards.ts";
import { crispExceptions, crispFaults } from "./forward-crisp.ts";
import { type EnronScore, enronScore } from "./forward-enron.ts";
import { crispCases, enronCases, forwardCorporaPresent } from "./forward-files.ts";

const suite = forwardCorporaPresent ? describe : describe.skip;
if (!forwardCorporaPresent)
  console.warn("skipped: the shared corpora (../shared/corpora/forward) are not beside this repository");

function share(scores: readonly EnronScore[], of: (score: EnronScore) => boolean | undefined): number {
  const judged = scores.map(of).filter((value) => value !== undefined);
  return judged.filter((value) => value).length / judged.length;
}

suite("twelve clients in many languages (forward/crisp)", () => {
  test("every case is whole but those listed with a reason, which are under 2 %", () => {
    const cases = crispCases();
    const wrong = cases.filter((one) => crispFaults(one).length > 0).map((one) => one.id);
    expect(wrong.filter((id) => crispExceptions[id] === undefined)).toEqual([]);
    expect(wrong.length / cases.length).toBeLessThanOrEqual(0.02);
  });

  test("every forward's date is read as an instant", () => {
    const unread = crispCases()
      .filter((one) => one.expect.forwarded)
      .filter(
        (one) =>
          readForwards({ text: one.text, ...(one.subject ? { subject: one.subject } : {}) }).forwarded[0]
            ?.date === "",
      );
    expect(unread.map((one) => one.id)).toEqual([]);
  });
});

suite("real mail of 1999 to 2002 (forward/enron)", () => {
  const scores = forwardCorporaPresent
    ? enronCases().map((one) => ({ layout: one.layout, ...enronScore(one) }))
    : [];

  test("header first: at least 95 % found, sender and subject right in at least 90 %", () => {
    const first = scores.filter((one) => one.layout === "header first");
    expect(share(first, (one) => one.found)).toBeGreaterThanOrEqual(0.95);
    expect(share(first, (one) => one.sender)).toBeGreaterThanOrEqual(0.9);
    expect(share(first, (one) => one.subject)).toBeGreaterThanOrEqual(0.9);
    expect(share(first, (one) => one.recipients)).toBeGreaterThanOrEqual(0.9);
    expect(share(first, (one) => one.date)).toBeGreaterThanOrEqual(0.9);
  });

  test("text then header: at least 95 % found as quoted or forwarded", () => {
    const then = scores.filter((one) => one.layout === "text then header");
    expect(share(then, (one) => one.found)).toBeGreaterThanOrEqual(0.95);
  });
});

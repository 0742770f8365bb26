import { describe, expect, it } from "vitest";
import { readName } from "../../lib/mail/people/read-name.ts";
import { hasCorpora } from "../bench/mail/corpus.ts";
import { nameCasesOf } from "../bench/mail/people.ts";

describe.skipIf(!hasCorpora())("on names.json (skipped without ../shared/corpora)", () => {
  it("first and last name are right in 95 of 100", () => {
    const cases = nameCasesOf();
    const wrong = cases.filter(({ input, expect: want }) => {
      const got = readName(input);
      return got.first !== want.first || got.last !== want.last;
    });
    expect(wrong.map((one) => one.input)).toSatisfy(() => wrong.length <= cases.length / 20);
  });
});

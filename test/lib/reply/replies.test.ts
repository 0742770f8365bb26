import { describe, expect, test } from "vitest";
import { paris } from "./cast.ts";
import { newYork } from "./cast-new-york.ts";
import { readCase, replyCases, wanted } from "./reply-cases.ts";

const digests = [
  ["replies", paris],
  ["replies-new-york", newYork],
] as const;

for (const [folder, cast] of digests) {
  for (const { file, cases } of replyCases(folder)) {
    describe(`${folder}: ${file}`, () => {
      test.each(
        cases.map((one) => [(one.about ?? one.text.slice(0, 70)).replaceAll("\n", " / "), one] as const),
      )("%s", (_, one) => {
        expect(readCase(one, cast)).toEqual(wanted(one));
      });
    });
  }
}

test("the set has at least 300 replies, and 100 hostile or confused ones", () => {
  const sets = replyCases();
  const hostile = sets.filter((set) => set.file.startsWith("hostile")).flatMap((set) => set.cases);
  const others = sets.filter((set) => !set.file.startsWith("hostile")).flatMap((set) => set.cases);
  expect(others.length).toBeGreaterThanOrEqual(300);
  expect(hostile.length).toBeGreaterThanOrEqual(100);
});

import { expect, test } from "vitest";
import { readBody } from "../../../../lib/mail/read-body.ts";
import { quoteShapes } from "./quote-shapes.ts";

/** Shapes that leak, by a test on their id, each with the reason. */
const exceptions: readonly { matches: RegExp; reason: string }[] = [
  {
    matches: /^name-only \S+ unmarked/,
    reason: 'a bare "NAME wrote:" without quote marks below may be a sentence of the writer\'s',
  },
];

test("over 5,000 shapes of quoting leak neither the quoted words into the new text nor the writer's out of it", () => {
  const leaks: string[] = [];
  let count = 0;
  for (const shape of quoteShapes()) {
    count++;
    if (exceptions.some((exception) => exception.matches.test(shape.id))) continue;
    const { newText } = readBody({ text: shape.text });
    const lost = shape.mine.filter((word) => !newText.includes(word));
    const leaked = [...shape.theirs, ...shape.signed].filter((word) => newText.includes(word));
    if (lost.length > 0 || leaked.length > 0)
      leaks.push(`${shape.id}: lost ${lost.join(",") || "-"} leaked ${leaked.join(",") || "-"}`);
  }
  expect(count).toBeGreaterThan(5_000);
  expect(leaks).toEqual([]);
});

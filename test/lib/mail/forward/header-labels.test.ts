import { describe, expect, test } from "vitest";
import { markerWords } from "../../../../lib/mail/forward/forward-markers.ts";
import {
  labelIndex,
  labelLanguages,
  labelledLine,
  labelWords,
} from "../../../../lib/mail/forward/header-labels.ts";

describe("labels of headers", () => {
  test("at least 35 languages are known", () => {
    expect(labelLanguages.length).toBeGreaterThanOrEqual(35);
  });

  const roles = ["from", "to", "cc", "date", "subject"] as const;
  test.each(labelLanguages)("%s: every role's first word means that role, to every language", (language) => {
    for (const role of roles) {
      const line = labelledLine(`${labelWords(language, role)[0]}: value`);
      expect(line, `${language} ${role}`).toMatchObject({ role, value: "value" });
    }
  });

  test("no word means two things", () => {
    for (const [word, label] of labelIndex) expect(label.languages.length, word).toBeGreaterThan(0);
    const claimed = new Map<string, string>();
    for (const language of labelLanguages) {
      for (const role of roles) {
        for (const word of labelWords(language, role)) {
          const key = word.toLowerCase();
          const other = claimed.get(key);
          expect(other ?? role, `${word} (${language})`).toBe(role);
          claimed.set(key, role);
        }
      }
    }
  });

  test("at least 35 languages announce forwards and originals in words of their own", () => {
    for (const intent of ["forward", "either"] as const) {
      expect(
        labelLanguages.filter((language) => markerWords(language, intent).length > 0).length,
      ).toBeGreaterThanOrEqual(35);
    }
  });
});

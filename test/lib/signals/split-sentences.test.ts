import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceCharsMax } from "../../../lib/signals/limits.ts";
import { splitSentences } from "../../../lib/signals/split-sentences.ts";

describe("splitSentences", () => {
  it.each([
    ["full stops, questions and exclamations", "One. Two? Three! Four", ["One.", "Two?", "Three!", "Four"]],
    [
      "abbreviations",
      "Ask Dr. Osei, e.g. on Monday. She knows.",
      ["Ask Dr. Osei, e.g. on Monday.", "She knows."],
    ],
    ["an abbreviation that closes", "Come at 5 p.m. Bring cake.", ["Come at 5 p.m.", "Bring cake."]],
    ["initials", "J. Okafor wrote. I answered.", ["J. Okafor wrote.", "I answered."]],
    [
      "addresses",
      "See https://example.com/a.b?c=d, and write to a.b@example.com. Thanks.",
      ["See https://example.com/a.b?c=d, and write to a.b@example.com.", "Thanks."],
    ],
    ["lower case after a stop", "got it. will do", ["got it.", "will do"]],
    ["dots that trail off", "so... maybe later", ["so... maybe later"]],
    ["a closing quote", 'He said "go." Then left.', ['He said "go."', "Then left."]],
    ["numbers", "It costs 3.50 in all. Fine.", ["It costs 3.50 in all.", "Fine."]],
    ["greeting lines", "Hi Ana,\nthanks for the plan.", ["Hi Ana,", "thanks for the plan."]],
    ["list items", "- the plan\n- the deck\n2) a chair", ["the plan", "the deck", "a chair"]],
    ["writing without spaces", "你好。请把文件发给我！", ["你好。", "请把文件发给我！"]],
    ["nothing", " \n\n ", []],
  ])("%s", (_, text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it("joins lines that a mail program wrapped at 72 columns", () => {
    const sentence =
      "I will send you the minutes of the meeting of the building committee as soon as they are approved by the chair.";
    const wrapped = sentence.replace(/(.{1,71})(?: |$)/g, "$1\n");
    expect(splitSentences(wrapped)).toEqual([sentence]);
  });

  it("no sentence is longer than the limit, and no word is lost", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 400 }), (words) => {
        const sentences = splitSentences(words.join(" "));
        expect(sentences.every((sentence) => sentence.length <= sentenceCharsMax)).toBe(true);
        expect(sentences.join(" ").split(" ").filter(Boolean)).toEqual(words);
      }),
    );
  });
});

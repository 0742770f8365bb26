import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNoteSignals } from "../../../lib/signals/find-note-signals.ts";

const written = { at: "2026-11-25T10:00:00Z", timeZone: "Europe/Paris" };
const read = (text: string) =>
  findNoteSignals({ text, ...written }).map(({ kind, by, topic, due }) =>
    [by, kind, topic, due].filter(Boolean).join(" "),
  );

describe("a note about a third person", () => {
  it.each([
    ["her need is her ask", "she needs a CFO by March", ["contact ask CFO 2027-03-01"]],
    ["a subject left out is the contact", "looking for a flat in Ghent", ["contact ask flat in Ghent"]],
    ["what I will do is my promise", "I'll send the deck Friday", ["user promise deck 2026-11-27"]],
    ["what I promised is my promise", "promised her the deck by Friday", ["user promise deck 2026-11-27"]],
    [
      "what she will do is hers",
      "she'll send me the minutes tomorrow",
      ["contact promise minutes 2026-11-26"],
    ],
    ["what he asked of me is his ask", "he asked me to review his thesis", ["contact ask thesis"]],
    ["his offer", "he offered to introduce us to the mayor", ["contact offer intro to mayor"]],
    ["her news", "she just moved to Porto", ["contact news move to Porto"]],
    ["what I sent", "sent her the template", ["user delivered template"]],
    [
      "both in one line",
      "lunch with Bo, he needs a roofer and I'll ask Lin",
      ["contact ask roofer", "user promise Lin"],
    ],
    ["small talk", "had lunch, talked about her garden", []],
    ["what she does not need", "she doesn't need anything for now", []],
    ["what he might do", "he might move to Spain", []],
  ])("%s: %s", (_, text, signals) => {
    expect(read(text)).toEqual(signals);
  });

  it("never throws, whatever is noted", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => read(text).length <= 40));
  });
});

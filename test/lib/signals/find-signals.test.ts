import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSignals } from "../../../lib/signals/find-signals.ts";
import { signalKinds } from "../../../lib/signals/signal.ts";

const wednesday = { at: "2026-11-25T10:00:00Z", timeZone: "Europe/Paris" };
const found = (text: string) => findSignals({ text, by: "contact", ...wednesday });
const kinds = (text: string) => found(text).map(({ kind }) => kind);

describe("what is said is found", () => {
  it.each([
    ["a promise with a day", "I'll send you the minutes by Friday.", "promise"],
    ["a promise typed in a hurry", "ill send it tmrw", "promise"],
    ["an answer that binds", "Will do, and I'll copy you in.", "promise"],
    ["a request", "Could you introduce me to your publisher?", "ask"],
    ["a need that names nobody", "We're looking for a beekeeper in Graz.", "ask"],
    ["an offer of substance", "I'd be happy to proofread your thesis.", "offer"],
    ["an offer as a question", "Want me to ask our lawyer?", "offer"],
    ["thanks for something", "Thank you for the introduction to Ben.", "thanks"],
    ["two people introduced", "Olga, meet Piotr, who restores organs.", "introduction"],
    ["news of one's own", "We've just opened our second bakery.", "news"],
    ["something handed over", "Attached is the floor plan.", "delivered"],
    ["a promise in German", "Ich schicke dir den Plan bis Freitag.", "promise"],
    ["a request in French", "Pourriez-vous m'envoyer le plan ?", "ask"],
  ])("%s: %s", (_, text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it("keeps several signals of one sentence, in the order said, each with its own words", () => {
    const signals = found("Thanks for the plan, I'll send you my notes\non Friday.");
    expect(signals.map(({ kind, due }) => [kind, due])).toEqual([
      ["thanks", ""],
      ["promise", "2026-11-27"],
    ]);
    expect(signals[0]?.text).toBe("Thanks for the plan, I'll send you my notes on Friday.");
  });

  it("says who spoke", () => {
    expect(findSignals({ text: "I'll send it.", by: "user", ...wednesday })[0]?.by).toBe("user");
  });
});

describe("what is not meant is left alone", () => {
  it.each([
    ["a condition", "If I find time I might send you the plan."],
    ["a world that isn't", "I'd gladly lend it if the roof hadn't leaked."],
    ["somebody else's promise", "Sam will send you the plan."],
    ["a report", "She said she'll send it, and I asked twice."],
    ["quoted speech", 'He wrote "I will send you the plan by Friday" again.'],
    ["a quoted line", "> I'll send you the plan."],
    ["a negation", "I can't send it before the inspection."],
    ["irony", "Yeah right, I'll drop everything and paint the fence."],
    ["thanks in advance", "Thanks in advance!"],
    ["a courtesy", "Let me know if you have any questions."],
    ["a rhetorical question", "Can you believe it?"],
    ["an empty offer", "Happy to help!"],
    ["a wish", "I hope you'll have a lovely trip."],
    ["a footer", "This email is intended solely for the addressee."],
    ["a plan that binds nobody", "I'll take the early train."],
    ["the past", "I asked for a discount last year."],
  ])("%s: %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("laws", () => {
  it("any text at all gives signals of known kinds, with sentences that stand in the text, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), words()), (text) => {
        const flat = text.replace(/\s+/g, " ");
        for (const signal of found(text)) {
          expect(signalKinds).toContain(signal.kind);
          expect(signal.due).toMatch(/^(?:\d{4}-\d\d-\d\d)?$/);
          expect(flat).toContain(signal.text);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("an instant or a zone that can't be read costs the date, not the signal", () => {
    for (const written of [
      { at: "yesterday", timeZone: "Europe/Paris" },
      { at: wednesday.at, timeZone: "Mars/Olympus" },
    ]) {
      expect(findSignals({ text: "I'll send it by Friday.", by: "user", ...written })[0]?.kind).toBe(
        "promise",
      );
    }
  });

  it("what is said twice as far down the page is found as well", () => {
    expect(kinds(`${"The weather was fine. ".repeat(500)}\n\nCould you send me the plan?`)).toEqual(["ask"]);
  });

  it("a message never yields more than forty signals", () => {
    expect(found("Could you send me the plan?\n".repeat(100))).toHaveLength(40);
  });
});

/** Sentences put together from the words that the rules look at: where their patterns meet most often. */
function words() {
  const pieces =
    "i will send you the plan by friday if not we are looking for a ? ! , . - \n could thanks so much meet Ana let me know \" ' ( end of next week 12th";
  return fc.array(fc.constantFrom(...pieces.split(" ")), { maxLength: 60 }).map((parts) => parts.join(" "));
}

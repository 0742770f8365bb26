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
    ["a promise without a verb", "Drawings to you on Monday.", "promise"],
    ["a promise with a verb that no list names", "I'll re-thatch the roof for you.", "promise"],
    ["a promise that somebody is made to keep", "I'll have our mason measure the wall.", "promise"],
    ["a promise in the present tense", "Tomorrow I send you the plan.", "promise"],
    ["a promise to ask whether", "I'll ask Nils if he can lend you the saw.", "promise"],
    ["a request of one word", "Thoughts?", "ask"],
    ["a need of one's household", "Our daughter is looking for a summer job in Bruges.", "ask"],
    ["an offer of what a relative has", "My aunt has a spare room if your son needs one.", "offer"],
    ["an offer of whom one knows", "I know a few good roofers in Graz.", "offer"],
    ["an offer in want of a word", "Say the word and we'll ring the mill.", "offer"],
    ["thanks before a question", "Thanks for the plan, is the scale right?", "thanks"],
    ["a thing done, said first", "Mended your gate and oiled the hinges.", "delivered"],
    ["a thing where it can be found", "The keys are with your neighbour.", "delivered"],
    ["news without a subject", "Closed our seed round on Monday.", "news"],
    ["two people brought together", "I would like to bring together Olga and Piotr.", "introduction"],
    ["a promise in French, in few words", "Je t'envoie le plan demain.", "promise"],
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
    ["a journey", "I am going to Bruges tomorrow."],
    ["a meal", "I'll have the soup, as always."],
    ["a feeling", "I'll admire your barn from afar."],
    ["a farewell", "Talk to you on Monday."],
    ["an absence", "I am out of the office until Monday and will reply on my return."],
    ["a shop's report", "Your order has been shipped and will arrive on Friday."],
    ["a wish to give", "I wish I could offer you more."],
    ["an idle question", "What would we do without ladders?"],
    ["something to do", "We need to hand in the plans."],
    ["a courtesy at the end", "Let me know how it goes!"],
    ["a survey", "Please rate your experience with us."],
    ["a promise of nothing, in German", "Ich verspreche nichts."],
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

  it("no day that a promise is due on lies before the day it was written", () => {
    const days = fc.constantFrom(
      "last Friday",
      "yesterday",
      "on Monday",
      "by the 3rd",
      "by 2 March 2019",
      "in January",
      "next week",
      "by the end of the month",
      "by noon",
      "on 29 February",
      "by 31/12",
      "in two weeks",
      "by Christmas",
      "by the end of Q1",
      "early in May",
      "tonight",
      "by then",
    );
    const instants = fc.date({
      min: new Date("2020-01-01T00:00:00Z"),
      max: new Date("2032-12-31T23:59:59Z"),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom(
      "Europe/Paris",
      "Pacific/Kiritimati",
      "America/Los_Angeles",
      "Asia/Kathmandu",
      "UTC",
    );
    fc.assert(
      fc.property(days, instants, zones, (day, instant, timeZone) => {
        const today = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(instant);
        for (const { due } of findSignals({
          text: `I'll send you the plan ${day}.`,
          by: "user",
          at: instant.toISOString(),
          timeZone,
        }))
          if (due !== "") expect(due >= today).toBe(true);
      }),
    );
  });

  it.each([
    "i will ",
    "my friend ",
    "a, ",
    "let me know if ",
    "if you need ",
    "i know a few ",
    "who can ",
    "by friday ",
    "je ",
    "A",
    "“",
    " ",
    "in ",
  ])("two hundred thousand characters of %j are read to the end", (piece) => {
    const text = `${piece.repeat(Math.ceil(200_000 / piece.length)).slice(0, 199_000)}\n\nCould you send me the plan?`;
    expect(found(text).length).toBeLessThanOrEqual(40);
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

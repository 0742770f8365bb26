import { describe, expect, it } from "vitest";
import { tellingSentence } from "../../../../lib/digest/words/telling-sentence.ts";

describe("the sentence of a mail that tells most", () => {
  it.each([
    {
      case: "not the greeting, not the closing",
      excerpt:
        "Hi Camille, Thank you for the tour of the light exhibition. I had no idea how much one lamp can do. Best, Maya",
      subject: "The light exhibition",
      told: "Thank you for the tour of the light exhibition.",
    },
    {
      case: "not the signature below a closing",
      excerpt:
        "Hello Maya, the French site goes on, slowly but surely. Warm regards Chloé Martin Translator, Rive Gauche",
      subject: "Re: The French site",
      told: "the French site goes on, slowly but surely.",
    },
    {
      case: "not a formula where something else is said",
      excerpt: "Dear Sam, I hope this finds you well. We signed the lease yesterday! Cheers, Ana",
      subject: "News",
      told: "We signed the lease yesterday!",
    },
    {
      case: "a name alone is a greeting",
      excerpt: "Maya, your note made my day. More about the French site when we meet. Chloé",
      subject: "The French site",
      told: "More about the French site when we meet.",
    },
    {
      case: "in German",
      excerpt:
        "Lieber Jonas, danke für das Gespräch gestern. Der Bericht kommt Ende der Woche. Viele Grüße Anna",
      subject: "Bericht",
      told: "Der Bericht kommt Ende der Woche.",
    },
    {
      case: "thanks that say for what are no closing",
      excerpt: "Thank you for the book.",
      subject: "",
      told: "Thank you for the book.",
    },
    { case: "nothing but a greeting says nothing", excerpt: "Hi!", subject: "Lunch", told: "" },
    { case: "nothing but a closing says nothing", excerpt: "Best, Maya", subject: "", told: "" },
    { case: "nothing at all", excerpt: "", subject: "", told: "" },
  ])("$case", ({ excerpt, subject, told }) => {
    expect(tellingSentence(excerpt, subject)).toBe(told);
  });
});

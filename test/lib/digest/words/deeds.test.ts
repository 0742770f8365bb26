import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedDeed } from "../../../../lib/digest/words/asked-deed.ts";
import { promisedDeed } from "../../../../lib/digest/words/promised-deed.ts";
import { hostileWords } from "../hostile.ts";

describe("a promise becomes a thing to do, verb first", () => {
  it.each([
    ["I'll send you the hiring plan by Friday, with the two roles marked.", "Send Priya the hiring plan"],
    [
      "I'll ask Jonas about the hall and let you know by Wednesday.",
      "Ask Jonas about the hall, and let Priya know",
    ],
    [
      "I'll ask Jonas whether his whole team can take a stand next to yours at the fair and let you know.",
      "Ask Jonas, and let Priya know",
    ],
    ["Send me your CV and I'll pass it on to the team.", "Pass Priya’s CV on to the team"],
    [
      "I'll introduce you to Ruth at Levi Media, she needs a designer.",
      "Introduce Priya to Ruth at Levi Media",
    ],
    [
      "I'll review the import script this week and send you my notes.",
      "Review the import script, and send Priya your notes",
    ],
    ["I will get back to you with the numbers early next week.", "Get back to Priya with the numbers"],
    ["Let me check with our lawyer and come back to you.", "Check with your lawyer, and come back to Priya"],
    ["Sure, will send it over tomorrow.", "Send it to Priya"],
    ["We'll send the contract over by the end of the week.", "Send Priya the contract"],
    [
      "I'm going to call the landlord about your flat on Thursday morning.",
      "Call the landlord about Priya’s flat",
    ],
    ["I'll send you the list you asked for.", "Send Priya the list they asked for"],
    ["I’ll forward the invoice to your accountant by 5pm.", "Forward the invoice to Priya’s accountant"],
    ["I'll write the letter by 12 May.", "Write the letter for Priya"],
    ["Happy to review the Friday numbers for you.", "Review the Friday numbers for Priya"],
    ["Then I'll draft the agenda and you can add your points.", "Draft the agenda for Priya"],
    ["I promise to read your chapter before Christmas.", "Read Priya’s chapter"],
  ])("%s → %s", (sentence, help) => {
    expect(promisedDeed(sentence, "Priya")).toBe(help);
  });

  it.each([
    "I owe you lunch.",
    "I'll never send you the thing.",
    "You'll have the draft on your desk by Tuesday.",
    "Ich schicke dir den Plan bis Freitag.",
    "",
  ])("says nothing where it is not sure: “%s”", (sentence) => {
    expect(promisedDeed(sentence, "Priya")).toBe("");
  });
});

describe("an ask becomes a thing to do, verb first", () => {
  it.each([
    ["Do you know a good CFO who has been through a seed round?", "Help Sam find a CFO"],
    ["Do you know anyone at a utility who would try our data API?", "Help Sam find someone at a utility"],
    ["Could you send me the contact at the grant programme?", "Send Sam the contact at the grant programme"],
    [
      "Would you speak at our members' evening in February?",
      "Tell Sam whether you’ll speak at their members’ evening",
    ],
    [
      "We are looking for a designer for the podcast, somebody with a feel for type.",
      "Help Sam find a designer for the podcast",
    ],
    ["Can you introduce me to Olivia at Thames Bank?", "Introduce Sam to Olivia at Thames Bank"],
    ["Could you look over the option agreement before we sign?", "Look over the option agreement for Sam"],
    ["Please send me your slides by Friday.", "Send Sam your slides"],
    ["What do you think of our new pricing page?", "Say what you think of Sam’s new pricing page"],
    ["Any advice on visas for engineers?", "Give Sam your advice on visas for engineers"],
    ["Would you mind sharing the deck with my cofounder?", "Share the deck with Sam’s cofounder"],
    ["Let me know if you can join us on Thursday.", "Let Sam know if you can join them"],
    ["We're hiring a senior engineer in Berlin.", "Help Sam find a senior engineer in Berlin"],
  ])("%s → %s", (sentence, help) => {
    expect(askedDeed(sentence, "Sam")?.help).toBe(help);
  });

  it.each(["Who would you call?", "Anyone come to mind?", "Könntest du mir den Kontakt schicken?", ""])(
    "says nothing where it is not sure: “%s”",
    (sentence) => {
      expect(askedDeed(sentence, "Sam")).toBeNull();
    },
  );
});

it("law: whatever was said, a deed is one short line that begins with a capital", () => {
  const sentence = fc
    .tuple(
      fc.constantFrom("I'll send you ", "Could you send me ", "Do you know a ", "Let me ask ", "I will "),
      hostileWords,
    )
    .map(([opening, words]) => opening + words);
  fc.assert(
    fc.property(sentence, (said) => {
      for (const help of [promisedDeed(said, "Ana"), askedDeed(said, "Ana")?.help ?? ""]) {
        expect(help.length).toBeLessThanOrEqual(100);
        expect(help).not.toMatch(/[\r\n]/);
        if (help !== "") expect(help.charAt(0)).toBe(help.charAt(0).toUpperCase());
      }
    }),
    { numRuns: 300 },
  );
});

import { describe, expect, it } from "vitest";
import type { Told } from "../../../../infra/local/digest-gallery/gallery-ledger.ts";
import { galleryLetter } from "../../../../infra/local/digest-gallery/gallery-letter.ts";

const who = { name: "Camille Dubois", address: "camille@dubois.example" };
const now = "2026-11-30T07:00:00.000Z";

function itemAfter(told: readonly Told[]) {
  return galleryLetter([{ kind: "digest", daysAgo: 7 }, ...told], now).digest.items[0];
}

describe("whose turn it is decides the words of what comes back", () => {
  it.each([
    {
      because: "a mail of theirs waits",
      told: [
        { kind: "wrote", who, daysAgo: 200, subject: "Lamps", text: "The lamps look well." },
        {
          kind: "heard",
          who,
          daysAgo: 6,
          subject: "The light exhibition",
          text: "We hung the last lamp today.",
        },
      ],
      help: "Answer Camille",
      why: "Camille wrote six days ago, and no answer of yours reached Tend.",
    },
    {
      because: "the user thanked for what they did",
      told: [
        {
          kind: "wrote",
          who,
          daysAgo: 14,
          subject: "The light exhibition",
          text: "Thank you for the tour of the light exhibition.",
        },
      ],
      help: "Give Camille something back",
      why: "Camille did something for you two weeks ago, and the next turn is yours.",
    },
    {
      because: "the user asked for something",
      told: [
        {
          kind: "wrote",
          who,
          daysAgo: 14,
          subject: "Lamps",
          text: "Could you send me the name of the company that made the lamps?",
        },
      ],
      help: "Give Camille something back",
      why: "You asked this of Camille two weeks ago. Is there something you can do in return?",
    },
  ] satisfies { because: string; told: Told[]; help: string; why: string }[])(
    "$because",
    ({ told, help, why }) => {
      expect(itemAfter(told)).toMatchObject({ reason: "value-back", help, why });
    },
  );

  it("a draft to give something back opens with what was done, and asks", () => {
    const item = itemAfter([
      {
        kind: "wrote",
        who,
        daysAgo: 14,
        subject: "Tour",
        text: "Thank you for the tour of the light exhibition.",
      },
    ]);
    expect(item?.draft).toEqual({
      subject: "Re: Tour",
      opening:
        "Hi Camille,\n\nI have not forgotten what you did for me. What would help you most at the moment? ",
    });
  });
});

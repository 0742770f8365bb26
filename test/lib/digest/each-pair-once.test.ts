import { expect, it } from "vitest";
import { galleryLetter } from "../../../infra/local/digest-gallery/gallery-letter.ts";
import { people } from "../../../infra/local/digest-gallery/gallery-stories.ts";
import { eachPairOnce } from "../../../lib/digest/each-pair-once.ts";
import { contactIdOf } from "../../../lib/ledger/ids.ts";
import { contactOf } from "../../../lib/network/contact-of.ts";
import { emptyNetwork } from "../../../lib/network/network.ts";
import type { Candidate } from "../../../lib/suggest/candidate.ts";

const network = emptyNetwork();
const someone = (name: string) =>
  contactOf(network, { name, address: `${name}@x.example` }, "2026-11-01T00:00:00.000Z");

function candidate(name: string, other: string, reason: Candidate["reason"] = "introduction"): Candidate {
  return {
    contact: someone(name),
    reason,
    urgency: 1,
    worth: 1,
    factors: [],
    evidence: [],
    days: 1,
    ...(other === "" ? {} : { other: someone(other) }),
  };
}

it("two people are introduced once, whichever of them the line begins with; news is passed on all the same", () => {
  const all = [
    candidate("mei", "ruth", "promise"),
    candidate("sam", "marcus"),
    candidate("ruth", "mei"),
    candidate("marcus", "sam", "pass-on"),
    candidate("ana", ""),
  ];
  expect(eachPairOnce(all).map(({ contact }) => contact.id)).toEqual(
    ["mei", "sam", "marcus", "ana"].map((name) => contactIdOf(`${name}@x.example`)),
  );
});

const letter = (asked: string) =>
  galleryLetter(
    [
      { kind: "digest", daysAgo: 7 },
      {
        kind: "wrote",
        who: people.mei,
        daysAgo: 5,
        subject: "Type system",
        text: "I'll introduce you to Ruth at Levi Media, she needs a designer for the podcast.",
      },
      { kind: "heard", who: people.ruth, daysAgo: 18, subject: "Podcast", text: asked },
    ],
    "2026-11-30T07:00:00.000Z",
  );

it.each([
  ["We are looking for a designer with a feel for type.", ["Mei Tanaka"]],
  ["Do you know a good tax adviser in Lyon?", ["Mei Tanaka", "Ruth Levi"]],
])(
  "who is introduced to what they ask for is named once, and again for anything else: %s",
  (asked, named) => {
    expect(letter(asked).digest.items.map((item) => item.name)).toEqual(named);
  },
);

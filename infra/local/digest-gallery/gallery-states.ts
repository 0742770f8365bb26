import type { DigestLetter } from "../../../lib/digest/digest-letter.ts";
import type { Told } from "./gallery-ledger.ts";
import { galleryLetter } from "./gallery-letter.ts";
import { introductionWeek, longAgo, ordinaryWeek, people, smallWeek, tenPeople } from "./gallery-stories.ts";

/** One kind of digest, with sample data. */
export type GalleryState = { id: string; title: string; letter: DigestLetter };

const monday = "2026-11-30T07:00:00.000Z";
const lastMonday: Told = { kind: "digest", daysAgo: 7 };

/** Every kind of week that a digest has words for. */
export function galleryStates(): GalleryState[] {
  return [
    state("ordinary", "An ordinary week", [lastMonday, ...longAgo, ...ordinaryWeek]),
    state("one", "One person", [lastMonday, ...smallWeek]),
    state("ten", "Ten people", [lastMonday, ...longAgo, ...ordinaryWeek, ...tenPeople], { people: 10 }),
    state("empty", "Nobody is waiting", [
      lastMonday,
      {
        kind: "wrote",
        who: people.ana,
        daysAgo: 2,
        subject: "Thank you",
        text: "Thank you, that was a lovely evening.",
      },
    ]),
    state("first", "The first digest", smallWeek),
    state("bare", "Nothing has reached Tend yet", []),
    state("nothing-captured", "Nothing captured all week", [
      lastMonday,
      {
        kind: "wrote",
        who: people.priya,
        daysAgo: 12,
        subject: "Hiring plan",
        text: "I'll send you the hiring plan next week.",
      },
    ]),
    state("back", "Back from a pause", [{ kind: "digest", daysAgo: 42 }, ...longAgo, ...ordinaryWeek]),
    {
      id: "years-end",
      title: "The end of the year",
      letter: galleryLetter([lastMonday, ...smallWeek], "2026-12-21T07:00:00.000Z"),
    },
    state("away", "On holiday", [
      lastMonday,
      ...smallWeek,
      { kind: "off", inDays: 0, days: 5, summary: "Holiday in Lisbon" },
    ]),
    state("decide", "New people and held mail", [
      lastMonday,
      ...smallWeek,
      {
        kind: "heard",
        who: people.noah,
        daysAgo: 4,
        subject: "The open day",
        text: "Thank you for the tour of the lab.",
      },
      {
        kind: "held",
        who: { name: "Unknown Sender", address: "someone@elsewhere.example" },
        daysAgo: 2,
        subject: "Your talk in Oslo",
      },
    ]),
    state("introduction", "An introduction", [lastMonday, ...introductionWeek]),
    state("rtl", "Right-to-left and long names", [
      lastMonday,
      {
        kind: "wrote",
        who: people.dana,
        daysAgo: 6,
        subject: "خطة التوظيف",
        text: "I'll send you the translated contract by Wednesday.",
      },
      {
        kind: "heard",
        who: people.long,
        daysAgo: 5,
        subject: "A question",
        text: "Do you know a good lawyer for cooperatives in Brittany?",
      },
      { kind: "meets", who: [people.dana, people.noa], inDays: 2, time: "11:00", summary: "תכנון השנה" },
    ]),
  ];
}

function state(
  id: string,
  title: string,
  told: readonly Told[],
  overrides: Parameters<typeof galleryLetter>[2] = {},
): GalleryState {
  return { id, title, letter: galleryLetter(told, monday, overrides) };
}

import type { DigestLetter } from "../../../lib/digest/digest-letter.ts";
import type { Told } from "./gallery-ledger.ts";
import { type GalleryOverrides, galleryLetter } from "./gallery-letter.ts";
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
    state("empty", "Nothing is due", [
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
    state("forgotten", "Nothing captured and nothing due", [
      lastMonday,
      ...[190, 140, 90, 50, 9].map(
        (daysAgo): Told => ({
          kind: "wrote",
          who: people.ana,
          daysAgo,
          subject: "Thank you",
          text: "Thank you, what an evening.",
        }),
      ),
    ]),
    state(
      "calendar",
      "A calendar that can’t be read",
      [
        lastMonday,
        ...smallWeek,
        { kind: "meets", who: [people.jonas], inDays: 1, time: "09:00", summary: "Pilot papers" },
      ],
      {
        troubles: [
          {
            words: "The calendar at calendars.example can’t be read: its server asks for a login",
            since: "2026-11-21T04:00:00.000Z",
          },
        ],
      },
    ),
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
      {
        kind: "held",
        who: { name: "Maya Lindqvist", address: "maya@lindqvist.example" },
        daysAgo: 1,
        subject: "An urgent payment",
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
      {
        kind: "heard",
        who: people.noa,
        daysAgo: 8,
        subject: "תכנון השנה",
        text: "שמחתי לשמוע שהתערוכה נפתחת בינואר, ואשמח לעזור עם השלטים.",
      },
      { kind: "meets", who: [people.dana, people.noa], inDays: 2, time: "11:00", summary: "תכנון השנה" },
    ]),
  ];
}

function state(
  id: string,
  title: string,
  told: readonly Told[],
  overrides: GalleryOverrides = {},
): GalleryState {
  return { id, title, letter: galleryLetter(told, monday, overrides) };
}

import { describe, expect, it } from "vitest";
import { galleryStates } from "../../../infra/local/digest-gallery/gallery-states.ts";
import { digestWords } from "../../../lib/digest/digest-words.ts";
import { renderHtml } from "../../../lib/digest/render-html.ts";
import { renderText } from "../../../lib/digest/render-text.ts";
import { subjectOf } from "../../../lib/digest/subject.ts";

const states = galleryStates();

function textOf(id: string): string {
  const state = states.find((one) => one.id === id);
  if (state === undefined) throw new Error(`the gallery has no ${id}`);
  return `${subjectOf(state.letter)}\n${renderText(state.letter).replace(/\s+/g, " ")}`;
}

describe("each kind of week has its own honest words", () => {
  it.each([
    [
      "ordinary",
      [
        "Priya",
        "more: who to help this week",
        "Five people to help this week.",
        "Send Priya the hiring plan",
      ],
    ],
    ["one", ["Fatima: who to help this week", "One person to help this week.", "It takes five minutes."]],
    ["ten", ["Ten people to help this week.", "and 8 more"]],
    [
      "empty",
      [
        "A quiet week: nothing is due",
        "No promise to keep, no question to answer",
        "you were in touch with Ana Souza.",
      ],
    ],
    ["introduction", ["Mei", "Introduce Mei to Ruth Levi", "and ruth.levi@levi-media.example"]],
    ["first", ["This is your first digest."]],
    ["bare", ["Ready when you are", "Nothing has reached Tend yet", "in Bcc"]],
    ["nothing-captured", ["Nothing reached Tend in the last seven days.", "Sent folder"]],
    ["forgotten", ["A quiet week, or a forgotten Bcc?", "forward those mails from your Sent folder to log+"]],
    [
      "calendar",
      [
        "The calendar at calendars.example can’t be read: its server asks for a login (since 21 November).",
        "Its meetings may be missing below.",
      ],
    ],
    ["back", ["Welcome back: ", "The last digest came six weeks ago"]],
    ["years-end", ["Many people are away this week."]],
    ["away", ["Your calendar says “Holiday in Lisbon” until 5 December.", "pause until 5 December"]],
    [
      "decide",
      [
        "To decide",
        "Unknown Sender",
        "Keep, or ignore?",
        "Nothing shows that you know them",
        "nothing proves that you sent it",
      ],
    ],
  ])("%s", (id, said) => {
    for (const words of said) expect(textOf(id)).toContain(words);
  });

  it("and only its own: an ordinary week speaks of no pause, no holiday, no missing mail", () => {
    expect(textOf("ordinary")).not.toMatch(
      /Welcome back|holiday|away this week|first digest|Nothing reached|can’t be read/,
    );
  });
});

it("an introduction is one line, whichever of the two it begins with", () => {
  const letter = states.find((state) => state.id === "introduction")?.letter;
  const pairs = letter?.digest.items.filter((item) => item.other !== undefined);
  expect(pairs?.map((item) => item.name)).toEqual(["Mei Tanaka"]);
});

describe("text and HTML", () => {
  it.each(states)("say the same, in the same order: $title", ({ letter }) => {
    const html = lettersOf(
      renderHtml(letter)
        .replace(/^.*<body/s, "<body")
        .replace(/<[^>]*>/g, " "),
    );
    const words = digestWords(letter);
    const said = [
      words.title,
      ...words.lead,
      ...words.notices,
      ...words.items.flatMap(({ item, quotes }) => [
        item.help,
        ...quotes.map(({ quote }) => quote),
        item.why,
        item.remember,
      ]),
      ...words.week.flatMap(({ what, open }) => [what, ...open]),
      ...words.passOn.map(({ quote }) => quote),
      ...words.decide.map(({ text }) => text),
      ...words.pulse.lines,
      words.pulse.chart,
      ...words.howTo,
      words.capture,
    ].map(lettersOf);
    for (const rendering of [html, lettersOf(renderText(letter))]) {
      let at = 0;
      for (const part of said) {
        const found = rendering.indexOf(part, at);
        expect(found, part).toBeGreaterThanOrEqual(0);
        at = found;
      }
    }
  });

  it.each(states)("show no count of contacts, no score and no rank: $title", ({ letter }) => {
    expect(renderText(letter)).not.toMatch(/\b(?:contacts|score|ranks?|level|streak)\b|%/i);
  });
});

/** Letters and figures alone: entities, spaces and line breaks differ, the words don't. */
function lettersOf(text: string): string {
  return text.replace(/&(?:quot|#39|amp|lt|gt|middot|nbsp);/g, "").replace(/[^\p{L}\p{N}]/gu, "");
}

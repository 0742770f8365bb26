import type { DigestLetter } from "./digest-letter.ts";
import { digestWords } from "./digest-words.ts";
import { textColumns } from "./limits.ts";
import { capital } from "./words/deed-shape.ts";
import { wrap } from "./wrap.ts";

/** The digest as plain text, under 78 columns. Says the same as the HTML. */
export function renderText(letter: DigestLetter): string {
  const words = digestWords(letter);
  const parts = [
    para(`${words.greeting} ${words.title}${words.title.endsWith("?") ? "" : "."}`),
    ...words.lead.map((line) => para(line)),
    words.steps.map((step) => hanging("-", step)).join("\n"),
    ...words.notices.map((line) => para(line)),
    ...words.items.map(itemText),
    section(
      "Your week",
      words.week.flatMap(({ when, what, open }) => [
        para(`${when}: ${what}`, "  "),
        ...open.map((line) => para(line, "    ")),
      ]),
    ),
    section(
      "Worth passing on",
      words.passOn.map(({ who, when, quote, forWhom }) =>
        para(`${who}, ${when}: “${quote}” ${forWhom}`.trimEnd(), "  "),
      ),
    ),
    section(
      "To decide",
      words.decide.map(({ number, who, text }) => hanging(`${number}.`, `${who} ${text}`)),
    ),
    section(
      "What you did",
      [...words.pulse.lines, ...(words.pulse.chart === "" ? [] : [words.pulse.chart])].map((line) =>
        para(line, "  "),
      ),
    ),
    section(
      "How to answer",
      words.howTo.map((line) => para(line, "  ")),
    ),
    words.capture === "" ? "" : para(words.capture),
    para(`${words.schedule} ${stopWords}`),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Held together, so that no line of a quoted digest begins like an answer. */
const stopWords = "To stop it, answer\u00a0“pause”; to have it back, answer\u00a0“resume”.";

function itemText({
  item,
  name,
  quotes,
  effort,
  to,
}: ReturnType<typeof digestWords>["items"][number]): string {
  const lines = [
    hanging(`${item.number}.`, `${name}: ${item.help}`),
    ...quotes.map(({ quote, when }) => para(`${when}: “${quote}”`, "   ")),
    para(item.why, "   "),
    ...(item.remember === "" ? [] : [para(item.remember, "   ")]),
    para(`${capital(effort)}. Write to ${to.join(" and ")}`, "   "),
  ];
  return lines.join("\n");
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${title}\n${lines.join("\n")}`;
}

/** A mark, and the lines after the first set in as far as the first one's words. */
function hanging(mark: string, text: string): string {
  return wrap(`${mark} ${text}`, textColumns, "", " ".repeat(mark.length + 1));
}

function para(text: string, indent = ""): string {
  return wrap(text, textColumns, indent, indent);
}

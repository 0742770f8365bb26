import type { DigestLetter } from "./digest-letter.ts";
import { digestWords } from "./digest-words.ts";
import { textColumns } from "./limits.ts";
import { sayDate } from "./say-date.ts";
import { wrap } from "./wrap.ts";

/** The digest as plain text, under 78 columns. Says the same as the HTML. */
export function renderText(letter: DigestLetter): string {
  const words = digestWords(letter);
  const parts: string[] = [para(`${words.greeting} ${words.intro}`)];
  for (const item of letter.digest.items) parts.push(itemText(letter, item));
  parts.push(
    ...section(
      "Your week",
      words.week.map((meeting) =>
        [
          para(`${meeting.when}: ${meeting.what}`, "  "),
          ...meeting.open.map((open) => para(open, "    ")),
        ].join("\n"),
      ),
    ),
  );
  parts.push(
    ...section(
      "Worth passing on",
      words.passOn.map((news) => para(`${news.who}, ${news.when}: “${news.quote}”`, "  ")),
    ),
  );
  parts.push(
    ...section(
      "To decide",
      words.decide.map((entry) => para(`${entry.number}. ${entry.text}`, "  ")),
    ),
  );
  parts.push(
    ...section(
      "What you did",
      words.pulse.map((line) => para(line, "  ")),
    ),
  );
  if (words.quiet !== "") parts.push(para(words.quiet));
  parts.push(
    section(
      "How to answer",
      words.howTo.map((line) => para(line, "  ")),
    ).join("\n"),
  );
  parts.push(para(words.capture));
  return `${parts.join("\n\n")}\n`;
}

function itemText(letter: DigestLetter, item: DigestLetter["digest"]["items"][number]): string {
  const { now, user } = letter;
  const lines = [para(`${item.number}. ${item.name}: ${item.help}`), para(item.why, "   ")];
  for (const evidence of item.evidence)
    lines.push(para(`“${evidence.quote}” (${sayDate(evidence.date, now, user.zone)})`, "   "));
  if (item.remember !== "") lines.push(para(`Remember: ${item.remember}.`, "   "));
  lines.push(para(`It takes ${item.effort}. Write to ${item.addresses[0] ?? ""}`, "   "));
  return lines.join("\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}\n${lines.join("\n")}`];
}

function para(text: string, indent = ""): string {
  return wrap(text, textColumns, indent);
}

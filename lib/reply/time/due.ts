import { Temporal } from "temporal-polyfill";
import { dateOf, parseDates } from "./chrono-day.ts";
import type { Today } from "./today.ts";
import { readWhen } from "./when.ts";

/** Places in one note that are tried as a due date. */
const dueGuessesMax = 6;

/**
 * The day by which something was promised: the first date in `words` that is said with "by", "before", "on" and the
 * like, or that is a weekday or day of its own. `YYYY-MM-DD`, or "" when none is said or it is past.
 */
export function readDue(words: string, today: Today): string {
  const lower = words.toLowerCase();
  const said =
    /\b(?:by|before|until|till|due(?: on| by)?|on|in|for)\s+((?:the\s+)?(?:early|mid|late|end of|start of|beginning of)?\s?(?:the )?[a-z0-9/.-]+(?:\s[a-z0-9]+){0,3})/g;
  for (const match of lower.matchAll(said).take(dueGuessesMax)) {
    const tail = (match[1] ?? "").replace(/[.,;:!?]+$/, "");
    const parts = tail.split(" ");
    for (let n = parts.length; n > 0 && !/^\d{4}$/.test(parts[n] ?? ""); n--) {
      if (/^(?:the )?(?:end of (?:the )?week|eow)$/.test(parts.slice(0, n).join(" "))) return fridayOf(today);
      const lead = match[0].startsWith("in") || match[0].startsWith("for") ? "in " : "by ";
      const when = readWhen(`${lead}${parts.slice(0, n).join(" ")}`, today);
      if (when !== undefined) return when.until;
    }
  }
  for (const found of parseDates(words, today)) {
    if (!/^(?:on |by |this |next |in )|day\b|morrow|\d/i.test(found.text)) continue;
    const date = dateOf(found, today, 0);
    if (date !== undefined && Temporal.PlainDate.compare(date, today.date) >= 0) return date.toString();
  }
  return "";
}

/** "By the end of the week" is by Friday; on a weekend, by the next one. */
function fridayOf(today: Today): string {
  return today.date.add({ days: (12 - today.date.dayOfWeek) % 7 }).toString();
}

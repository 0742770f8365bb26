import type { User } from "../account/user.ts";
import { dayOf } from "../ledger/instant.ts";
import type { Effect, LedgerEvent } from "../ledger/ledger-event.ts";
import { sayAction } from "./say-action.ts";
import { sayCapture } from "./say-capture.ts";

/** Lines that one page shows; the whole stands in the NDJSON beside it. */
const linesMax = 20_000;

/** The ledger as a page to read: newest day first, a line for each thing that was recorded. Everything is escaped. */
export function exportPage(user: User, events: readonly LedgerEvent[], now: string): string {
  const days = new Map<string, string[]>();
  let count = 0;
  for (const event of events.toReversed()) {
    for (const effect of event.effects) {
      if (count >= linesMax) break;
      for (const line of sayEffect(effect, user, now)) {
        const day = dayOf(event.at);
        const known = days.get(day);
        if (known === undefined) days.set(day, [line]);
        else known.push(line);
        count += 1;
      }
    }
  }
  const body = [...days].map(
    ([day, lines]) =>
      `<h2>${day}</h2>\n<ul>\n${lines.map((line) => `<li>${escaped(line)}</li>`).join("\n")}\n</ul>`,
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>What Tend keeps for ${escaped(user.email)}</title>
<body style="font:16px/1.5 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem">
<h1>What Tend keeps</h1>
<p>For ${escaped(user.name || user.email)}. Your addresses: ${escaped(user.ownAddresses.join(", "))}.
Digests come on weekday ${user.schedule.weekday} at ${user.schedule.time}, ${escaped(user.zone)} time.</p>
${count >= linesMax ? "<p>The newest part; all of it is in the NDJSON file.</p>" : ""}
${body.join("\n")}
</body></html>
`;
}

function sayEffect(effect: Effect, user: User, now: string): string[] {
  switch (effect.type) {
    case "interaction":
      return sayCapture(effect, user, now).map((line) =>
        effect.excerpt === "" ? line : `${line}: ${effect.excerpt}`,
      );
    case "meeting":
      return sayCapture(effect, user, now);
    case "action": {
      const line = sayAction(effect, user, now);
      return [line === "" ? `You asked: ${effect.verb} ${effect.value ?? ""}`.trim() : line];
    }
    case "unplaced":
      return [`Kept, not understood: ${effect.line}`];
    case "held":
      return [`Held: a mail of ${effect.from.name || effect.from.address} (“${effect.subject}”)`];
    case "digest":
      return effect.items.map((item) => `Digest: ${item.name}: ${item.help}`);
    case "undo":
      return ["You took an answer back"];
    case "imported":
      return [`Imported: ${effect.people} people, ${effect.messages} mails`];
    case "asked-back":
      return [`Asked back: ${effect.line}`];
    case "ignored":
      return [];
    default:
      return effect satisfies never;
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0) ?? 0};`);
}

import { forgivenVerb } from "../person/verbs.ts";
import type { Scene } from "../scene.ts";
import { type Phrase, trimmed, withoutPoliteEnd, withoutPoliteStart } from "../text/phrase.ts";
import { finding } from "./finding.ts";
import { addressing, counting, scheduling, subscribing, zoning } from "./own-settings.ts";
import { pausing } from "./pausing.ts";
import type { SelfCommand } from "./self-command.ts";
import { wholeLines } from "./whole-lines.ts";

/** Reads a line about the user: pause, number of people, day and time, zone, addresses, feeds, questions. */
export function readOneself(phrase: Phrase, scene: Scene): SelfCommand | undefined {
  const plain = withoutPoliteEnd(withoutPoliteStart(trimmed(phrase)));
  const asked = plain.folded === "" && /^\?+$/.test(phrase.folded.trim()) ? "?" : plain.folded;
  const mended = misspelt(plain);
  if (mended !== undefined) return readOneself(mended, scene);
  const question = /\?[\s!?]*$/.test(phrase.folded);
  const fixed = wholeLines.find((one) => one.form.test(asked.replace(/\?+$/, "") || asked));
  if (fixed !== undefined && (!question || fixed.action.action === "help"))
    return { action: fixed.action, place: fixed.place };
  if (question) return finding(plain);
  return (
    pausing(plain, scene) ??
    counting(plain) ??
    scheduling(plain) ??
    zoning(plain) ??
    addressing(plain) ??
    subscribing(plain) ??
    finding(plain)
  );
}

const mendedVerbs: ReadonlySet<string> = new Set(["pause", "resume", "export", "subscribe", "undo"]);

/** "Pasue until January": the first word mended, where it surely is one of these. */
function misspelt(plain: Phrase): Phrase | undefined {
  const first = /^[a-z]+/.exec(plain.folded)?.[0] ?? "";
  const verb = forgivenVerb(first);
  if (verb === undefined || !mendedVerbs.has(verb)) return undefined;
  return { typed: verb + plain.typed.slice(first.length), folded: verb + plain.folded.slice(first.length) };
}

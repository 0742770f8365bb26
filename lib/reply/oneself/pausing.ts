import { Temporal } from "temporal-polyfill";
import type { Scene } from "../scene.ts";
import { asNote, cut, type Phrase, trimmed } from "../text/phrase.ts";
import { readWhen } from "../time/when.ts";
import type { SelfCommand } from "./self-command.ts";

const pauseForm =
  /^(?:skip (?=next week$)|no digests? (?=next week$)|pause|take a (?:break|pause)|stop|suspend|hold|pausieren|pausa)(?: (?:the |my |these |all )?(?:digests?|tend|e?mails?|everything|it|sending|sending me (?:these|digests?|e?mails?)|me))?(?![a-z'])/;

const awayForm =
  /^(?:(?:i'm|im|i am|i'll be|we're|we are) )?(?:away|off|out|travelling|traveling|gone|on (?:vacation|holidays?|leave|parental leave|a break)),? (?:until|till?|'til) (.{2,30}?)(?:,| -|;|\.| so| and)+ (?:so |please )*pause(?: (?:please|until then|till then|the digests?))*$/;

/** "I'm away until 1 February, please pause" */
function pausedWhileAway(plain: Phrase, scene: Scene): SelfCommand | undefined {
  const until = awayForm.exec(plain.folded)?.[1];
  const when = until === undefined ? undefined : readWhen(`until ${until}`, scene.today);
  if (when === undefined) return undefined;
  return { action: { action: "pause", ...when, note: plain.typed }, place: "line" };
}

/** `pause until January`, `pause for 3 weeks`, `pause`. An end in the past is no pause. */
export function pausing(plain: Phrase, scene: Scene): SelfCommand | undefined {
  const found = pauseForm.exec(plain.folded);
  if (found === null) return pausedWhileAway(plain, scene);
  const rest = trimmed(cut(plain, found[0].length));
  const bare = /^(?:pause|pausa|suspend)/.test(found[0]);
  if (rest.folded === "") return bare ? { action: { action: "pause" }, place: "line" } : undefined;
  const fromNow = /^from now (?:on )?(?=until|till)/.exec(rest.folded)?.[0].length ?? 0;
  if (fromNow > 0)
    return pausing(
      { typed: `pause ${rest.typed.slice(fromNow)}`, folded: `pause ${rest.folded.slice(fromNow)}` },
      scene,
    );
  const skipped = endOfSkipped(rest.folded, scene);
  if (skipped !== undefined) return { action: { action: "pause", until: skipped }, place: "anywhere" };
  if (startsLater.test(rest.folded)) return undefined;
  const stop = /[:,;(]| - /.exec(rest.folded)?.index ?? rest.folded.length;
  const first = cut(rest, 0, stop)
    .folded.replace(/^[:,-] */, "")
    .trim();
  const when = readWhen(first === "" ? rest.folded.replace(/^[:,-] */, "") : first, scene.today);
  if (when === undefined) return bare && stop === 0 ? pausedBecause(rest, scene) : undefined;
  const note = first === "" ? "" : asNote(cut(rest, stop));
  return { action: { action: "pause", ...when, ...(note === "" ? {} : { note }) }, place: "anywhere" };
}

/** "From 1 to 15 February", "in March", "on Friday", "next week": a pause that would begin only then can't be kept. */
const startsLater = /^(?:from|in|on|at|after|next|tomorrow|between|starting|as of|this)(?![a-z])/;

/** "Pause next week", "pause for January": what is left out is the whole of it, so the pause ends after it. */
function endOfSkipped(words: string, scene: Scene): string | undefined {
  const { date } = scene.today;
  const plain = words.replace(/[\s.!]+$/, "");
  if (/^(?:for )?next week$/.test(plain)) return date.add({ days: 15 - date.dayOfWeek }).toString();
  if (/^(?:for )?next month$/.test(plain)) return date.with({ day: 1 }).add({ months: 2 }).toString();
  const named = /^(?:for|through|thru|throughout|during|all of) (?:the (?:whole|rest) of )?([a-z]+)$/.exec(
    plain,
  )?.[1];
  const first = named === undefined ? undefined : readWhen(`until ${named}`, scene.today)?.until;
  if (first === undefined || !/-01$/.test(first) || countable.test(named ?? "")) return undefined;
  const month = Temporal.PlainDate.from(first);
  const isNow = month.month === date.month;
  return (isNow ? date.with({ day: 1 }) : month).add({ months: 1 }).toString();
}

const countable = /^(?:week|month|year|day|quarter|q\d)s?$/;

function pausedBecause(rest: Phrase, scene: Scene): SelfCommand {
  const until = /(?:^| )(?:until|till?) .{3,40}$/.exec(rest.folded);
  const when = until === null ? undefined : readWhen(until[0].trim(), scene.today);
  return { action: { action: "pause", ...when, note: asNote(rest) }, place: "line" };
}

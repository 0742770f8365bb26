import type { Scene } from "../scene.ts";
import { asNote, cut, type Phrase, trimmed } from "../text/phrase.ts";
import { readWhen } from "../time/when.ts";
import type { SelfCommand } from "./self-command.ts";

const pauseForm =
  /^(?:pause|take a (?:break|pause)|stop|suspend|hold)(?: (?:the |my |these |all )?(?:digests?|tend|e?mails?|everything|it|sending|sending me (?:these|digests?|e?mails?)|me))?(?![a-z'])/;

/** `pause until January`, `pause for 3 weeks`, `pause`. An end in the past is no pause. */
export function pausing(plain: Phrase, scene: Scene): SelfCommand | undefined {
  const found = pauseForm.exec(plain.folded);
  if (found === null) return undefined;
  const rest = trimmed(cut(plain, found[0].length));
  const bare = /^(?:pause|suspend)/.test(found[0]);
  if (rest.folded === "") return bare ? { action: { action: "pause" }, place: "line" } : undefined;
  const fromNow = /^from now (?:on )?(?=until|till)/.exec(rest.folded)?.[0].length ?? 0;
  if (fromNow > 0)
    return pausing(
      { typed: `pause ${rest.typed.slice(fromNow)}`, folded: `pause ${rest.folded.slice(fromNow)}` },
      scene,
    );
  const stop = /[:,;(]| - /.exec(rest.folded)?.index ?? rest.folded.length;
  const first = cut(rest, 0, stop)
    .folded.replace(/^[:,-] */, "")
    .trim();
  const when = readWhen(first === "" ? rest.folded.replace(/^[:,-] */, "") : first, scene.today);
  if (when === undefined) return bare && stop === 0 ? pausedBecause(rest, scene) : undefined;
  const note = first === "" ? "" : asNote(cut(rest, stop));
  return { action: { action: "pause", ...when, ...(note === "" ? {} : { note }) }, place: "anywhere" };
}

function pausedBecause(rest: Phrase, scene: Scene): SelfCommand {
  const until = /(?:^| )(?:until|till?) .{3,40}$/.exec(rest.folded);
  const when = until === null ? undefined : readWhen(until[0].trim(), scene.today);
  return { action: { action: "pause", ...when, note: asNote(rest) }, place: "line" };
}

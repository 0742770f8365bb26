import { addressAt } from "../people/address-at.ts";
import type { TargetReading } from "../people/target.ts";
import { targetsAt } from "../people/targets-at.ts";
import type { Scene } from "../scene.ts";
import { type Statement, stated } from "../stated.ts";
import { cut, type Phrase, saysNothing } from "../text/phrase.ts";
import type { Told } from "../told.ts";

/** `samuel@y.org is Sam too`, `add samuel@y.org to Sam`. */
const sameLink = /^(?:add )?<?[^\s<>]{3,320}>?(?: is also| is| belongs to| to| = | for)(?: also)? +(?=\S)/;

/** `same ana@a.example ana@b.example`: two addresses of one person. */
export function sameFirst(phrase: Phrase, scene: Scene): Statement | undefined {
  const address = addressAt(phrase.folded, /^add /.exec(phrase.folded)?.[0].length ?? 0);
  const link = address === undefined ? null : sameLink.exec(phrase.folded);
  if (address !== undefined && link !== null) {
    const named = targetsAt(cut(phrase, link[0].length), scene.people)[0];
    const isWhole =
      named !== undefined && /^(?:,? (?:too|also|as well|now))*[\s.!]*$/.test(named.rest.folded);
    if (isWhole && named.targets.length + named.several.length > 0)
      return stated({ action: "same", value: address.address }, named);
  }
  const lead = /^(?:same(?: person)?|merge):? +/.exec(phrase.folded)?.[0].length;
  if (lead === undefined) return undefined;
  for (const reading of targetsAt(cut(phrase, lead), scene.people)) {
    if (reading.targets.length !== 1 || reading.inWords || reading.scope !== undefined) continue;
    const join = /^(?: ?(?:=|,|&|\+) ?| and | is | )/.exec(reading.rest.folded)?.[0].length;
    const other = join === undefined ? undefined : addressAt(reading.rest.folded, join);
    if (
      other !== undefined &&
      join !== undefined &&
      saysNothing(reading.rest.folded.slice(join + other.length))
    ) {
      return stated({ action: "same", value: other.address }, reading);
    }
  }
  return undefined;
}

const sameForm =
  /^(?: is| uses| has| writes from| also uses|'s|s)?(?: also| now)?(?: (?:at|from|on|under|the same as|same as))?(?: an?)?(?: changed (?:his|her|their))?(?: (?:new|other|second|another|work|private|personal|old))?(?: (?:e-?mail|address|mail))*(?: is| =|:| to)?(?: also| now)?[ :=]+(?=<?[a-z0-9.!#$%&*+=?^_{|}~-]+@)/;

/** `Sam is samuel@y.org too`, `Sam's new address is samuel@y.org`: nothing may follow but "too". */
export function sameAddress(reading: TargetReading, rest: Phrase): Told | undefined {
  if (reading.targets.length + (reading.several.length > 0 ? 1 : 0) !== 1) return undefined;
  const lead = sameForm.exec(rest.folded);
  if (lead === null) return undefined;
  const found = addressAt(rest.folded, lead[0].length);
  if (found === undefined) return undefined;
  const after = rest.folded.slice(lead[0].length + found.length);
  return /^(?:,? (?:too|also|as well|now))*[\s.!]*$/.test(after)
    ? { action: "same", value: found.address }
    : undefined;
}

import { targetsAt } from "../people/targets-at.ts";
import type { Scene } from "../scene.ts";
import { type Statement, stated } from "../stated.ts";
import { cut, type Phrase } from "../text/phrase.ts";

const whoForm = /^(?:who(?:'s| is| was)|remind me who|tell me about|what do (?:i|we|you) know about) +/;

const whyForm =
  /^why(?: is| was| do you suggest| did you (?:suggest|pick|choose)| suggest| are you suggesting)? +/;

/** `why Sam`, `who is 3`: questions about one person, which must be all that the words say. */
export function asking(phrase: Phrase, scene: Scene): Statement | undefined {
  for (const [verb, form] of [
    ["who", whoForm],
    ["why", whyForm],
  ] as const) {
    const lead = form.exec(phrase.folded)?.[0].length;
    if (lead === undefined) continue;
    const reading = targetsAt(cut(phrase, lead), scene.people)[0];
    if (reading === undefined || reading.scope !== undefined || reading.inWords) continue;
    if (
      /^(?: is| was)?(?: (?:here|again|on (?:here|the list|this list)|in (?:here|the digest|my digest|this)|this week|now|suggested|listed|picked|there))*[\s?!.]*$/.test(
        reading.rest.folded,
      )
    ) {
      return stated({ action: verb }, reading);
    }
  }
  return undefined;
}

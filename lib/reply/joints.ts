import { piecesMax } from "./limits.ts";
import { namedIn } from "./people/named-in.ts";
import type { Scene } from "./scene.ts";
import { cut, type Phrase, trimmed } from "./text/phrase.ts";

/** A place where a line may go over to another statement: after a full stop, after a comma or "and", before a number. */
export type Joint = { at: number; kind: "stop" | "comma" | "space" };

const jointForm =
  /(?<stop>[.!?;] +|(?<=[a-z])\.(?=#?\d{1,2}[\s.):-])|\.{2,} *|; ?)|(?<comma>, *(?:and |then |but |also )?| (?:and|then|plus|but|und|et|y|&|\+|\/|\||-) |,)|(?<space>(?<! ) +(?=#?\d{1,2}(?!\d)|✅|❌|(?:number |no\. ?)\d|(?:done|later|no|never|skip|snooze|mute|keep|ignore)(?: ?[:=] ?| )#?\d{1,2}(?!\d))|(?<=[✅❌])(?=\d)|(?<word>(?<! ) +(?=(?:number )?(?:one|two|three|four|five|six|seven|eight|nine|ten|(?:the )?(?:first|second|third|fourth|fifth)(?: one)?) (?:is )?(?:done|later|no|never)(?![a-z]))))/gu;

/** The places where a line may be cut, in order; one more than `piecesMax` where there are too many. */
export function jointsIn(line: Phrase, scene: Scene): Joint[] {
  return withNames(jointsOf(line), line, scene);
}

function jointsOf(line: Phrase): Joint[] {
  const joints: Joint[] = [];
  for (const found of line.folded.matchAll(jointForm)) {
    const at = found.index + found[0].length;
    if (at >= line.folded.length || found.index === 0) continue;
    if (isListMark(line.folded, found.index)) continue;
    const kind =
      found.groups?.stop !== undefined ? "stop" : found.groups?.comma !== undefined ? "comma" : "space";
    joints.push({ at, kind });
    if (joints.length > piecesMax) break;
  }
  return joints;
}

/** "priya done sam later": a name may begin anew without any mark. */
function withNames(joints: readonly Joint[], line: Phrase, scene: Scene): Joint[] {
  const known = new Set(joints.map((joint) => joint.at));
  const names = namedIn(line, scene)
    .filter((one) => one.at > 0 && line.folded.charAt(one.at - 1) === " " && !known.has(one.at))
    .map((one): Joint => ({ at: one.at, kind: "space" }));
  return [...joints, ...names].sort((a, b) => a.at - b.at);
}

/** The point of "1. done" and of "no. 2" ends no sentence. */
function isListMark(folded: string, at: number): boolean {
  // "4: no. 5: …" has said no to 4.
  if (/(?:^|[\s,;.!])#?\d{1,2}[:.)]? (?:- )?no$/.test(folded.slice(Math.max(0, at - 10), at))) return false;
  return (
    folded.charAt(at) === "." &&
    /(?:^|[\s,;.!])(?:nos?|nr|mr|mrs|ms|dr|st|vs|e\.g|i\.e|[a-z])$/.test(
      folded.slice(Math.max(0, at - 6), at),
    )
  );
}

/** A piece without the comma, "and" or full stop at its end. */
export function withoutJoint(phrase: Phrase): Phrase {
  const end = phrase.folded.replace(
    /(?:[\s,;|&+/]|\.(?=$)| (?:and|then|but|also|plus|und|et|y)$)+$/,
    "",
  ).length;
  return trimmed(cut(phrase, 0, Math.max(end, 0)));
}

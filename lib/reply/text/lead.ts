import { cut, type Phrase } from "./phrase.ts";

const list = "#?\\d{1,2}(?!\\d)(?:[\\s,&+]|and|#?\\d{1,2}(?!\\d))*";

const takenBack =
  "(?:actually|scratch that|scrap that|correction|no,? wait|wait,? no|wait|oops|sorry|i mean|i meant|make that|or rather|rather)(?:,? no)?";

/** "Actually no, 1 later": words in front of a number that take back what was said of it before. */
export const correctionLead = new RegExp(`^${takenBack}[,:;.! -]+(?=#?\\d)`);

/** The same words with nothing after them. */
export const correctionAlone = new RegExp(`^${takenBack}[,:;.! -]*$`);

/** Words in front of a number that change nothing about what is said of it. */
const leads: readonly RegExp[] = [
  // Yes, 1 done
  /^(?:yes|yep|yeah|well|right|sure|update|hello|hi|hey|so far|this week)[,:!.]* +(?=#?\d)/,
  // Only did 1; just 1 done
  new RegExp(
    `^(?:only|just|so far|finally|managed)(?: only)?[,:]? +(?=(?:did|done|finished) #?\\d|${list}(?:(?:is|are|was|were) )?(?:done|finished))`,
  ),
  // Let's do 3 later
  new RegExp(
    `^(?:(?:let's|lets|i'll|we'll|i will) )?(?:do|leave|keep|push|move) +(?=${list} (?:(?:for )?later|until|till|for next|next)(?![a-z]))`,
  ),
  // Hey, quick update: 1 done
  /^(?:(?:hi|hey|hello|ok|so|thanks|thank you)(?: tend)?[,!.]* +)?(?:(?:a|my|here's|here is|here are|quick|short|small|weekly|the|some|an) )*(?:updates?|answers?|status|feedback|replies|reply|response|report|results|news|notes)(?: (?:from me|for (?:this|last) week|this week|today))?(?:[:,]| -) *(?=#?\d)/,
  correctionLead,
];

/** A phrase without the words in front of its number that change nothing. */
export function withoutLead(phrase: Phrase): Phrase {
  const lead = leads.map((form) => form.exec(phrase.folded)).find((found) => found !== null);
  return lead === undefined || lead === null ? phrase : cut(phrase, lead[0].length);
}

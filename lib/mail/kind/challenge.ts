import { rawHeader } from "../mime/header-fields.ts";
import { humanText } from "./human-text.ts";
import type { KindSigns } from "./kind-signs.ts";

const challengers =
  /(?:^|[@.])(?:spamarrest\.com|boxbe\.com|mailinblack\.com|challenge\.(?:[a-z0-9-]+\.)*[a-z]+|bluebottle\.com|0spam\.com|cleanmymailbox\.com|uol\.com\.br)$/;
const challengerLocal =
  /^(?:spamblocker-challenge|challenge|confirm|verification|antispam(?:uol)?|anti-?spam|spam-?arrest|asuol|tmda-?confirm)\b|confirm\+|\+confirm|-confirm[+-]/;
const challengeSubject =
  /(?:please )?(?:confirm|verify|authenticate)[^\n]{0,20} (?:your|this) (?:e-?mail|message|mail)|(?:sender|message|e-?mail) (?:verification|confirmation|authentication)(?: request| required)?|your (?:message|e-?mail) (?:to .{1,60} )?(?:is waiting|requires? verification|awaits?)|waiting for (?:your )?(?:approval|confirmation|verification)|confirme(?:z)? (?:seu|votre|su)/i;
const challengeSentence =
  /(?:click|visit|follow|reply|answer)[^\n]{0,200}(?:confirm|verify|deliver|prove|approve|authenticat|human)|(?:confirm|verify)[^\n]{0,120}(?:deliver|you are (?:a )?(?:human|person|not))/i;

/** Why a mail is a challenge that wants a sender to prove to be human; "" when it is none. Two signs are needed. */
export function challengeEvidence(signs: KindSigns): string {
  const { from, fields, subject } = signs;
  const at = from.address.lastIndexOf("@");
  const isKnown =
    rawHeader(fields, "x-delivery-agent").startsWith("TMDA") ||
    rawHeader(fields, "x-challenge-id") !== "" ||
    challengers.test(from.address.slice(at)) ||
    challengerLocal.test(from.address.slice(0, Math.max(0, at)));
  const speaks = challengeSubject.test(subject.slice(0, 200));
  if (!isKnown && !speaks) return "";
  const isMachine =
    isKnown || rawHeader(fields, "auto-submitted") !== "" || rawHeader(fields, "precedence") !== "";
  const text = humanText(signs.content).slice(0, 4_000).replace(/\s+/g, " ");
  return isMachine && challengeSentence.test(text) ? "it asks the sender to confirm a mail (challenge)" : "";
}

import { isolated } from "../isolate.ts";
import { plain } from "../plain.ts";

/** A subject without "Re:" and the like, as one short line; "" where nothing is left. */
export function subjectStem(subject: string, charsMax: number): string {
  return isolated(plain(subject.slice(0, 1_000).replace(prefixes, ""), charsMax));
}

/** What a mail was about where its subject says so: "the pricing study" of "Re: About the pricing study", "" of "Hello". */
export function subjectTopic(subject: string, charsMax: number): string {
  const stem = plain(subject.slice(0, 1_000).replace(prefixes, ""), charsMax).replace(
    /^(?:about|regarding|concerning|on|update on|news on|thoughts on)(?=:?\s+\p{L}):?\s+/iu,
    "",
  );
  return generic.test(stem) || !/\p{L}{3}/u.test(stem) ? "" : isolated(stem);
}

/** Subjects that greet, thank, or name an occasion, and say nothing to ask after. */
const generic =
  /^(?:(?:hello|hi|hey|hallo|hola|ciao|bonjour|dear|thanks?|thank you|danke|merci|gracias|good|nice|great|lovely|wonderful|pleasure|welcome|happy|merry|congrat\p{L}*|quick|short|question|questions|frage|follow(?:ing)?[ -]?up|check(?:ing)? in|catch(?:ing)?[ -]?up|touching base|lunch|dinner|coffee|breakfast|brunch|drinks?|beer|tea|meeting|meet|call|chat|zoom|tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|this week|intro|introduction|introducing|invitation|invite|invited|accepted|declined|tentative|updated|cancell?ed|sorry|apologies|reminder|out of office|automatic|see you|\(?no subject\)?|untitled|test|message|mail|note|news|update)(?![\p{L}]))/iu;

/** An answer to a mail of this subject. */
export function replySubject(subject: string): string {
  const stem = plain(subject.slice(0, 1_000).replace(prefixes, ""), 120);
  return stem === "" ? "Following up" : `Re: ${stem}`;
}

const prefixes =
  /^\s*(?:(?:re|fwd?|aw|wg|tr|sv|vs|antw|rif|res|enc|odp|ynt|vl|doorst)\s?(?:\[\d{1,3}\])?\s?[:：]\s*)+/i;

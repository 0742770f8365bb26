import { peoplePerDigestMax } from "../limits.ts";
import { addressAt } from "../people/address-at.ts";
import type { Phrase } from "../text/phrase.ts";
import { countOf } from "../time/count.ts";
import { readSchedule } from "../time/schedule.ts";
import { readZone } from "../time/zone-name.ts";
import type { SelfCommand } from "./self-command.ts";

const countForm =
  /^(?:(?:make (?:it|that)|only|just|max|at most|up to|give me|show me|show|send me|send|i want|i'd like|set(?: it)? to|let's do|limit(?: to)?|maximum) )*(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (?:people|peple|pepole|poeple|peopel|ppl|persons?|contacts|names|suggestions)(?: (?:a|per|each|every) (?:week|digest|time|monday|mail|email)| (?:is|are) (?:enough|plenty|fine)| at a time| max| only| from now on| instead| weekly)*$/;

const countLast = /^people:? (?:to )?(\d{1,3})$/;

/** `5 people`: as many as a digest can have. */
export function counting(plain: Phrase): SelfCommand | undefined {
  const found = countForm.exec(plain.folded) ?? countLast.exec(plain.folded);
  const count = found === null ? Number.NaN : countOf(found[1] ?? "");
  if (!(count >= 1 && count <= peoplePerDigestMax)) return undefined;
  return { action: { action: "people", value: `${count}` }, place: "anywhere" };
}

/** `Tuesdays at 7:30`: `value` as readSchedule gives it. */
export function scheduling(plain: Phrase): SelfCommand | undefined {
  const value = readSchedule(plain.folded);
  if (value === undefined) return undefined;
  // "…on Monday, at 3:30": a time by itself is only meant for the digest when nothing else is said.
  return { action: { action: "schedule", value }, place: /^\d/.test(value) ? "line" : "anywhere" };
}

/** `zone Europe/Lisbon`: `value` is an IANA name that this runtime knows. */
export function zoning(plain: Phrase): SelfCommand | undefined {
  const lead =
    /^(?:(?:my |set |change |new |set my |change my )?(?:time ?zone|zone)(?: is| to|:| =)?(?: now)?(?: to)?|(?:i'm|i am|i live) (?:now )?in(?= [a-z_]+\/)) +/.exec(
      plain.folded,
    );
  if (lead === null) return undefined;
  const zone = readZone(plain.folded.slice(lead[0].length));
  return zone === undefined ? undefined : { action: { action: "zone", value: zone }, place: "anywhere" };
}

const addressLead =
  /^(?:please )?(?:my (?:new )?e-?mail is (?:now )?|(?:change|switch|move) my (?:e-?mail(?: address)?|address) to )(?=[^ ]+@)|^(?:also )?(?=<?[^ <>]+@[^ <>]+>? is (?:also )?(?:me|mine)(?![a-z]))|^(?:(?:add|my|also|new|another|other|my other|my new|my second|my work|my private|my personal|add my|add the) )?(?:e-?mail )?address:?(?: is| too| also|:)*(?: also)? +|^(?:i am|i'm|im) (?:also )?(?=[^ ]+@)|^(?:i )?(?:also )?(?:mail|write|use|send)(?: also)?(?: mails?)?(?: from)? (?=[^ ]+@)/;

/** `address me@work.com`: a further address of the user's own. */
export function addressing(plain: Phrase): SelfCommand | undefined {
  const lead = addressLead.exec(plain.folded);
  if (lead === null) return undefined;
  const found = addressAt(plain.folded, lead[0].length);
  if (found === undefined) return undefined;
  const rest = plain.folded.slice(lead[0].length + found.length);
  const own =
    /^(?: too| also| as well| is (?:also )?(?:mine|me)(?: too| also)?| now| from now on| instead)?[\s.!]*$/.test(
      rest,
    );
  return own ? { action: { action: "address", value: found.address }, place: "anywhere" } : undefined;
}

/** `unsubscribe calendar 2`: by its number in the list of subscriptions; without one, the only one there is. */
const feedNumberForm =
  /^unsubscribe(?: me)? (?:from )?(?:(?:my|the|this) )?(?:calendar|feed|ics|ical)(?: (?:feed|subscription))?(?: (?:number |no\. ?|#)?(\d{1,2}))?$/;

const feedForm =
  /^(un)?subscribe(?: me)?(?: (?:to|from))?(?: (?:my |the |this )?(?:calendar|feed|ics|ical))*:? +<?((?:https?|webcals?):\/\/[^\s<>]{3,500})>?$/;

/** `subscribe <url>` and `unsubscribe <url>`: http, https and webcal only. */
export function subscribing(plain: Phrase): SelfCommand | undefined {
  const numbered = feedNumberForm.exec(plain.folded);
  if (numbered !== null)
    return { action: { action: "unsubscribe", value: numbered[1] ?? "calendar" }, place: "anywhere" };
  const found = feedForm.exec(plain.folded);
  if (found === null) return undefined;
  const link = /(?:https?|webcals?):\/\/[^\s<>]{3,500}/i.exec(plain.typed)?.[0] ?? "";
  return {
    action: { action: found[1] === "un" ? "unsubscribe" : "subscribe", value: link },
    place: "anywhere",
  };
}

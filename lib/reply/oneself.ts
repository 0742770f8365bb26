import type { Action } from "./action.ts";
import { findWordsMax, peoplePerDigestMax } from "./limits.ts";
import { addressAt } from "./people.ts";
import { asNote, cut, type Phrase, trimmed, withoutPoliteEnd } from "./phrase.ts";
import type { Scene } from "./scene.ts";
import { readSchedule } from "./schedule.ts";
import { forgivenVerb } from "./verbs.ts";
import { countOf, readWhen } from "./when.ts";
import { readZone } from "./zone-name.ts";

/**
 * How sure a command about oneself must be of its place: "anywhere" between other commands, "line" only as a line
 * of its own, "alone" as a line that no sentence runs through.
 */
export type Place = "anywhere" | "line" | "alone";

export type SelfCommand = { action: Action; place: Place };

/** Whole lines that say one thing. */
const wholeLines: readonly { form: RegExp; action: Action; place: Place }[] = [
  {
    form: /^(?:delete|erase|remove) (?:everything|all (?:of )?(?:my|the) data|my account|my data)$/,
    action: { action: "delete", value: "everything" },
    place: "alone",
  },
  {
    form: /^(?:a )?new (?:capture|bcc|log|secret) address$|^(?:give me a new|(?:rotate|reset|renew)(?: my| the)?|change(?: my| the)?|replace(?: my| the)?|i (?:need|want) a new) capture address$/,
    action: { action: "new-capture-address" },
    place: "anywhere",
  },
  {
    form: /^(?:export|download)(?: (?:my data|everything|all(?: my data)?|it all))?$|^export my (?:network|contacts|ledger)$|^send me my data$/,
    action: { action: "export" },
    place: "line",
  },
  {
    form: /^(?:resume|unpause|un-pause|restart|start again|start sending again|carry on|i'm back|im back)(?: (?:digests?|tend|please|now|the digests?|sending|emails?|mails?))?$/,
    action: { action: "resume" },
    place: "line",
  },
  {
    form: /^(?:now|(?:send )?(?:the |me |me the |me a |a |my )?(?:new |next )?digest now|send (?:it |one |me one )?now|digest now please|right now)$/,
    action: { action: "now" },
    place: "alone",
  },
  {
    form: /^(?:help|help me|commands|how does this work|what can i (?:say|do|type|write)|\?+|instructions)$/,
    action: { action: "help" },
    place: "alone",
  },
  {
    form: /^(?:oops,? |sorry,? |please |no,? )?(?:undo|undo (?:that|this|it|all|last|the last(?: one)?|all of (?:it|that)|everything)|take (?:that|it|it all) back|revert(?: that)?)$/,
    action: { action: "undo" },
    place: "alone",
  },
  {
    form: /^(?:yes|yes,? (?:please|do|do it|go ahead|confirmed?|i'm sure|im sure|i am sure|that's right|correct|indeed|sure)|yep|yup|yeah|y|yes,? (?:please )?delete (?:everything|it all|all of it|it|my account|my data)|confirm|confirmed|i confirm|yes i (?:confirm|do|am)|yes yes)$/,
    action: { action: "yes" },
    place: "alone",
  },
  {
    form: /^(?:unsubscribe|unsubscribe me|stop|stop sending (?:me )?(?:these|this|it|them|the digest|digests|emails?|mails?|these (?:emails?|mails?))|please stop|cancel my subscription)$/,
    action: { action: "unsubscribe" },
    place: "alone",
  },
];

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

/** Without "please" and "can you" in front. */
export function withoutPoliteStart(phrase: Phrase): Phrase {
  const lead =
    /^(?:(?:please|pls|plz|ok|okay|so|and|also|then|hi|hello|hey|tend|can you|could you|would you|and also)[,:!.]* +)+/.exec(
      phrase.folded,
    );
  return lead === null ? phrase : cut(phrase, lead[0].length);
}

const pauseForm =
  /^(?:pause|take a (?:break|pause)|stop|suspend|hold)(?: (?:the |my |these |all )?(?:digests?|tend|e?mails?|everything|it|sending|sending me (?:these|digests?|e?mails?)|me))?(?![a-z'])/;

function pausing(plain: Phrase, scene: Scene): SelfCommand | undefined {
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

const countForm =
  /^(?:(?:make (?:it|that)|only|just|max|at most|up to|give me|show me|send me|i want|i'd like|set(?: it)? to|let's do|limit(?: to)?|maximum) )*(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (?:people|peple|pepole|poeple|peopel|ppl|persons?|contacts|names|suggestions)(?: (?:a|per|each|every) (?:week|digest|time|monday|mail|email)| (?:is|are) (?:enough|plenty|fine)| at a time| max| only| from now on| instead| weekly)*$/;
const countLast = /^people:? (?:to )?(\d{1,3})$/;

function counting(plain: Phrase): SelfCommand | undefined {
  const found = countForm.exec(plain.folded) ?? countLast.exec(plain.folded);
  const count = found === null ? Number.NaN : countOf(found[1] ?? "");
  if (!(count >= 1 && count <= peoplePerDigestMax)) return undefined;
  return { action: { action: "people", value: `${count}` }, place: "anywhere" };
}

function scheduling(plain: Phrase): SelfCommand | undefined {
  const value = readSchedule(plain.folded);
  return value === undefined ? undefined : { action: { action: "schedule", value }, place: "anywhere" };
}

function zoning(plain: Phrase): SelfCommand | undefined {
  const lead =
    /^(?:(?:my |set |change |new |set my |change my )?(?:time ?zone|zone)(?: is| to|:| =)?(?: now)?(?: to)?|(?:i'm|i am|i live) (?:now )?in(?= [a-z_]+\/)) +/.exec(
      plain.folded,
    );
  if (lead === null) return undefined;
  const zone = readZone(plain.folded.slice(lead[0].length));
  return zone === undefined ? undefined : { action: { action: "zone", value: zone }, place: "anywhere" };
}

const addressLead =
  /^(?:(?:add|my|also|new|another|other|my other|my new|my second|my work|my private|my personal|add my|add the) )?(?:e-?mail )?address:?(?: is| too| also|:)*(?: also)? +|^(?:i am|i'm|im) (?:also )?(?=[^ ]+@)|^(?:i )?(?:also )?(?:mail|write|use|send)(?: also)?(?: mails?)?(?: from)? (?=[^ ]+@)/;

function addressing(plain: Phrase): SelfCommand | undefined {
  const lead = addressLead.exec(plain.folded);
  if (lead === null) return undefined;
  const found = addressAt(plain.folded, lead[0].length);
  if (found === undefined) return undefined;
  const rest = plain.folded.slice(lead[0].length + found.length);
  const own = /^(?: too| also| as well| is (?:also )?(?:mine|me)(?: too)?)?[\s.!]*$/.test(rest);
  return own ? { action: { action: "address", value: found.address }, place: "anywhere" } : undefined;
}

const feedForm =
  /^(un)?subscribe(?: me)?(?: (?:to|from))?(?: (?:my |the |this )?(?:calendar|feed|ics|ical))*:? +<?((?:https?|webcals?):\/\/[^\s<>]{3,500})>?$/;

function subscribing(plain: Phrase): SelfCommand | undefined {
  const found = feedForm.exec(plain.folded);
  if (found === null) return undefined;
  const link = /(?:https?|webcals?):\/\/[^\s<>]{3,500}/i.exec(plain.typed)?.[0] ?? "";
  return {
    action: { action: found[1] === "un" ? "unsubscribe" : "subscribe", value: link },
    place: "anywhere",
  };
}

const notSought =
  /^(?:out|time|it|him|her|them|that|this|attached|below|some time|another|my way|his|a way|enclosed|here|in the|myself|these|those|you|my|our|hard|useful|helpful)(?![a-z'])/;

function finding(plain: Phrase): SelfCommand | undefined {
  const lead =
    /^(?:find(?: me)?|search(?: for)?|who (?:do i know|knows)|do i know)(?: (?:someone|somebody|people|anyone))?(?: (?:who (?:is|does|knows)|with|in|from|at))?:? +(?:an? |the |some )?/.exec(
      plain.folded,
    );
  if (lead === null) return undefined;
  const sought = trimmed(cut(plain, lead[0].length));
  const words = sought.folded.split(/\s+/).length;
  const question = /^(?:who|do) /.test(plain.folded);
  if (
    sought.folded === "" ||
    words > findWordsMax ||
    notSought.test(sought.folded) ||
    /[.!;:]/.test(sought.folded)
  )
    return undefined;
  return {
    action: { action: "find", value: sought.typed.replace(/\?+$/, "").trim() },
    place: question ? "alone" : "line",
  };
}

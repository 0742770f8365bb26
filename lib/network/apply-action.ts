import { shortHash } from "../ledger/ids.ts";
import { addDays, dayOf } from "../ledger/instant.ts";
import type { ActionEffect } from "../ledger/ledger-event.ts";
import { topicOf } from "../signals/topic-of.ts";
import { noteTogether, refusePair } from "./acquaintances.ts";
import { meetByIntroduction } from "./apply-introduction.ts";
import { applySignal } from "./apply-signal.ts";
import { contactOf, findContact } from "./contact-of.ts";
import { forgetContact } from "./forget-contact.ts";
import { itemAbout, noteOutcome } from "./learn.ts";
import { notesMax } from "./limits.ts";
import { addAct, closeLoop, openLoop, openLoopsOf, owedBy } from "./loops.ts";
import { meetLoops } from "./meet-loops.ts";
import { mergeContacts } from "./merge-contacts.ts";
import type { Contact, Loop, Network } from "./network.ts";
import { rememberLast, touch } from "./touch.ts";

/** What one line of the user's did to the network. Lines about the user alone change nothing here. */
export function applyAction(network: Network, action: ActionEffect, at: string): void {
  if (action.held !== undefined) delete network.held[action.held];
  if (action.address === "") return;
  const contact = contactOf(network, { name: action.name, address: action.address }, at);
  noteOutcome(network, contact, action.verb);
  decide(network, contact, action, at);
  if (action.note !== undefined && action.note !== "") addNote(contact, at, action.note);
  applySaid(network, contact, action, at);
}

function decide(network: Network, contact: Contact, action: ActionEffect, at: string): void {
  switch (action.verb) {
    case "done":
    case "helped":
      return help(network, contact, action, at);
    case "met":
      touch(network, contact, { at, met: 1 });
      contact.provisional = false;
      return rememberLast(contact, { at, direction: "met", subject: "", excerpt: action.note ?? "" });
    case "introduced":
      return introduce(network, contact, action, at);
    case "later":
      contact.notBefore = action.until ?? dayOf(addDays(at, laterDays));
      return;
    case "no":
      return decline(network, contact, action, at);
    case "never":
    case "mute":
      contact.muted = true;
      return;
    case "ignore":
      if (action.held === undefined) contact.muted = true;
      return;
    case "unmute":
      contact.muted = false;
      return;
    case "keep":
      contact.provisional = false;
      contact.muted = false;
      return;
    case "every":
      contact.periodDays = action.days ?? contact.periodDays;
      return;
    case "same":
      if (action.other !== undefined) mergeContacts(network, contact, action.other, at);
      return;
    case "forget":
      return forgetContact(network, contact, at);
    case "promised":
      return openLoop(network, contact, sourceOf(action, at), saidByUser(action, "promise"), "promise");
    case "asked":
      return openLoop(network, contact, sourceOf(action, at), saidByUser(action, "ask"), "ask");
    default:
      return;
  }
}

/** "Later" without a date: not in the next digest, but in the one after. */
const laterDays = 10;
/** A "no" rests a person for a month. */
const declinedRestDays = 28;

/** Help was given: the loop it was about is closed, or, where that is not sure, marked as perhaps met. */
function help(network: Network, contact: Contact, action: ActionEffect, at: string): void {
  const wasMet = closeWhatWasMeant(network, contact, action, at);
  if (!wasMet) addAct(network, { at, contact: contact.id, kind: "helped", text: action.note ?? "" });
  noteHelp(network, contact, at);
}

function noteHelp(network: Network, contact: Contact, at: string): void {
  touch(network, contact, { at, out: 1, gave: true });
  contact.skipped = 0;
  contact.provisional = false;
}

/** The loop that was suggested; else the one the note speaks of; else, for a bare "done", the only one there is. */
function closeWhatWasMeant(network: Network, contact: Contact, action: ActionEffect, at: string): boolean {
  const named = action.loop === undefined ? undefined : network.loops[action.loop];
  if (named !== undefined) {
    const isOpen = named.closedAt === "";
    closeLoop(network, named, at, "told");
    return isOpen;
  }
  const open = openLoopsOf(network, contact).filter((loop) => owedBy(loop) === "user" && loop.at <= at);
  const note = action.note ?? "";
  // A bare number is about what stood there; a bare name can only mean the one loop there is.
  const isBareName = action.verb === "done" && action.number === undefined;
  if (note === "") return isBareName && closeOnly(network, open, at);
  const topic = topicOf(note, "delivered") || note;
  return meetLoops(network, contact, { by: "user", at, topic, subject: "", as: "told" }) === "met";
}

function closeOnly(network: Network, open: readonly Loop[], at: string): boolean {
  const [only, ...more] = open;
  if (only === undefined || more.length > 0) return false;
  closeLoop(network, only, at, "told");
  return true;
}

/** One act for both, whose asks the two meet in each other; they know each other from now on. */
function introduce(network: Network, contact: Contact, action: ActionEffect, at: string): void {
  const named = action.loop === undefined ? undefined : network.loops[action.loop];
  if (named !== undefined) closeLoop(network, named, at, "introduced");
  const suggested = itemAbout(network, contact)?.other;
  const person = action.other ?? (action.number === undefined ? undefined : suggested);
  const other =
    person === undefined || person.address === "" || contact.addresses.includes(person.address)
      ? undefined
      : contactOf(network, person, at);
  const both = other === undefined ? {} : { other: other.id };
  addAct(network, { at, contact: contact.id, kind: "introduced", text: action.note ?? "", ...both });
  noteHelp(network, contact, at);
  if (other === undefined) return;
  if (named === undefined) meetByIntroduction(network, contact, other, at);
  meetByIntroduction(network, other, contact, at);
  noteHelp(network, other, at);
  noteTogether([contact, other]);
}

/**
 * A "no" to an introduction is about the pair: the ask stays open for another help. Any other "no" to a loop ends
 * it; and in each case the person is left alone for a while.
 */
function decline(network: Network, contact: Contact, action: ActionEffect, at: string): void {
  const item = itemAbout(network, contact);
  const other = item?.other === undefined ? undefined : findContact(network, item.other.address);
  const loop = action.loop === undefined ? undefined : network.loops[action.loop];
  contact.notBefore = dayOf(addDays(at, declinedRestDays));
  if (item?.reason === "introduction" && other !== undefined) refusePair(network, contact.id, other.id);
  else if (loop !== undefined) closeLoop(network, loop, at, "declined");
}

function addNote(contact: Contact, at: string, text: string): void {
  contact.notes.push({ at, text });
  if (contact.notes.length > notesMax) contact.notes.shift();
}

/** "She needs a CFO by March" in a note is an ask of hers; "I sent her the deck" meets a promise of the user's. */
function applySaid(network: Network, contact: Contact, action: ActionEffect, at: string): void {
  if (findContact(network, action.address) === undefined) return;
  for (const signal of action.signals) {
    if (hasSaidItself(action, signal.kind)) continue;
    applySignal(network, contact, sourceOf(action, at), signal);
  }
}

/** The verb has said it already: the words of the note must not count a second time. */
function hasSaidItself(action: ActionEffect, kind: ActionEffect["signals"][number]["kind"]): boolean {
  switch (action.verb) {
    case "promised":
      return kind === "promise";
    case "asked":
      return kind === "ask";
    case "done":
    case "helped":
    case "introduced":
      return kind === "delivered" || kind === "introduction";
    default:
      return false;
  }
}

function saidByUser(action: ActionEffect, kind: "promise" | "ask") {
  const text = action.note ?? "";
  const topic = action.value ?? (topicOf(text, kind) || text.slice(0, topicCharsMax));
  return { kind, by: "user" as const, text, topic, due: action.due ?? "" };
}

/** A note of a few words is its own topic. */
const topicCharsMax = 60;

function sourceOf(action: ActionEffect, at: string) {
  return { messageKey: shortHash(["action", at, action.verb, action.address]), date: at, subject: "" };
}

import { shortHash } from "../ledger/ids.ts";
import { addDays, dayOf } from "../ledger/instant.ts";
import type { ActionEffect } from "../ledger/ledger-event.ts";
import { closeLoop, openLoop } from "./apply-interaction.ts";
import { contactOf, findContact } from "./contact-of.ts";
import { notesMax } from "./limits.ts";
import { mergeContacts } from "./merge-contacts.ts";
import type { Contact, Network } from "./network.ts";
import { rememberLast, touch } from "./touch.ts";

/** What one line of the user's did to the network. Lines about the user alone change nothing here. */
export function applyAction(network: Network, action: ActionEffect, at: string): void {
  if (action.held !== undefined) delete network.held[action.held];
  if (action.address === "") return;
  const contact = contactOf(network, { name: action.name, address: action.address }, at);
  decide(network, contact, action, at);
  if (action.note !== undefined && action.note !== "") addNote(contact, at, action.note);
  openSaidLoops(network, contact, action, at);
}

function decide(network: Network, contact: Contact, action: ActionEffect, at: string): void {
  switch (action.verb) {
    case "done":
      return help(network, contact, action, at, action.loop === undefined);
    case "helped":
      return help(network, contact, action, at, true);
    case "met":
      touch(network, contact, { at, met: true });
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
      return forget(network, contact);
    case "promised":
      return openLoop(
        network,
        contact,
        sourceOf(action, at),
        { ...saidBy("user", action), kind: "promise" },
        "promise",
      );
    case "asked":
      return openLoop(
        network,
        contact,
        sourceOf(action, at),
        { ...saidBy("user", action), kind: "ask" },
        "ask",
      );
    default:
      return;
  }
}

/** "Later" without a date: not in the next digest, but in the one after. */
const laterDays = 10;
/** A "no" to a person without an open loop rests them for a month. */
const declinedRestDays = 28;

function help(
  network: Network,
  contact: Contact,
  action: ActionEffect,
  at: string,
  countsAsHelp: boolean,
): void {
  const loop = action.loop === undefined ? undefined : network.loops[action.loop];
  if (loop !== undefined) closeLoop(network, loop, at);
  if (countsAsHelp || loop === undefined) network.acts.push({ at, contact: contact.id, kind: "helped" });
  touch(network, contact, { at, out: 1, gave: true });
  contact.skipped = 0;
  contact.provisional = false;
}

function introduce(network: Network, contact: Contact, action: ActionEffect, at: string): void {
  help(network, contact, action, at, false);
  network.acts.push({ at, contact: contact.id, kind: "introduced" });
  if (action.other === undefined || action.other.address === "") return;
  touch(network, contactOf(network, action.other, at), { at, out: 1, gave: true });
}

function decline(network: Network, contact: Contact, action: ActionEffect, at: string): void {
  const loop = action.loop === undefined ? undefined : network.loops[action.loop];
  contact.skipped += 1;
  if (loop === undefined) contact.notBefore = dayOf(addDays(at, declinedRestDays));
  else if (loop.closedAt === "") loop.closedAt = at;
}

function addNote(contact: Contact, at: string, text: string): void {
  contact.notes.push({ at, text });
  if (contact.notes.length > notesMax) contact.notes.shift();
}

/** "She needs a CFO by March" in a note is an ask of hers; "I'll send it Friday" a promise of the user's. */
function openSaidLoops(network: Network, contact: Contact, action: ActionEffect, at: string): void {
  if (findContact(network, action.address) === undefined) return;
  for (const signal of action.signals) {
    if (signal.kind === "ask" || signal.kind === "promise") {
      openLoop(network, contact, sourceOf(action, at), signal, signal.kind);
    }
  }
}

function saidBy(by: "user" | "contact", action: ActionEffect) {
  return { by, text: action.note ?? "", topic: action.value ?? "", due: action.due ?? "" };
}

function sourceOf(action: ActionEffect, at: string) {
  return { messageKey: shortHash(["action", at, action.verb, action.address]), date: at, subject: "" };
}

/** Removes a person whole: addresses, loops, acts, and their places in past digests. */
function forget(network: Network, contact: Contact): void {
  delete network.contacts[contact.id];
  for (const address of contact.addresses) delete network.addresses[address];
  for (const loop of Object.values(network.loops))
    if (loop.contact === contact.id) delete network.loops[loop.id];
  network.acts = network.acts.filter((act) => act.contact !== contact.id);
  for (const digest of network.digests)
    digest.items = digest.items.filter((item) => item.contact !== contact.id);
}

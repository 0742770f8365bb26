import { Temporal } from "temporal-polyfill";
import type { User } from "../account/user.ts";
import { sayAgo, sayDate } from "../digest/say-date.ts";
import type { ActionEffect } from "../ledger/ledger-event.ts";
import { findContact, nameOf } from "../network/contact-of.ts";
import type { Contact, Network } from "../network/network.ts";
import { explainPerson } from "../suggest/explain.ts";
import { sayWhy } from "./say-why.ts";

/** The lines that answer a question by mail; none for what is no question. */
export function answerQuestion(action: ActionEffect, network: Network, user: User, now: string): string[] {
  switch (action.verb) {
    case "who":
      return withContact(action, network, (contact) => whoIs(contact, network, user, now));
    case "why":
      return withContact(action, network, (contact) => whySuggested(contact, network, user, now));
    case "find":
      return findPeople(action.value ?? action.note ?? "", network, now);
    case "help":
      return helpLines;
    default:
      return [];
  }
}

function withContact(
  action: ActionEffect,
  network: Network,
  answer: (contact: Contact) => string[],
): string[] {
  const contact = findContact(network, action.address);
  return contact === undefined
    ? [`I don’t know ${action.name || action.address || "that person"} yet.`]
    : answer(contact);
}

function whoIs(contact: Contact, network: Network, user: User, now: string): string[] {
  const lines = [`${nameOf(contact)} <${contact.addresses.join(">, <")}>`];
  const work = [contact.title, contact.company].filter((part) => part !== "").join(", ");
  if (work !== "") lines.push(work);
  const { last } = contact;
  if (last !== null) {
    const what =
      last.direction === "met" ? "You met" : last.direction === "in" ? "They last wrote" : "You last wrote";
    lines.push(`${what} ${sayAgo(last.at, now)}${last.subject === "" ? "" : ` about “${last.subject}”`}.`);
  }
  for (const loop of Object.values(network.loops)) {
    if (loop.contact !== contact.id || loop.closedAt !== "") continue;
    const who = loop.by === "user" ? "You" : "They";
    lines.push(
      `${who} ${loop.kind === "ask" ? "asked" : "promised"} on ${sayDate(loop.at, now, user.zone)}: “${loop.text}” (open)`,
    );
  }
  for (const note of contact.notes.slice(-3)) lines.push(`You noted ${sayAgo(note.at, now)}: “${note.text}”`);
  return lines;
}

function whySuggested(contact: Contact, network: Network, user: User, now: string): string[] {
  const context = {
    now,
    today: Temporal.Instant.from(now).toZonedDateTimeISO(user.zone).toPlainDate().toString(),
    people: user.people,
  };
  return sayWhy(explainPerson(network, context, contact), contact, now, user.zone);
}

/** At most this many people fit a short mail. */
const foundMax = 10;

function findPeople(words: string, network: Network, now: string): string[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 2);
  const found = Object.values(network.contacts)
    .map((contact) => ({ contact, hit: hitOf(contact, wanted) }))
    .filter(({ hit }) => hit !== "")
    .slice(0, foundMax);
  if (found.length === 0) return [`Nobody in what you captured speaks of “${words}”.`];
  return found.map(
    ({ contact, hit }) =>
      `${nameOf(contact)} <${contact.addresses[0] ?? ""}>: ${hit}${contact.last === null ? "" : ` (last contact ${sayAgo(contact.last.at, now)})`}`,
  );
}

function hitOf(contact: Contact, wanted: readonly string[]): string {
  const texts = [
    nameOf(contact),
    contact.title,
    contact.company,
    ...contact.notes.map((note) => note.text),
    ...contact.said.map((said) => said.text),
  ];
  return (
    texts.find((text) => wanted.length > 0 && wanted.every((word) => text.toLowerCase().includes(word))) ?? ""
  );
}

const helpLines = [
  "1 done · 1, 3 done: sent the deck · 2 later · 2 until March · 3 no · 3 never",
  "4 introduced to Bob <bob@example.com>",
  "met Sam Okafor <sam@example.com> at FOSDEM: needs a CFO",
  "promised Sam: the deck by Friday",
  "Sam every 6 weeks · mute Sam · forget Sam · who is Sam · why Sam · find designer",
  "pause until January · resume · now · 5 people · Tuesdays at 7:30 · zone Europe/Lisbon",
  "keep 7 · ignore 8 (mail that waits) · address me@work.example · new capture address · export · delete everything",
  "undo takes the last answer back. Any other line is a note on the person it names.",
];

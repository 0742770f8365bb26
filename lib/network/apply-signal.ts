import type { Signal } from "../signals/signal.ts";
import { saidMax } from "./limits.ts";
import { addReturn, openLoop, type Source } from "./loops.ts";
import { meetLoops } from "./meet-loops.ts";
import type { Contact, Network, Said } from "./network.ts";

/** What something said between the user and a contact did to the network. Changes `network`. */
export function applySignal(network: Network, contact: Contact, source: Source, signal: Signal): void {
  const at = source.date;
  switch (signal.kind) {
    case "ask":
    case "promise":
      return openLoop(network, contact, source, signal, signal.kind);
    case "delivered":
      meetLoops(network, contact, deedOf(source, signal, signal.by, "delivered"));
      return;
    case "introduction":
      // The user's own introductions are of two people, and are counted for the message as a whole.
      if (signal.by === "user") return;
      meetLoops(network, contact, deedOf(source, signal, "contact", "introduced"));
      addReturn(network, {
        at,
        contact: contact.id,
        kind: "introduced",
        text: signal.text,
        topic: signal.topic,
      });
      return remember(contact, at, signal.kind, signal);
    case "thanks":
      return applyThanks(network, contact, source, signal);
    case "offer":
    case "news":
      if (signal.by === "contact") remember(contact, at, signal.kind, signal, aboutOf(source, signal));
      return;
    default:
      signal.kind satisfies never;
  }
}

/** Who thanks has been given what was waited for; for what else they thank is a favour of the other's. */
function applyThanks(network: Network, contact: Contact, source: Source, signal: Signal): void {
  const giver = signal.by === "user" ? "contact" : "user";
  // Thanks without a topic are manners: they close nothing.
  if (signal.topic !== "") meetLoops(network, contact, deedOf(source, signal, giver, "thanked"));
  if (signal.by === "contact") return remember(contact, source.date, "thanks", signal);
  if (signal.topic === "") return;
  addReturn(network, {
    at: source.date,
    contact: contact.id,
    kind: "thanked",
    text: signal.text,
    topic: signal.topic,
  });
}

function deedOf(
  source: Source,
  signal: Signal,
  by: Signal["by"],
  as: "delivered" | "introduced" | "thanked",
) {
  return { by, at: source.date, topic: signal.topic, subject: source.subject, as };
}

/** The words before it, where it says only "them" or "that": as much as the mail's excerpt holds of them. */
function aboutOf({ excerpt = "" }: Source, { topic, text }: Signal): string {
  const from = topic === "" ? excerpt.indexOf(text) : -1;
  return from <= 0 ? "" : excerpt.slice(Math.max(0, from - aboutCharsMax), from).trim();
}

/** A sentence or two. */
const aboutCharsMax = 160;

function remember(contact: Contact, at: string, kind: Said["kind"], signal: Signal, about = ""): void {
  if (contact.said.some((said) => said.text === signal.text && said.at === at)) return;
  const said: Said = { at, kind, text: signal.text, topic: signal.topic };
  contact.said.push(about === "" ? said : { ...said, about });
  if (contact.said.length > saidMax) contact.said.shift();
}

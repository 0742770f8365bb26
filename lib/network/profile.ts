import type { Contact } from "./network.ts";

/** Words that say what a contact can do for others, with the day they stand for. */
export type ProfileText = {
  kind: "offer" | "title" | "company" | "note" | "news";
  /** What to compare with what somebody looks for. */
  text: string;
  /** What to show as evidence, as it stands in the ledger. */
  quote: string;
  at: string;
};

/** What is known of what a contact offers, does and is, surest first. */
export function profileTextsOf(contact: Contact): ProfileText[] {
  const texts: ProfileText[] = [];
  for (const said of contact.said.toReversed()) {
    if (said.kind !== "offer") continue;
    texts.push({
      kind: "offer",
      text: said.topic === "" ? said.text : said.topic,
      quote: said.text,
      at: said.at,
    });
  }
  const seenAt = contact.lastInAt === "" ? contact.firstAt : contact.lastInAt;
  if (contact.title !== "")
    texts.push({ kind: "title", text: contact.title, quote: contact.title, at: seenAt });
  for (const note of contact.notes.toReversed())
    texts.push({ kind: "note", text: note.text, quote: note.text, at: note.at });
  if (contact.company !== "")
    texts.push({ kind: "company", text: contact.company, quote: contact.company, at: seenAt });
  return texts;
}

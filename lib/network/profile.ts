import type { Contact, Said } from "./network.ts";

/** Words that say what a contact can do for others, with the day they stand for. */
export type ProfileText = {
  kind: "offer" | "title" | "company" | "note";
  /** What to compare with what somebody looks for. */
  text: string;
  /** What to show as evidence, as it stands in the ledger. */
  quote: string;
  at: string;
  /** The offer, where it is one. */
  said?: Said;
};

/** What is known of what a contact offers, does and is, surest first; only texts that are wanted. */
export function profileTextsOf(
  contact: Contact,
  isWanted: (text: string) => boolean = () => true,
): ProfileText[] {
  const texts: ProfileText[] = [];
  for (let index = contact.said.length - 1; index >= 0; index -= 1) {
    const said = contact.said[index];
    if (said?.kind !== "offer") continue;
    const text = said.topic === "" ? `${said.about ?? ""} ${said.text}`.trim() : said.topic;
    if (isWanted(text)) texts.push({ kind: "offer", text, quote: said.text, at: said.at, said });
  }
  const { title, company } = contact;
  const seenAt = contact.lastInAt === "" ? contact.firstAt : contact.lastInAt;
  if (title !== "" && isWanted(title)) texts.push({ kind: "title", text: title, quote: title, at: seenAt });
  for (let index = contact.notes.length - 1; index >= 0; index -= 1) {
    const note = contact.notes[index];
    if (note !== undefined && isWanted(note.text))
      texts.push({ kind: "note", text: note.text, quote: note.text, at: note.at });
  }
  if (company !== "" && isWanted(company))
    texts.push({ kind: "company", text: company, quote: company, at: seenAt });
  return texts;
}

import type { SamplePerson } from "./sample-people.ts";

/** A short mail of the ordinary kind, either way: contact, and nothing that anyone would have to do. */
export function smallTalk(
  person: SamplePerson,
  index: number,
  from: "maya" | "them",
): { subject: string; text: string } {
  const first = person.name.split(" ")[0] ?? person.name;
  const about = person.about;
  const mine = [
    `Hi ${first},\n\nI was reading about ${about} and thought of you. Hope the week is kind to you.\n\nMaya`,
    `Dear ${first},\n\nlast week somebody at the meet-up praised your work on ${about}. I said I'm not surprised.\n\nBest,\nMaya`,
    `Hi ${first},\n\nback from holidays and catching up. Good to read how ${about} is coming along.\n\nMaya`,
    `Hello ${first},\n\nthe coffee was good and the talk better. I keep turning over what you said about ${about}.\n\nMaya`,
  ];
  const theirs = [
    `Hi Maya,\n\nall well here. It has been busy with ${about}, in a good way.\n\nBest,\n${first}`,
    `Maya,\n\nyour note made my day. More about ${about} when we see each other.\n\n${first}`,
    `Hello Maya,\n\nquick sign of life: ${about} goes on, slowly but surely.\n\nWarm regards\n${person.name}\n${person.title}${person.company === "" ? "" : `, ${person.company}`}`,
  ];
  const texts = from === "maya" ? mine : theirs;
  const subjects = [`About ${about}`, capital(about), `Re: ${capital(about)}`, "Hello from Berlin"];
  return { subject: subjects[index % subjects.length] ?? "Hello", text: texts[index % texts.length] ?? "" };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { nameOf } from "../../network/contact-of.ts";
import type { Contact } from "../../network/network.ts";
import type { Candidate } from "../../suggest/candidate.ts";
import { isolated } from "../isolate.ts";
import { plain } from "../plain.ts";
import { sayAgo } from "../say-date.ts";
import { shortName } from "./short-name.ts";
import type { HelpWords, Moment } from "./worded-help.ts";

/** The words for somebody's news that this person would care for. */
export function passOnWords(candidate: Candidate, from: Contact, moment: Moment): HelpWords {
  const first = shortName(nameOf(candidate.contact));
  const teller = isolated(plain(nameOf(from), 40));
  const quote = isolated(plain(candidate.said?.text ?? candidate.evidence[0]?.quote ?? "", 160));
  const topic = isolated(plain(candidate.said?.topic ?? "", 50));
  return {
    help: `Tell ${first} what ${teller} ${candidate.said?.kind === "offer" ? "offers" : "is up to"}`,
    why: `${teller} wrote it ${sayAgo(candidate.evidence[0]?.date ?? moment.now, moment.now)}, and ${topic === "" ? "it is close to what" : `“${topic}” is something`} ${first} cares about.`,
    minutes: 2,
    draft: {
      subject: topic === "" ? "Thought of you" : `Thought of you: ${topic}`,
      opening: `Hi ${first},\n\n${teller} wrote to me: “${quote}” I thought of you. `,
    },
  };
}

import { replyAddressOf } from "../account/reply-token.ts";
import type { User } from "../account/user.ts";
import { captureVcard } from "../account/vcard.ts";
import { sayDate } from "../digest/say-date.ts";
import type { SendingHome } from "../ports/home.ts";
import type { Letter } from "../ports/letter.ts";
import { ownLetter } from "./own-letter.ts";

/** The welcome: the capture address, a card of it for the address book, three steps. `id` tells one from another. */
export function welcomeLetter(
  home: Pick<SendingHome, "sender" | "tokenSecret" | "clock">,
  user: User,
  id: string,
): Letter {
  const now = home.clock();
  const digest =
    user.nextDigestAt === ""
      ? "Digests rest; answer “resume” to get them again."
      : `Your next digest comes on ${sayDate(user.nextDigestAt, now, user.zone)}.`;
  return ownLetter({
    sender: home.sender,
    to: user.email,
    replyTo: replyAddressOf(user.id, welcomeAbout, home.tokenSecret, home.sender.domain),
    subject: "Welcome to Tend: your capture address",
    paragraphs: [
      `Welcome${user.name === "" ? "" : `, ${user.name.split(" ")[0] ?? ""}`}. This is your capture address. Keep it secret: what is sent to it is taken in.`,
      user.captureAddress,
      "Three steps:",
      "1. Open the card attached, so that your address book completes the address.\n2. Put it in Bcc of the next mail that you write to somebody. Or forward one that you got.\n3. Wait for the digest, and answer it in a few words: “1 done, 2 later”.",
      `${digest} Times are ${user.zone} time: if that is not yours, answer for instance “zone Europe/Lisbon”. Other words: “Tuesdays at 7:30”, “3 people”, “address me@work.example”, “pause”, “help”, “delete everything”.`,
    ],
    kind: "welcome",
    id,
    now,
    attachments: [captureVcard(user.captureAddress)],
  });
}

/** What an answer to the welcome is about: no digest and no batch, so that words count and numbers don't. */
const welcomeAbout = "welcome00000";

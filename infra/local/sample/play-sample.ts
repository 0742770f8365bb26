import { createTransport } from "nodemailer";
import type { User } from "../../../lib/account/user.ts";
import { renderText } from "../../../lib/digest/render-text.ts";
import { subjectOf } from "../../../lib/digest/subject.ts";
import { previewDigest } from "../../../lib/weekly/make-digest.ts";
import type { LocalHome } from "../home/local-home.ts";
import { logToNowhere } from "../home/log-to-nowhere.ts";
import { makeUser } from "../home/make-user.ts";
import { sendDueDigests } from "../home/send-due-digests.ts";
import type { Serving } from "../serve.ts";
import { progressBar } from "./progress-bar.ts";
import { type SampleMail, sampleMails } from "./sample-mails.ts";
import { sampleEmail, sampleName, sampleZone } from "./sample-user.ts";

export type PlayedSample = {
  user: User;
  /** False when the sample was there already: nothing was sent again. */
  isNew: boolean;
  /** How many mails the sample is made of. */
  mails: number;
  subject: string;
  text: string;
};

/** The mail ends on the Sunday afternoon before the digest. */
const eveHours = 15;
/** The same sample on every machine. */
const sampleSeed = 20_261;

/**
 * Makes the sample user, moves the sample's clock to a Sunday, sends three months of mail through the SMTP
 * door as a mail program would, and moves on to Monday, so that the digest goes out. Once: a second call
 * finds all that.
 */
export async function playSample(
  home: LocalHome,
  serving: Serving,
  screen: NodeJS.WriteStream,
): Promise<PlayedSample> {
  const outcome = await makeUser(home, { email: sampleEmail, name: sampleName, zone: sampleZone });
  if (outcome.kind === "refused") throw new Error(outcome.because);
  const { user } = outcome;
  const mondayAt = user.nextDigestAt;
  const isPlayed = (await home.at(0).ledger.events(user.id, "").next()).done === false;
  const eveAt = new Date(Date.parse(mondayAt) - eveHours * 3_600_000).toISOString();
  const mails = await sampleMails({ user, seed: sampleSeed, until: eveAt });
  if (isPlayed) return { user, isNew: false, mails: mails.length, subject: "", text: "" };
  await home.clock.moveTo(user.id, eveAt);
  const bar = progressBar(screen, "Sending three months of sample mail through the SMTP door", mails.length);
  await sendAll(serving, mails, bar.step);
  await serving.idle();
  bar.end();
  await home.clock.moveTo(user.id, mondayAt);
  const letter = await previewDigest(home.at(0), user, mondayAt);
  await sendDueDigests(home, logToNowhere);
  const sent = await home.users.byId(user.id);
  return {
    user: sent ?? user,
    isNew: true,
    mails: mails.length,
    subject: subjectOf(letter),
    text: renderText(letter),
  };
}

/** Over a few connections that stay open, as a mail program that catches up does. */
async function sendAll(serving: Serving, mails: readonly SampleMail[], sent: () => void): Promise<void> {
  const { host, port } = serving.smtp;
  const program = createTransport({ host, port, ignoreTLS: true, pool: true, maxConnections: 3 });
  try {
    await Promise.all(
      mails.map(async (mail) => {
        await program.sendMail({ envelope: mail.envelope, raw: Buffer.from(mail.raw) });
        sent();
      }),
    );
  } finally {
    program.close();
  }
}

import MailComposer from "nodemailer/lib/mail-composer";
import type { User } from "../../../lib/account/user.ts";
import { shortHash } from "../../../lib/ledger/ids.ts";
import { forwardText } from "./forward-text.ts";
import { invitationText, sampleMeetings } from "./sample-meetings.ts";
import { type SamplePerson, samplePeople } from "./sample-people.ts";
import { type SampleStory, sampleStories } from "./sample-stories.ts";
import { seededRandom } from "./seeded-random.ts";
import { smallTalk } from "./small-talk.ts";

/** A mail as a mail program hands it over: the envelope, which alone names the capture address, and the bytes. */
export type SampleMail = { at: string; envelope: { from: string; to: string[] }; raw: Uint8Array };

export type SampleContext = {
  user: Pick<User, "email" | "name" | "captureAddress">;
  seed: number;
  /** ISO instant: the sample ends here. */
  until: string;
};

/** How far back the sample goes. */
const monthsOfMailDays = 92;

/** Three months of a made-up network's mail, oldest first. The same seed and end give the same mails. */
export async function sampleMails(context: SampleContext): Promise<SampleMail[]> {
  const byName = new Map(samplePeople.map((person) => [person.name, person]));
  const stories = sampleStories.map((story) => storyMail(story, byName.get(story.with), context));
  const mails = await Promise.all([
    ...stories,
    ...ordinaryMails(context),
    ...meetingMails(context),
    ...machineMails(context),
  ]);
  return mails.toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

async function storyMail(
  story: SampleStory,
  person: SamplePerson | undefined,
  context: SampleContext,
): Promise<SampleMail> {
  if (person === undefined) throw new Error(`the sample has no ${story.with}`);
  const at = storyAt(context, story);
  const first = person.name.split(" ")[0] ?? person.name;
  const signed = `Hi Maya,\n\n${story.text}\n\nBest,\n${first}`;
  switch (story.how) {
    case "wrote":
      return await mayasMail(
        context,
        at,
        [person],
        story.subject,
        `Hi ${first},\n\n${story.text}\n\nBest,\nMaya`,
      );
    case "answered-in-copy":
      return await answerToAll(context, at, person, story, signed);
    case "attached":
      return await attachedForward(context, at, person, story.subject, signed);
    default: {
      const text = forwardText(story.how, {
        person,
        maya: context.user,
        at,
        subject: story.subject,
        text: signed,
      });
      const later = new Date(Date.parse(at) + 40 * 60_000).toISOString();
      return await mayasMail(
        context,
        later,
        [],
        `Fwd: ${story.subject}`,
        `${story.above === undefined ? "" : `${story.above}\n\n`}${text}`,
      );
    }
  }
}

function storyAt(context: SampleContext, story: SampleStory): string {
  return daysBefore(context.until, story.daysAgo, 9);
}

/** Ordinary mail at each person's own rhythm, both ways, until they fell silent. */
function ordinaryMails(context: SampleContext): Promise<SampleMail>[] {
  const random = seededRandom(context.seed);
  const mails: Promise<SampleMail>[] = [];
  for (const person of samplePeople) {
    if (person.everyDays === 0) continue;
    let index = Math.floor(random() * 4);
    for (
      let daysAgo = person.silentDays + person.everyDays * random();
      daysAgo < monthsOfMailDays;
      daysAgo += person.everyDays * (0.7 + 0.6 * random())
    ) {
      const at = daysBefore(context.until, Math.floor(daysAgo), 8 + Math.floor(random() * 9));
      const isMine = random() < 0.6;
      const { subject, text } = smallTalk(person, index, isMine ? "maya" : "them");
      index += 1;
      mails.push(
        isMine
          ? mayasMail(context, at, [person], subject, text)
          : mayasMail(
              context,
              at,
              [],
              `Fwd: ${subject}`,
              forwardText("forwarded-gmail", { person, maya: context.user, at, subject, text }),
            ),
      );
    }
  }
  return mails;
}

function meetingMails(context: SampleContext): Promise<SampleMail>[] {
  return sampleMeetings(context.until).map(async (meeting) => {
    const people = samplePeople.filter((person) => meeting.with.includes(person.name));
    const at = daysBefore(context.until, meeting.invitedDaysAgo, 10);
    const composer = new MailComposer({
      from: mayaOf(context),
      to: people.map(({ name, address }) => ({ name, address })),
      subject: `Invitation: ${meeting.summary}`,
      text: `${meeting.summary}`,
      date: new Date(at),
      messageId: messageIdOf(context, at, meeting.summary),
      icalEvent: { method: "REQUEST", content: invitationText(meeting, people, context, at) },
    });
    return {
      at,
      envelope: { from: context.user.email, to: [context.user.captureAddress] },
      raw: await composer.compile().build(),
    };
  });
}

/** What must not become anybody: a newsletter that a rule forwards, and an automatic answer. */
function machineMails(context: SampleContext): Promise<SampleMail>[] {
  const at = daysBefore(context.until, 4, 7);
  const build = async (
    from: { name: string; address: string },
    subject: string,
    text: string,
    headers: Record<string, string>,
  ) => {
    const composer = new MailComposer({
      from,
      to: mayaOf(context),
      subject,
      text,
      headers,
      date: new Date(at),
      messageId: messageIdOf(context, at, subject),
    });
    return {
      at,
      envelope: { from: from.address, to: [context.user.captureAddress] },
      raw: await composer.compile().build(),
    };
  };
  return [
    build(
      { name: "Storage Weekly", address: "news@storage-weekly.example" },
      "Ten things in heat storage",
      "Read on our site.",
      {
        "List-Id": "<weekly.storage-weekly.example>",
        "List-Unsubscribe": "<mailto:leave@storage-weekly.example>",
        Precedence: "bulk",
      },
    ),
    build(
      { name: "Owen Price", address: "owen@priceandco.example" },
      "Automatic reply: About the year-end figures",
      "I am away until Monday.",
      { "Auto-Submitted": "auto-replied" },
    ),
  ];
}

async function mayasMail(
  context: SampleContext,
  at: string,
  to: readonly SamplePerson[],
  subject: string,
  text: string,
): Promise<SampleMail> {
  return await composed(
    context,
    at,
    mayaOf(context),
    to.length === 0 ? [{ name: "", address: context.user.captureAddress }] : to,
    subject,
    text,
    [],
  );
}

async function composed(
  context: SampleContext,
  at: string,
  from: { name: string; address: string },
  to: readonly { name: string; address: string }[],
  subject: string,
  text: string,
  cc: readonly string[],
  inReplyTo?: string,
): Promise<SampleMail> {
  const composer = new MailComposer({
    from: { name: from.name, address: from.address },
    to: to.map(({ name, address }) => ({ name, address })),
    cc: [...cc],
    subject,
    text,
    date: new Date(at),
    messageId: messageIdOf(context, at, `${from.address} ${subject}`),
    ...(inReplyTo === undefined ? {} : { inReplyTo, references: [inReplyTo] }),
  });
  return {
    at,
    envelope: { from: from.address, to: [context.user.captureAddress] },
    raw: await composer.compile().build(),
  };
}

/** A contact's answer to all: in the thread of the newest mail of Maya's with that subject, Tend in copy. */
async function answerToAll(
  context: SampleContext,
  at: string,
  person: SamplePerson,
  story: SampleStory,
  text: string,
): Promise<SampleMail> {
  const subject = story.subject.replace(/^Re: /, "");
  const answered = sampleStories.find(
    (one) => one.how === "wrote" && one.with === story.with && one.subject === subject,
  );
  if (answered === undefined) throw new Error(`nothing of Maya's for “${story.subject}” to answer`);
  const answeredId = messageIdOf(context, storyAt(context, answered), `${context.user.email} ${subject}`);
  return await composed(
    context,
    at,
    person,
    [mayaOf(context)],
    story.subject,
    text,
    [context.user.captureAddress],
    answeredId,
  );
}

async function attachedForward(
  context: SampleContext,
  at: string,
  person: SamplePerson,
  subject: string,
  text: string,
): Promise<SampleMail> {
  const original = await composed(context, at, person, [mayaOf(context)], subject, text, []);
  const later = new Date(Date.parse(at) + 3_600_000).toISOString();
  const composer = new MailComposer({
    from: mayaOf(context),
    to: context.user.captureAddress,
    subject: `Fwd: ${subject}`,
    text: "",
    date: new Date(later),
    messageId: messageIdOf(context, later, subject),
    attachments: [
      { filename: "message.eml", contentType: "message/rfc822", content: Buffer.from(original.raw) },
    ],
  });
  return {
    at: later,
    envelope: { from: context.user.email, to: [context.user.captureAddress] },
    raw: await composer.compile().build(),
  };
}

function mayaOf(context: SampleContext): { name: string; address: string } {
  return { name: context.user.name, address: context.user.email };
}

function messageIdOf(context: SampleContext, at: string, what: string): string {
  return `<${shortHash([String(context.seed), at, what])}@lindqvist.example>`;
}

/** The hour given, in Berlin's winter or summer roughly, this many days before. Never on the very last day. */
function daysBefore(until: string, days: number, hour: number): string {
  const day = new Date(Date.parse(until) - Math.max(1, days) * 86_400_000).toISOString().slice(0, 10);
  return `${day}T${String(hour).padStart(2, "0")}:12:00.000Z`;
}

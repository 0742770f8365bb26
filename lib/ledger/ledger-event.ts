import { z } from "zod";
import { actionVerbs } from "../reply/action.ts";
import { signalKinds } from "../signals/signal.ts";
import { contactIdSchema, feedIdSchema, loopIdSchema } from "./ids.ts";
import { daySchema, instantSchema } from "./instant.ts";

/**
 * The immutable record of a user's ledger. Everything that one mail, one reply, one meeting change or one
 * digest did stands in one event, so that writing it is atomic without transactions.
 */

const mailboxSchema = z.object({ name: z.string(), address: z.string() });

const signalSchema = z.object({
  kind: z.enum(signalKinds),
  by: z.enum(["user", "contact"]),
  text: z.string(),
  topic: z.string(),
  due: z.union([daySchema, z.literal("")]),
});

/** One person's part in an interaction; `role` decides how much it weighs. */
const participantSchema = mailboxSchema.extend({
  role: z.enum(["from", "to", "cc", "bcc", "reply-to", "attendee", "organizer"]),
});

const interactionSchema = z.object({
  type: z.literal("interaction"),
  direction: z.enum(["out", "in"]),
  date: instantSchema,
  subject: z.string(),
  /** Same message, same key, however it reached us. */
  messageKey: z.string(),
  /** Counterparts, minute and subject: tells copies that lost their Message-ID. */
  copyKey: z.string(),
  people: z.array(participantSchema),
  /** Addresses of others who got the same mail: they know the sender and each other. */
  alongside: z.array(z.string()).optional(),
  /** Over the broadcast limit: touches nobody. */
  broadcast: z.boolean(),
  excerpt: z.string(),
  signals: z.array(signalSchema),
  facts: z.object({ name: z.string(), title: z.string(), company: z.string(), phone: z.string() }).optional(),
  links: z.array(z.string()),
});

const attendeeSchema = mailboxSchema.extend({
  status: z.enum(["needs-action", "accepted", "declined", "tentative", "delegated"]),
  kind: z.enum(["individual", "group", "resource", "room", "unknown"]),
  required: z.boolean(),
});

/** A CalendarEvent as it was read (lib/calendar), without its description. */
const meetingSchema = z.object({
  type: z.literal("meeting"),
  event: z.object({
    uid: z.string(),
    recurrenceId: z.string(),
    thisAndFuture: z.boolean(),
    sequence: z.number().int(),
    dtstamp: z.string(),
    method: z.enum([
      "PUBLISH",
      "REQUEST",
      "REPLY",
      "ADD",
      "CANCEL",
      "REFRESH",
      "COUNTER",
      "DECLINECOUNTER",
      "",
    ]),
    status: z.enum(["confirmed", "tentative", "cancelled"]),
    summary: z.string(),
    location: z.string(),
    start: z.string(),
    end: z.string(),
    timeZone: z.string(),
    allDay: z.boolean(),
    rrule: z.string(),
    organizer: mailboxSchema,
    attendees: z.array(attendeeSchema),
    recurrence: z
      .object({
        start: z.string(),
        rules: z.array(z.string()),
        exceptRules: z.array(z.string()),
        dates: z.array(z.string()),
        exceptDates: z.array(z.string()),
        duration: z.string(),
        zoneRules: z.array(z.string()),
      })
      .optional(),
  }),
  /** Which of its addresses are the user's own or Tend's: never contacts. */
  own: z.array(z.string()),
});

/** What a line of a reply or of a note to self asked for, with its person and loop already looked up. */
const actionSchema = z.object({
  type: z.literal("action"),
  verb: z.enum(actionVerbs),
  number: z.number().int().optional(),
  /** Whose it is; "" for what concerns the user alone. */
  address: z.string(),
  name: z.string(),
  /** The open loop that the suggestion rested on. */
  loop: loopIdSchema.optional(),
  /** The held mail that is accepted or refused, by its event key. */
  held: z.string().optional(),
  /** The second person of an introduction, or a further address of the same one. */
  other: mailboxSchema.optional(),
  until: daySchema.optional(),
  due: daySchema.optional(),
  days: z.number().int().positive().optional(),
  value: z.string().optional(),
  note: z.string().optional(),
  signals: z.array(signalSchema),
});

const unplacedSchema = z.object({
  type: z.literal("unplaced"),
  line: z.string(),
  /** A forward without an address: whom it was with is asked back. */
  asks: z.literal("who").optional(),
});

const heldSchema = z.object({
  type: z.literal("held"),
  reason: z.enum(["stranger", "unproven-sender", "unreadable", "bad-token"]),
  from: mailboxSchema,
  subject: z.string(),
  /** The digest or batch whose reply address it came to; absent when it came to the capture address. */
  about: z.string().optional(),
});

/** A line whose name fits several people: asked back, and answered by the number of a candidate. */
const askedBackSchema = z.object({
  type: z.literal("asked-back"),
  line: z.string(),
  /** Addresses, in the order of their numbers. */
  candidates: z.array(z.string()),
});

/** What an import brought; the people and mails themselves are events of their own. */
const importedSchema = z.object({
  type: z.literal("imported"),
  people: z.number().int().nonnegative(),
  messages: z.number().int().nonnegative(),
  /** Rows and mails that could not be read. */
  unread: z.number().int().nonnegative(),
});

const ignoredSchema = z.object({
  type: z.literal("ignored"),
  reason: z.enum(["automatic", "bulk", "list", "bounce", "feedback", "own-mail", "nobody", "empty"]),
});

/** Why somebody is in a digest, in the order in which a digest tells them: strongest first (design section 7). */
export const reasonSchema = z.enum([
  "promise",
  "ask",
  "introduction",
  "meeting",
  "value-back",
  "pass-on",
  "new",
  "cooling",
  "dormant",
  "chance",
]);

export const digestItemSchema = z.object({
  number: z.number().int().positive(),
  contact: contactIdSchema,
  name: z.string(),
  addresses: z.array(z.string()),
  reason: reasonSchema,
  /** What to do, verb first. */
  help: z.string(),
  /** Why now, in a few words. */
  why: z.string(),
  evidence: z.array(
    z.object({
      quote: z.string(),
      date: instantSchema,
      /** Who said it, where the line is about two people. */
      who: z.string().optional(),
    }),
  ),
  /** The last contact, to be remembered. */
  remember: z.string(),
  effort: z.string(),
  /** The same in minutes. */
  minutes: z.number().int().positive().optional(),
  /** Whom to introduce the contact to: the draft goes to both. */
  other: mailboxSchema.optional(),
  loop: loopIdSchema.optional(),
  draft: z.object({ subject: z.string(), opening: z.string() }),
});
/** One numbered line of a digest: a suggestion as it was made. */
export type DigestItem = z.infer<typeof digestItemSchema>;

/** A flow, never a count of contacts. What is optional is absent in digests of before it was told. */
const quarterSchema = z.object({
  /** People the user did something for. */
  helped: z.number().int(),
  asksMet: z.number().int(),
  introductions: z.number().int(),
  cameBack: z.number().int(),
  /** Favours asked of others, and things done for them, in distinct acts. */
  asked: z.number().int().optional(),
  given: z.number().int().optional(),
  /** Of the 13 weeks, those with something done for somebody. */
  weeksContributed: z.number().int().optional(),
  /** Days in a row with nothing done for anybody. */
  longestSilenceDays: z.number().int().optional(),
});

const digestSchema = z.object({
  type: z.literal("digest"),
  digestId: z.string(),
  /** What kind of week it is written in: each has its own words. */
  occasion: z.object({
    isFirst: z.boolean(),
    /** Nothing was captured, ever. */
    isBare: z.boolean(),
    /** When the digest before came, where it rested for weeks since; "" else. */
    restedSince: z.union([instantSchema, z.literal("")]),
    /** Christmas or New Year falls into the week. */
    isYearsEnd: z.boolean(),
    /** The user's own days off as the calendar names them, and the first day back; null for none. */
    away: z.object({ summary: z.string(), backOn: daySchema }).nullable(),
  }),
  items: z.array(digestItemSchema),
  week: z.array(
    z.object({
      start: z.string(),
      allDay: z.boolean(),
      summary: z.string(),
      with: z.array(z.string()),
      open: z.array(z.string()),
    }),
  ),
  passOn: z.array(
    z.object({
      name: z.string(),
      address: z.string(),
      quote: z.string(),
      date: instantSchema,
      /** Who else would care. */
      forWhom: z.array(mailboxSchema),
    }),
  ),
  decide: z.array(
    z.object({
      number: z.number().int().positive(),
      kind: z.enum(["new", "held"]),
      name: z.string(),
      address: z.string(),
      about: z.string(),
      /** The key of the held mail's event. */
      held: z.string().optional(),
    }),
  ),
  /** What Tend can't read by itself at the moment, such as a calendar: "The calendar at … can’t be read", and since when. */
  troubles: z.array(z.object({ words: z.string(), since: instantSchema })).optional(),
  pulse: quarterSchema.extend({
    capturedLastWeek: z.boolean(),
    /** The same of the quarter before. */
    before: quarterSchema.optional(),
  }),
  /** In a week with nobody to help: with whom mail or meetings were noted since the digest before. */
  noted: z.array(z.string()).optional(),
  /** Things done for people in each of the last 13 weeks, oldest first. */
  given: z.array(z.number().int().nonnegative()),
});

const undoSchema = z.object({ type: z.literal("undo"), key: z.string() });

export const effectSchema = z.discriminatedUnion("type", [
  interactionSchema,
  meetingSchema,
  actionSchema,
  unplacedSchema,
  heldSchema,
  ignoredSchema,
  digestSchema,
  undoSchema,
  askedBackSchema,
  importedSchema,
]);

const causeSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("mail"),
    messageKey: z.string(),
    messageId: z.string(),
    from: z.string(),
    subject: z.string(),
    /** Where the raw mail was put; it expires, the event stays. */
    rawKey: z.string(),
    /** What the mail answered: a digest, or the receipt of a batch. */
    answers: z.string().optional(),
  }),
  z.object({ kind: z.literal("schedule") }),
  /** A row of an address book; mails of an imported mailbox are mail. */
  z.object({ kind: z.literal("import") }),
  /** A calendar subscription was read; its URL stands only in the feed's own record. */
  z.object({ kind: z.literal("feed"), feedId: feedIdSchema }),
]);

export const ledgerEventSchema = z.object({
  v: z.literal(1),
  /** Sorts by time and follows from the cause alone: `<at>#<16 characters>`. */
  key: z.string(),
  at: instantSchema,
  recordedAt: instantSchema,
  cause: causeSchema,
  effects: z.array(effectSchema),
});

export type LedgerEvent = z.infer<typeof ledgerEventSchema>;
export type Effect = z.infer<typeof effectSchema>;
export type InteractionEffect = z.infer<typeof interactionSchema>;
export type MeetingEffect = z.infer<typeof meetingSchema>;
export type ActionEffect = z.infer<typeof actionSchema>;
export type Quarter = z.infer<typeof quarterSchema>;
export type DigestEffect = z.infer<typeof digestSchema>;

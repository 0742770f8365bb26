import { z } from "zod";
import { userIdSchema } from "../ledger/ids.ts";
import { instantSchema } from "../ledger/instant.ts";

export const scheduleSchema = z.object({
  /** ISO weekday: 1 is Monday. */
  weekday: z.number().int().min(1).max(7),
  /** Wall-clock time, "08:00". */
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
});
export type Schedule = z.infer<typeof scheduleSchema>;

/** Fields that a reply can set: each is one absolute value, so that replies can come in any order. */
export const settingFields = ["rest", "people", "zone", "weekday", "time", "now"] as const;
export type SettingField = (typeof settingFields)[number];

/**
 * One thing that a reply set, in the order of the replies' event keys. `before` is what stood there before it; taking
 * an entry out hands its `before` on to the next of its field, so that undo takes back exactly one reply.
 */
const settingChangeSchema = z.object({
  key: z.string(),
  field: z.enum(settingFields),
  before: z.string(),
  after: z.string(),
});
export type SettingChange = z.infer<typeof settingChangeSchema>;

/** Whose network it is: the one record that is changed in place. */
export const userSchema = z.object({
  id: userIdSchema,
  /** Counts changes: every write names the version it rests on. */
  version: z.number().int().nonnegative(),
  /** Where digests go. */
  email: z.string(),
  name: z.string(),
  /** IANA zone. */
  zone: z.string(),
  schedule: scheduleSchema,
  /** How many people a digest names, 1 to 10. */
  people: z.number().int().min(1).max(10),
  /** Proved to be the user's, `email` among them; lower-cased. */
  ownAddresses: z.array(z.string()),
  captureAddress: z.string(),
  /** Capture addresses of before, which still work until then. */
  formerCaptureAddresses: z.array(z.object({ address: z.string(), until: instantSchema })).default([]),
  /** `leaving`: everything is being deleted, and nothing is taken in any more. */
  status: z.enum(["active", "paused", "stopped", "leaving"]),
  /** `YYYY-MM-DD` when a pause ends, "" for none. */
  pausedUntil: z.string(),
  createdAt: instantSchema,
  /** When the first capture was confirmed to the user, or the capture address shown; "" before. */
  greetedAt: z.union([instantSchema, z.literal("")]).default(""),
  /** The last things that replies set. */
  changes: z.array(settingChangeSchema).default([]),
  /** Hashes of the addresses of people who were forgotten: mail of theirs leaves no trace. */
  forgotten: z.array(z.string()).default([]),
  /** The batch that asked to delete everything, until it is confirmed; null when none did. */
  deletion: z.object({ batchId: z.string(), askedAt: instantSchema }).nullable().default(null),
  /**
   * The last digest: when it was due, the week (`weekOf`) that was on the user's wall as it was begun, and when it was
   * last tried. Null before the first.
   */
  lastDigest: z
    .object({ dueAt: instantSchema, week: z.string(), triedAt: instantSchema })
    .nullable()
    .default(null),
  /** When the next digest is due; "" while paused or stopped. */
  nextDigestAt: z.union([instantSchema, z.literal("")]),
});
export type User = z.infer<typeof userSchema>;

export const defaultSchedule: Schedule = { weekday: 1, time: "08:00" };
export const defaultPeople = 5;

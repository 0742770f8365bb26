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
  status: z.enum(["active", "paused", "stopped"]),
  /** `YYYY-MM-DD` when a pause ends, "" for none. */
  pausedUntil: z.string(),
  createdAt: instantSchema,
  /** When the next digest is due; "" while paused or stopped. */
  nextDigestAt: z.union([instantSchema, z.literal("")]),
});
export type User = z.infer<typeof userSchema>;

export const defaultSchedule: Schedule = { weekday: 1, time: "08:00" };
export const defaultPeople = 5;

import { z } from "zod";
import { feedIdSchema, userIdSchema } from "../ledger/ids.ts";
import { instantSchema } from "../ledger/instant.ts";
import { fetchProblems } from "../ports/feed-fetcher.ts";

const instantOrNone = z.union([instantSchema, z.literal("")]);

/** What is wrong with a feed: what the fetcher met, or what was read. */
export const feedProblems = [
  ...fetchProblems,
  /** An HTML login page, an empty body, anything else that is not iCalendar. */
  "not-a-calendar",
  /** Parts of the calendar are broken: what can be read is, but a missing event is not taken as gone. */
  "incomplete",
  /** It came, and Tend failed to take it in. */
  "not-taken-in",
] as const;
export type FeedProblem = (typeof feedProblems)[number];

/**
 * One calendar subscription of one user: a record that is changed in place, like the user's. `url` is a secret
 * (private calendars carry a token in it): only `host` is ever shown, and nothing of it is logged.
 */
export const feedSchema = z.object({
  id: feedIdSchema,
  user: userIdSchema,
  /** Counts changes: every write names the version it rests on. */
  version: z.number().int().positive(),
  status: z.enum(["active", "ended"]),
  /** "" once it ended. */
  url: z.string(),
  host: z.string(),
  subscribedAt: instantSchema,
  /** Key of the ledger event that asked for it; "" by command. */
  subscribedBy: z.string(),
  endedAt: instantOrNone,
  endedBy: z.string(),
  /** When it is to be read next; "" once it ended. */
  dueAt: instantOrNone,
  etag: z.string(),
  lastModified: z.string(),
  /** The zone that floating times were read in, and the reader's version: another one reads the feed anew. */
  readAs: z.string(),
  /** When it was last read well, or the server said that it had not changed. */
  readAt: instantOrNone,
  /** In a row. */
  failures: z.number().int().nonnegative(),
  problem: z.enum([...feedProblems, ""]),
  /** Since when it has not been read well. */
  failingSince: instantOrNone,
  /** What the feed last said of each meeting, packed (feed-memory.ts), in base 64. */
  memory: z.string(),
});
export type Feed = z.infer<typeof feedSchema>;

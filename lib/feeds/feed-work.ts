import { z } from "zod";
import { feedIdSchema, userIdSchema } from "../ledger/ids.ts";
import { instantSchema } from "../ledger/instant.ts";

/** One feed to be read, for the instant that its record says it is due. */
export const feedWorkSchema = z.object({
  user: userIdSchema,
  feed: feedIdSchema,
  dueAt: instantSchema,
});
export type FeedWork = z.infer<typeof feedWorkSchema>;

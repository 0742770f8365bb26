import { z } from "zod";
import { userIdSchema } from "../ledger/ids.ts";
import { instantSchema } from "../ledger/instant.ts";

/** One digest to be made, for the instant that the user record says it is due. */
export const digestWorkSchema = z.object({
  user: userIdSchema,
  dueAt: instantSchema,
});
export type DigestWork = z.infer<typeof digestWorkSchema>;

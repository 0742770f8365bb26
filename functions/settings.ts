import { z } from "zod";

/** What each piece of the cloud home reads from a function's environment; infra/aws sets it with the right. */
export const tableSettings = z.object({ TABLE_NAME: z.string() });
export const rawMailSettings = z.object({ RAW_BUCKET: z.string() });
export const queueSettings = z.object({ DIGEST_QUEUE_URL: z.url() });
export const feedQueueSettings = z.object({ FEED_QUEUE_URL: z.url() });
/** Who may join by mail: `open`, `invited` or `closed`, and the list of those who may in any case. */
export const joinSettings = z.object({
  JOIN_MODE: z.string().default("invited"),
  JOIN_LIST: z.string().default(""),
});
/** For who is only to know which addresses are Tend's. */
export const ownAddressSettings = z.object({ SENDER_ADDRESS: z.email(), INBOUND_DOMAIN: z.string() });
export const tokenSettings = z.object({ TOKEN_SECRET_ID: z.string() });
export const senderSettings = z.object({
  INBOUND_DOMAIN: z.string(),
  SENDER_ADDRESS: z.email(),
  SENDER_NAME: z.string(),
  CONFIGURATION_SET: z.string().default(""),
  UNSUBSCRIBE_URL: z.string().default(""),
});

export class SettingsError extends Error {
  override name = "SettingsError";
}

/** Reads one group of settings. Throws a SettingsError that names what is missing or wrong. */
export function readSettings<Group extends z.ZodType>(
  group: Group,
  environment: Record<string, string | undefined>,
): z.infer<Group> {
  const parsed = group.safeParse(environment);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ");
  throw new SettingsError(`environment variables missing or wrong: ${wrong}`, { cause: parsed.error });
}

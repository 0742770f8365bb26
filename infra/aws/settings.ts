import { z } from "zod";

const domainName = z
  .string()
  .max(253)
  .regex(
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,10}[a-z]{2,63}$/,
    "a domain name in lower case, such as in.example.com",
  );

const receiptRules = z.discriminatedUnion("mode", [
  z.strictObject({
    /** A rule set of ours, activated only where no other is active. */
    mode: z.literal("own"),
  }),
  z.strictObject({
    /** A rule in a set that is already active: SES has one active set per account and region. */
    mode: z.literal("join"),
    ruleSetName: z.string().regex(/^[A-Za-z0-9_.-]{1,64}$/, "the name of the active receipt rule set"),
    /** The rule ours comes after; ours comes first where this is absent. */
    afterRule: z
      .string()
      .regex(/^[A-Za-z0-9_.-]{1,64}$/, "the name of a rule in that set")
      .optional(),
  }),
]);

const monitoring = z.union([
  z.strictObject({ alarmEmail: z.email("an address that gets the alarms") }),
  z.strictObject({ off: z.string().min(10, "why there are no alarms, in a sentence") }),
]);

export const settingsSchema = z.strictObject({
  region: z.string().regex(/^[a-z]{2}(?:-[a-z]+)+-\d$/, "an AWS region, such as eu-west-1"),
  /** Receives the captures and replies, and sends the digests. */
  domain: domainName,
  sender: z
    .strictObject({
      /** One line without what a header would read as syntax. */
      name: z
        .string()
        .min(1)
        .max(64)
        .regex(/^[^\p{Cc}"<>\\]+$/u, 'a name without quotes, "<", ">" and control characters')
        .default("Tend"),
      localPart: z
        .string()
        .regex(/^[a-z0-9](?:[a-z0-9._-]{0,30}[a-z0-9])?$/, "the part before the @, such as tend")
        .default("tend"),
    })
    .prefault({}),
  receiptRules: receiptRules.prefault({ mode: "own" }),
  monitoring,
  /** Verified addresses that SES may send to while the account is in its sandbox; see README.md. */
  sandboxRecipients: z.array(z.email()).max(10).default([]),
  /** Sets concurrency aside for the public function; an account with a quota of 10 has none to give. */
  reserveConcurrency: z.boolean().default(true),
  /** Who may become a user by a mail to join@; whoever stands on the list may in every mode. */
  joining: z
    .strictObject({
      mode: z.enum(["open", "invited", "closed"]).default("invited"),
      /** Addresses, and domains whose addresses all may. */
      list: z
        .array(z.union([z.email(), domainName]))
        .max(50)
        .default([]),
    })
    .prefault({}),
  rawMailDays: z.number().int().min(1).max(365).default(30),
  sweepMinutes: z.union([z.literal(5), z.literal(15)]).default(5),
});

export type Settings = z.infer<typeof settingsSchema>;

export class SettingsError extends Error {
  override readonly name = "SettingsError";
}

/**
 * Reads the `tend` block of cdk.json's context. Unknown keys are errors, since a misspelled setting would
 * otherwise be a default in disguise.
 *
 * @throws SettingsError that names each wrong setting in a line of its own
 */
export function parseSettings(context: unknown): Settings {
  const parsed = settingsSchema.safeParse(context);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    (issue) => `  ${["tend", ...issue.path].join(".")}: ${issue.message}`,
  );
  throw new SettingsError(`The settings in cdk.json need a correction:\n${lines.join("\n")}`, {
    cause: parsed.error,
  });
}

export function senderAddressOf(settings: Settings): string {
  return `${settings.sender.localPart}@${settings.domain}`;
}

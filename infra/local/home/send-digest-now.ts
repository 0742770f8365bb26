import { digestHandler } from "../../../functions/digest-handler.ts";
import type { Log } from "../../../functions/log.ts";
import type { User } from "../../../lib/account/user.ts";
import type { DigestLetter } from "../../../lib/digest/digest-letter.ts";
import { previewDigest } from "../../../lib/weekly/make-digest.ts";
import { UserError } from "../user-error.ts";
import { invokeWithMessages } from "./invoke.ts";
import type { LocalHome } from "./local-home.ts";

/**
 * Sends a user's digest as if it were due at this instant, through the digest handler, and returns what was
 * sent. Twice in the same minute is once. The next one comes when the schedule says.
 */
export async function sendDigestNow(
  home: LocalHome,
  user: User,
  at: string,
  log: Log,
): Promise<DigestLetter> {
  const ports = home.at(Date.parse(at) - Date.now());
  const letter = await previewDigest(ports, user, at);
  const due = { ...user, version: user.version + 1, nextDigestAt: at };
  if ((await home.users.update(due)) === "changed-meanwhile")
    throw new UserError(`${user.email} was changed meanwhile: try again`);
  const failed = await invokeWithMessages(
    digestHandler(async () => ports, log),
    [JSON.stringify({ user: user.id, dueAt: at })],
  );
  if (failed.size > 0)
    throw new UserError(`the digest of ${user.email} could not be sent: is the relay in SMTP_URL up?`);
  return letter;
}

import type { User } from "../../../lib/account/user.ts";
import { isZone } from "../../../lib/account/zone.ts";
import { feedProblems } from "../../../lib/feeds/say-feed.ts";
import { instant } from "../../../lib/ledger/instant.ts";
import type { LocalHome } from "../home/local-home.ts";
import { type Finding, fine, wrong } from "./finding.ts";
import { digestLateMsMax } from "./limits.ts";

/** Each user's next digest, and the calendars that can't be read, by the user's own clock. */
export async function checkUsers(home: LocalHome, isRunning: boolean, nowMs: number): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const user of home.users.all()) {
    const now = instant(new Date(nowMs + (await home.clock.aheadMs(user.id))));
    findings.push(checkDigest(user, now, isRunning));
    const feeds = await home.at(0).feeds.list(user.id);
    for (const { words } of feedProblems(feeds, now))
      findings.push(
        wrong(
          `calendars of ${user.email}`,
          words,
          `\`tend subscribe ${user.email}\` lists them, \`tend unsubscribe ${user.email}\` ends one`,
        ),
      );
  }
  return findings.length === 0 ? [fine("users", "none yet: `tend user add EMAIL` adds one")] : findings;
}

function checkDigest(user: User, now: string, isRunning: boolean): Finding {
  const check = `digest of ${user.email}`;
  if (!isZone(user.zone))
    return wrong(
      check,
      `there is no time zone “${user.zone}”`,
      "answer any digest with “zone Europe/Lisbon”",
    );
  if (user.nextDigestAt === "") return fine(check, `none is due (${user.status})`);
  const lateMs = Date.parse(now) - Date.parse(user.nextDigestAt);
  if (lateMs <= digestLateMsMax) return fine(check, `due ${user.nextDigestAt}`);
  const says = `was due ${user.nextDigestAt} and has not gone out`;
  return isRunning
    ? wrong(check, says, "see why in what `tend start --json` logs, and whether SMTP_URL is right")
    : wrong(check, `${says}: Tend doesn’t run`, "start it: `tend start` sends what is due");
}

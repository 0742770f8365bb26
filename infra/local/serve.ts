import type { Log } from "../../functions/log.ts";
import { openSmtpDoor } from "./door/smtp-door.ts";
import { submitBySmtp } from "./door/submit-by-smtp.ts";
import { recipientPolicy, takeIn } from "./door/take-in.ts";
import type { LocalHome } from "./home/local-home.ts";
import { movableClock } from "./home/movable-clock.ts";
import { pollDueFeeds } from "./home/poll-due-feeds.ts";
import { previewHtml } from "./home/preview-html.ts";
import { sendDueDigests } from "./home/send-due-digests.ts";
import { steadyWork } from "./home/steady-work.ts";
import { workSpool } from "./home/work-spool.ts";
import { UserError } from "./user-error.ts";
import { startWeb, WebAddressError } from "./web/start-web.ts";

export type Serving = {
  smtp: { host: string; port: number };
  webUrl: string;
  /** Resolves once every accepted mail is in the ledger. */
  idle: () => Promise<void>;
  close: () => Promise<void>;
};

/** The spool is looked at when mail comes, and this often for what was put off. */
const spoolEveryMs = 1_000;
/** Digests and feeds are due to the minute; looking more often costs nothing here. */
const sweepEveryMs = 5_000;

/**
 * Tend on one machine, running: SMTP door, spool, weekly sweep and mailbox page around an open home. Throws a
 * UserError when a port can't be had.
 */
export async function serve(
  home: LocalHome,
  place: { host: string; smtpPort: number; webPort: number },
  log: Log,
): Promise<Serving> {
  const spoolWork = steadyWork(async () => void (await workSpool(home, log)), spoolEveryMs, log);
  const sweepWork = steadyWork(async () => void (await sendDueDigests(home, log)), sweepEveryMs, log);
  // Apart from the digests: a calendar server that is slow holds nobody's Monday up.
  const fetching = new AbortController();
  const feedWork = steadyWork(
    async () => void (await pollDueFeeds(home, log, fetching.signal)),
    sweepEveryMs,
    log,
  );
  const stopWork = async () => {
    fetching.abort();
    await Promise.all([spoolWork.stop(), sweepWork.stop(), feedWork.stop()]);
  };
  const door = await openSmtpDoor(
    { host: place.host, port: place.smtpPort },
    recipientPolicy(home),
    async (mail) => {
      await takeIn(home, mail);
      spoolWork.soon();
    },
  ).catch(async (error: unknown) => {
    await stopWork();
    throw error;
  });
  const stop = async () => {
    await door.close();
    await stopWork();
  };
  try {
    const web = await startWeb({
      host: place.host,
      port: place.webPort,
      mailbox: home.mailbox,
      clock: movableClock(home, async () => {
        await spoolWork.idle();
        return await sendDueDigests(home, log);
      }),
      previewDigest: (email, at) => previewHtml(home, email, at),
      door: { submit: (envelope, raw) => submitBySmtp(door, envelope, raw) },
      users: {
        list: async () =>
          await Array.fromAsync(home.users.all()).then((users) =>
            users.map(({ zone, ...user }) => ({ ...user, timeZone: zone })),
          ),
      },
    });
    return {
      smtp: { host: door.host, port: door.port },
      webUrl: web.url,
      idle: spoolWork.idle,
      close: async () => {
        await web.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error instanceof WebAddressError ? new UserError(error.message, { cause: error }) : error;
  }
}

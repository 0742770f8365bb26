import type { MovableClock } from "../web/web-ports.ts";
import type { LocalHome } from "./local-home.ts";

/** The clock of the mailbox page: moves one user to their next digest and sends it on the way. */
export function movableClock(home: LocalHome, sendDue: () => Promise<number>): MovableClock {
  const userOf = async (email: string) => await home.users.byOwnAddress(email.toLowerCase());
  const now = async (email: string) => {
    const user = await userOf(email);
    return new Date(Date.now() + (user === null ? 0 : await home.clock.aheadMs(user.id)));
  };
  return {
    now,
    async nextDigestOf(email) {
      const next = (await userOf(email))?.nextDigestAt ?? "";
      return next === "" ? null : next;
    },
    async moveToNextMonday(email) {
      const user = await userOf(email);
      if (user === null || user.nextDigestAt === "")
        return { now: (await now(email)).toISOString(), digestsSent: 0 };
      await home.clock.moveTo(user.id, user.nextDigestAt);
      return { now: user.nextDigestAt, digestsSent: await sendDue() };
    },
  };
}

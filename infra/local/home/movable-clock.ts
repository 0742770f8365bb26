import type { MovableClock } from "../web/web-ports.ts";
import type { LocalHome } from "./local-home.ts";

/** The clock of the mailbox page: moves one user to their next digest and sends it on the way. */
export function movableClock(home: LocalHome, sendDue: () => Promise<number>): MovableClock {
  return {
    now: () => new Date(),
    async nextDigestOf(email) {
      const user = await home.users.byOwnAddress(email.toLowerCase());
      return user === null || user.nextDigestAt === "" ? null : user.nextDigestAt;
    },
    async moveToNextMonday(email) {
      const user = await home.users.byOwnAddress(email.toLowerCase());
      if (user === null || user.nextDigestAt === "") return { now: new Date().toISOString(), digestsSent: 0 };
      await home.clock.moveTo(user.id, user.nextDigestAt);
      const digestsSent = await sendDue();
      return { now: user.nextDigestAt, digestsSent };
    },
  };
}

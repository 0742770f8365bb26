import { beforeEach, describe, expect, it } from "vitest";
import type { SendLog } from "../../lib/ports/send-log.ts";
import { someUserId } from "../fakes/builders.ts";

/** What every send log promises (lib/ports/send-log.ts). */
export function sendLogContract(open: () => Promise<SendLog>): void {
  describe("a send log", () => {
    let log: SendLog;
    const now = "2026-11-30T07:00:00.000Z";
    const lease = "2026-11-30T07:10:00.000Z";
    beforeEach(async () => {
      log = await open();
    });

    it("gives a claim to the first only", async () => {
      expect(await log.claim(someUserId, "digest-1", now, lease)).toBe("claimed");
      expect(await log.claim(someUserId, "digest-1", now, lease)).toBe("in-hand");
      expect(await log.claim(someUserId, "digest-2", now, lease)).toBe("claimed");
    });

    it("gives a claim again when its lease has passed", async () => {
      await log.claim(someUserId, "digest-1", now, lease);
      expect(await log.claim(someUserId, "digest-1", "2026-11-30T07:09:59.999Z", lease)).toBe("in-hand");
      expect(await log.claim(someUserId, "digest-1", lease, "2026-11-30T07:20:00.000Z")).toBe("claimed");
    });

    it("never gives a claim to what was sent, however late", async () => {
      await log.claim(someUserId, "digest-1", now, lease);
      await log.markSent(someUserId, "digest-1", "id@example.com", now);
      expect(
        await log.claim(someUserId, "digest-1", "2027-01-01T00:00:00.000Z", "2027-01-01T00:10:00.000Z"),
      ).toBe("sent");
    });

    it("takes word that a mail went out from somebody who never claimed it", async () => {
      await log.markSent(someUserId, "digest-1", "id@example.com", now);
      expect(await log.claim(someUserId, "digest-1", now, lease)).toBe("sent");
    });
  });
}

import { digestHandler } from "../../../functions/digest-handler.ts";
import type { Log } from "../../../functions/log.ts";
import { sweepHandler } from "../../../functions/sweep-handler.ts";
import type { UserId } from "../../../lib/ledger/ids.ts";
import type { UserStore } from "../../../lib/ports/user-store.ts";
import type { DigestWork } from "../../../lib/weekly/digest-work.ts";
import { invokeOnSchedule, invokeWithMessages } from "./invoke.ts";
import type { LocalHome } from "./local-home.ts";

/**
 * One tick of the clock: the sweep handler queues who is due, the digest handler makes the digests. Users
 * whose clocks were moved are looked at by their own time. Returns how many were taken on.
 */
export async function sendDueDigests(home: LocalHome, log: Log): Promise<number> {
  const groups = await usersByClock(home);
  let taken = 0;
  for (const [aheadMs, users] of groups) {
    const queue: DigestWork[] = [];
    const ports = home.at(aheadMs);
    const sweep = sweepHandler(
      async () => ({
        clock: ports.clock,
        users: { ...ports.users, due: (at: string) => dueAmong(ports.users, users, at) },
        digestQueue: { send: async (work: DigestWork) => void queue.push(work) },
      }),
      log,
    );
    await invokeOnSchedule(sweep);
    if (queue.length === 0) continue;
    await invokeWithMessages(
      digestHandler(async () => ports, log),
      queue.map((work) => JSON.stringify(work)),
    );
    taken += queue.length;
  }
  return taken;
}

async function usersByClock(home: LocalHome): Promise<Map<number, Set<UserId>>> {
  const groups = new Map<number, Set<UserId>>();
  for await (const user of home.users.all()) {
    const aheadMs = await home.clock.aheadMs(user.id);
    const group = groups.get(aheadMs) ?? new Set<UserId>();
    groups.set(aheadMs, group.add(user.id));
  }
  return groups;
}

async function* dueAmong(
  users: UserStore,
  group: ReadonlySet<UserId>,
  at: string,
): AsyncGenerator<{ id: UserId; dueAt: string }> {
  for await (const due of users.due(at)) if (group.has(due.id)) yield due;
}

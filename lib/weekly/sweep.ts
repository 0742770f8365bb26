import type { Home } from "../ports/home.ts";

/**
 * Queues a digest for everyone who is due. Only proposes: a user seen twice, or after the digest went out,
 * is turned down when it is made. Returns how many were queued.
 */
export async function sweep(home: Pick<Home, "users" | "digestQueue" | "clock">): Promise<number> {
  let queued = 0;
  for await (const { id, dueAt } of home.users.due(home.clock())) {
    await home.digestQueue.send({ user: id, dueAt });
    queued += 1;
  }
  return queued;
}

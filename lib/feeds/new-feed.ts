import type { UserId } from "../ledger/ids.ts";
import { feedIdOf } from "../ledger/ids.ts";
import type { Feed } from "./feed.ts";

/** A subscription that has not been read yet and is due at once. */
export function newFeed(
  user: UserId,
  place: { url: string; host: string },
  subscribedBy: string,
  now: string,
): Feed {
  return {
    id: feedIdOf(user, place.url),
    user,
    version: 1,
    status: "active",
    url: place.url,
    host: place.host,
    subscribedAt: now,
    subscribedBy,
    endedAt: "",
    endedBy: "",
    dueAt: now,
    etag: "",
    lastModified: "",
    readAs: "",
    readAt: "",
    failures: 0,
    problem: "",
    failingSince: "",
    memory: "",
  };
}

import type { Signal } from "../signals/signal.ts";
import { topicsMeet } from "../signals/topics-meet.ts";
import { closeLoop, openLoopsOf, owedBy } from "./loops.ts";
import type { Contact, Loop, Network } from "./network.ts";
import { threadOf } from "./thread.ts";

/** Something that was done and may be what a loop waited for. */
export type Deed = {
  by: Signal["by"];
  at: string;
  /** What it is about; "" when that was not said. */
  topic: string;
  /** The thread it was done in; "" for none. */
  subject: string;
  as: Exclude<Loop["closedBy"], "">;
};

/** Two topics that meet this well are one thing; below, they only share a word. */
const sameTopicMin = 0.5;

/**
 * Closes the one loop with this contact that the deed surely meets: its topic is the loop's, or it was the only
 * loop of its thread and says nothing else. Where it only may have, the loops are marked, and the digest asks
 * instead of deciding. Changes `network`.
 */
export function meetLoops(network: Network, contact: Contact, deed: Deed): "met" | "perhaps" | "none" {
  const waiting = openLoopsOf(network, contact).filter(
    (loop) => loop.at <= deed.at && owedBy(loop) === deed.by,
  );
  if (waiting.length === 0) return "none";
  const met = surelyMet(waiting, deed);
  if (met !== undefined) {
    closeLoop(network, met, deed.at, deed.as);
    return "met";
  }
  const perhaps = waiting.filter((loop) => !speaksOfOther(loop, deed));
  for (const loop of perhaps) if (deed.at > loop.maybeMetAt) loop.maybeMetAt = deed.at;
  return perhaps.length === 0 ? "none" : "perhaps";
}

function surelyMet(waiting: readonly Loop[], deed: Deed): Loop | undefined {
  const byTopic = waiting
    .map((loop) => ({ loop, alike: alikeness(loop, deed) }))
    .filter(({ alike }) => alike >= sameTopicMin)
    .toSorted(
      (a, b) =>
        b.alike - a.alike || Number(isSameThread(b.loop, deed)) - Number(isSameThread(a.loop, deed)) || 0,
    );
  if (byTopic[0] !== undefined) return byTopic[0].loop;
  const inThread = waiting.filter((loop) => isSameThread(loop, deed) && !speaksOfOther(loop, deed));
  return inThread.length === 1 ? inThread[0] : undefined;
}

function alikeness(loop: Loop, deed: Deed): number {
  return loop.topic === "" || deed.topic === "" ? 0 : topicsMeet(loop.topic, deed.topic);
}

/** Both say what they are about, and it is not the same. */
function speaksOfOther(loop: Loop, deed: Deed): boolean {
  return loop.topic !== "" && deed.topic !== "" && alikeness(loop, deed) === 0;
}

function isSameThread(loop: Loop, deed: Deed): boolean {
  const thread = threadOf(deed.subject);
  return thread !== "" && thread === threadOf(loop.subject);
}

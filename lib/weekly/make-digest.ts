import { digestIdOf } from "../account/digest-id.ts";
import { weekOf } from "../account/next-digest-at.ts";
import { nextDueAt } from "../account/next-due-at.ts";
import { replyAddressOf } from "../account/reply-token.ts";
import type { User } from "../account/user.ts";
import { composeDigest } from "../digest/compose-digest.ts";
import type { DigestLetter } from "../digest/digest-letter.ts";
import { digestMail } from "../digest/digest-mail.ts";
import { feedProblems } from "../feeds/say-feed.ts";
import { shortHash } from "../ledger/ids.ts";
import { eventKeyOf } from "../ledger/keys.ts";
import type { DigestEffect, LedgerEvent } from "../ledger/ledger-event.ts";
import { loadNetwork } from "../network/load-network.ts";
import type { DigestHome, SendingHome } from "../ports/home.ts";
import type { DigestWork } from "./digest-work.ts";
import { sendOnce } from "./send-once.ts";

export type DigestOutcome =
  | { kind: "sent"; people: number }
  | { kind: "skipped"; reason: "no-such-user" | "not-due" | "sent-before" }
  /** Another sender holds the claim: try again when its lease has passed. */
  | { kind: "in-hand" };

/** Makes and sends one user's digest, once: record what it says, send it, place the next one. */
export async function makeDigest(home: DigestHome, work: DigestWork): Promise<DigestOutcome> {
  const found = await home.users.byId(work.user);
  if (found === null) return { kind: "skipped", reason: "no-such-user" };
  if (found.nextDigestAt !== work.dueAt) return { kind: "skipped", reason: "not-due" };
  const user = await takeWeek(home, found, work.dueAt);
  if (user === null) return { kind: "in-hand" };
  const digestId = digestIdOf(work.dueAt);
  let people = 0;
  const outcome = await sendOnce(home, user.id, `digest-${digestId}`, async () => {
    const letter = await writeDigest(home, user, digestId, work.dueAt);
    people = letter.digest.items.length;
    return digestMail(letter, home.sender);
  });
  if (outcome === "in-hand") return { kind: "in-hand" };
  await placeNext(home, user);
  return outcome === "sent" ? { kind: "sent", people } : { kind: "skipped", reason: "sent-before" };
}

/**
 * The week is taken before the digest is sent: when the machine breaks off after that, no setting can place a second
 * one into it. Null when the record changed meanwhile.
 */
async function takeWeek(home: SendingHome, user: User, dueAt: string): Promise<User | null> {
  const now = home.clock();
  const week = user.lastDigest?.dueAt === dueAt ? user.lastDigest.week : weekOf(now, user.zone);
  const taken = { ...user, version: user.version + 1, lastDigest: { dueAt, week, triedAt: now } };
  return (await home.users.update(taken)) === "updated" ? taken : null;
}

/** A digest as it would be now, without recording or sending it. */
export async function previewDigest(home: DigestHome, user: User, at: string): Promise<DigestLetter> {
  const digestId = digestIdOf(at);
  const network = await loadNetwork(home.ledger, user.id, at);
  const troubles = feedProblems(await home.feeds.list(user.id), at);
  return letterOf(home, user, composeDigest(network, user, digestId, at, troubles), at);
}

/**
 * What the digest says is recorded before it is sent, so that an answer always finds its numbers; a second
 * try sends what was recorded the first time.
 */
async function writeDigest(
  home: DigestHome,
  user: User,
  digestId: string,
  dueAt: string,
): Promise<DigestLetter> {
  const key = eventKeyOf(dueAt, shortHash(["digest", digestId]));
  const recorded = await recordedDigest(home, user, key);
  if (recorded !== null) return letterOf(home, user, recorded.digest, recorded.at);
  const now = home.clock();
  const network = await loadNetwork(home.ledger, user.id, now);
  const troubles = feedProblems(await home.feeds.list(user.id), now);
  const digest = composeDigest(network, user, digestId, now, troubles);
  const event: LedgerEvent = {
    v: 1,
    key,
    at: dueAt,
    recordedAt: now,
    cause: { kind: "schedule" },
    effects: [digest],
  };
  await home.ledger.append(user.id, event);
  return letterOf(home, user, digest, now);
}

async function recordedDigest(
  home: SendingHome,
  user: User,
  key: string,
): Promise<{ digest: DigestEffect; at: string } | null> {
  const justBefore = key.slice(0, -1);
  for await (const event of home.ledger.events(user.id, justBefore)) {
    if (event.key > key) return null;
    const digest = event.effects.find((effect) => effect.type === "digest");
    if (event.key === key && digest !== undefined) return { digest, at: event.recordedAt };
  }
  return null;
}

function letterOf(home: SendingHome, user: User, digest: DigestEffect, now: string): DigestLetter {
  const replyAddress = replyAddressOf(user.id, digest.digestId, home.tokenSecret, home.sender.domain);
  return { digest, user, replyAddress, now };
}

/** One digest each week: after a late one, the next is the first to come from now on. A pause that had an end is over. */
async function placeNext(home: SendingHome, user: User): Promise<void> {
  const now = home.clock();
  const isBack = user.status === "paused" && user.pausedUntil !== "";
  const rested = isBack ? { ...user, status: "active" as const, pausedUntil: "" } : user;
  const made = { ...rested, version: user.version + 1 };
  const next = { ...made, nextDigestAt: nextDueAt(made, now, "") };
  if ((await home.users.update(next)) === "updated") return;
  const fresh = await home.users.byId(user.id);
  if (fresh !== null && fresh.nextDigestAt === user.nextDigestAt) await placeNext(home, fresh);
}

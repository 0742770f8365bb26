import { dayMs } from "../ledger/instant.ts";
import { batchIdOf } from "../ledger/keys.ts";
import type { ActionEffect, Effect, InteractionEffect, LedgerEvent } from "../ledger/ledger-event.ts";
import { applyAction } from "./apply-action.ts";
import { applyInteraction } from "./apply-interaction.ts";
import { applyMeetings } from "./apply-meeting.ts";
import { forgetOldThings } from "./forget-old-things.ts";
import { learnFromDigest, pastItemOf } from "./learn.ts";
import { batchesMax, digestsMax } from "./limits.ts";
import { emptyNetwork, type Network } from "./network.ts";
import { passTime } from "./pass-time.ts";

/**
 * Folds events, given in the order of their keys, onto a network; the network given stays as it is.
 *
 * Law: folding from the fold of any prefix equals folding from nothing, as long as no event of the rest
 * undoes one of the prefix (`undoesBefore` tells).
 */
export function fold(base: Network, events: readonly LedgerEvent[]): Network {
  return foldInto(structuredClone(base), events);
}

/** The same, changing the network given: for a caller that owns it and has no more use for what it was. */
export function foldInto(network: Network, events: readonly LedgerEvent[]): Network {
  const undone = undoneKeys(events);
  for (const event of events) {
    network.upTo = event.key;
    startDay(network, event.at);
    if (undone.has(event.key)) continue;
    applyEvent(network, event);
  }
  return network;
}

/** The network of a whole ledger. */
export function foldAll(events: readonly LedgerEvent[]): Network {
  return fold(emptyNetwork(), events);
}

/** Whether one of these events takes back an event at or before this key, so that a base up to it is of no use. */
export function undoesBefore(events: readonly LedgerEvent[], key: string): boolean {
  for (const undone of undoneKeys(events)) if (undone <= key) return true;
  return false;
}

/**
 * What only time brings about: once for each new day of the ledger meetings take place, once a week old things are
 * forgotten. It follows from the events' own instants, never from a clock.
 */
function startDay(network: Network, at: string): void {
  const midnight = `${at.slice(0, 10)}T00:00:00.000Z`;
  if (midnight <= network.passedTo) return;
  const weekBefore = weekOf(network.passedTo);
  passTime(network, midnight);
  // Looking through everything each day would cost more than all else; a few days more or less change nothing.
  if (weekOf(midnight) !== weekBefore) forgetOldThings(network, at);
}

function weekOf(at: string): number {
  return at === "" ? 0 : Math.floor(Date.parse(at) / (7 * dayMs));
}

function undoneKeys(events: readonly LedgerEvent[]): Set<string> {
  const keys = new Set<string>();
  for (const event of events)
    for (const effect of event.effects) if (effect.type === "undo") keys.add(effect.key);
  return keys;
}

function applyEvent(network: Network, event: LedgerEvent): void {
  if (event.cause.kind === "mail") {
    const { messageKey, answers } = event.cause;
    const seenAs = `m:${messageKey}`;
    if (network.seen[seenAs] !== undefined) return;
    network.seen[seenAs] = event.at.slice(0, 10);
    if (answers !== undefined) rememberBatch(network, event, answers);
  }
  applyMeetings(
    network,
    event.effects.filter((effect) => effect.type === "meeting"),
    event.at,
  );
  for (const effect of event.effects) applyEffect(network, event, effect);
}

function rememberBatch(network: Network, event: LedgerEvent, digestId: string): void {
  network.batches.push({ batchId: batchIdOf(event.key), key: event.key, digestId, at: event.at });
  if (network.batches.length > batchesMax) network.batches.shift();
}

function applyEffect(network: Network, event: LedgerEvent, effect: Effect): void {
  switch (effect.type) {
    case "interaction":
      return applyCapture(network, event, effect);
    case "action":
      return applyAnswer(network, event, effect);
    case "held":
      network.held[event.key] = {
        key: event.key,
        at: event.at,
        from: effect.from,
        subject: effect.subject,
        reason: effect.reason,
      };
      return;
    case "digest":
      network.digests.push({
        digestId: effect.digestId,
        at: event.at,
        items: effect.items.map(pastItemOf),
        decide: effect.decide.map(({ about: _about, ...entry }) => entry),
      });
      if (network.digests.length > digestsMax) network.digests.shift();
      return learnFromDigest(network);
    // Done before, all of one event at once.
    case "meeting":
    case "undo":
    case "ignored":
    case "unplaced":
    case "asked-back":
    case "imported":
      return;
    default:
      effect satisfies never;
  }
}

function applyCapture(network: Network, event: LedgerEvent, effect: InteractionEffect): void {
  if (event.at > network.lastCaptureAt) network.lastCaptureAt = event.at;
  applyInteraction(network, effect);
}

function applyAnswer(network: Network, event: LedgerEvent, effect: ActionEffect): void {
  applyAction(network, effect, event.at);
}

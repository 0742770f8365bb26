import type { ActionEffect, Effect, LedgerEvent } from "../ledger/ledger-event.ts";
import { findContact } from "../network/contact-of.ts";
import type { Network } from "../network/network.ts";
import type { IngestHome } from "../ports/home.ts";
import type { ReplyReading } from "../reply/action.ts";
import { onlyAddressOf } from "./capture-context.ts";
import { findEvent, wasUndone } from "./find-event.ts";
import type { UserInbox } from "./identify.ts";
import { readLineAbout, readWords, type Spoken } from "./read-words.ts";
import { rerunForward, rerunHeld } from "./rerun.ts";
import type { Ruling } from "./trust-table.ts";
import type { Understanding } from "./understand.ts";

/** What the user told Tend: in answer to a digest or a receipt, or in a note to the capture address. */
export type Answer = {
  reading: ReplyReading;
  effects: Effect[];
  /** The digest whose numbers counted; "" when there was none. */
  digestId: string;
  /** The digest or batch whose address was answered; "" for a note. */
  about: string;
  network: Network;
  /** What has to be said of it beside what was stored. */
  remarks: string[];
};

type Told = {
  inbox: UserInbox;
  understanding: Understanding;
  ruling: Ruling;
  network: Network;
  receivedAt: string;
};

/** Reads a mail as words to Tend; null when it is none: a capture, or not surely the user's. */
export async function readAnswer(home: IngestHome, told: Told): Promise<Answer | null> {
  const { inbox, understanding, ruling, network } = told;
  const isNote = ruling === "capture" && understanding.mail.kind === "note";
  if (ruling !== "act" && ruling !== "words" && !isNote) return null;
  const about = inbox.kind === "reply" ? inbox.about : "";
  const spoken: Spoken = {
    user: inbox.user,
    understanding,
    network,
    about: ruling === "act" ? about : "",
    receivedAt: told.receivedAt,
  };
  const words = readWords(spoken);
  const remarks: string[] = [];
  if (ruling === "words")
    remarks.push(
      "That digest is over half a year old: its numbers no longer stand for anybody. Names still work.",
    );
  const answered = await answeredEvent(home, spoken);
  const effects = await settle(home, spoken, words.effects, answered, remarks);
  const reading = { ...words.reading };
  return { reading, effects, digestId: words.digestId, about, network, remarks };
}

/** The event that a receipt or a question was about; null for a digest, and for one that was taken back. */
async function answeredEvent(home: IngestHome, spoken: Spoken): Promise<LedgerEvent | null> {
  const batch = spoken.network.batches.findLast((one) => one.batchId === spoken.about);
  return batch === undefined ? null : await findEvent(home.ledger, spoken.user.id, batch.key);
}

/** Effects once what they refer to is looked up: held mail, questions that were asked back, what is undone. */
async function settle(
  home: IngestHome,
  spoken: Spoken,
  effects: readonly Effect[],
  answered: LedgerEvent | null,
  remarks: string[],
): Promise<Effect[]> {
  const told = await toldWho(home, spoken, effects, answered, remarks);
  if (told !== null) return told;
  const settled: Effect[] = [];
  for (const effect of effects) settled.push(...(await settleOne(home, spoken, effect, answered, remarks)));
  return settled;
}

async function settleOne(
  home: IngestHome,
  spoken: Spoken,
  effect: Effect,
  answered: LedgerEvent | null,
  remarks: string[],
): Promise<Effect[]> {
  if (effect.type === "undo") return undoOf(effect, answered, remarks);
  if (effect.type === "unplaced" && effect.line === "undo" && spoken.about !== "") {
    remarks.push(await whyNoUndo(home, spoken));
    return [];
  }
  if (effect.type !== "action") return [effect];
  if (effect.verb === "pick") return picked(spoken, effect, answered, remarks);
  if (effect.verb === "forget") return [withAllAddresses(spoken.network, effect)];
  if (effect.held !== undefined) return await decidedHeld(home, spoken, effect, remarks);
  return [effect];
}

function undoOf(
  effect: Extract<Effect, { type: "undo" }>,
  answered: LedgerEvent | null,
  remarks: string[],
): Effect[] {
  const undone = answered?.key === effect.key ? answered.effects : [];
  if (undone.length > 0 && undone.every((one) => one.type === "undo")) {
    remarks.push("“undo” can’t be undone: say again what you had said.");
    return [];
  }
  if (undone.some((one) => one.type === "action" && one.verb === "forget"))
    remarks.push("Who was forgotten stays forgotten: nothing of them was kept to bring back.");
  return [effect];
}

async function whyNoUndo(home: IngestHome, spoken: Spoken): Promise<string> {
  const isBatch = spoken.about.startsWith("b");
  if (isBatch && (await wasUndone(home.ledger, spoken.user.id, spoken.about)))
    return "“undo”: that was taken back before, so nothing changed now.";
  return "“undo”: there is nothing left to take back here.";
}

/** The number of a list that was asked back: candidates are numbered through all of a receipt's questions. */
function picked(
  spoken: Spoken,
  action: ActionEffect,
  answered: LedgerEvent | null,
  remarks: string[],
): Effect[] {
  const choices = (answered?.effects ?? []).flatMap((effect) =>
    effect.type === "asked-back" ? effect.candidates.map((address) => ({ line: effect.line, address })) : [],
  );
  const choice = choices[(action.number ?? 0) - 1];
  if (choice === undefined) {
    if (choices.length > 0) remarks.push(`There is no number ${action.number ?? ""} in that list.`);
    return [{ type: "unplaced", line: `${action.number ?? ""}` }];
  }
  return readLineAbout(spoken, choice.line, choice.address);
}

/** An answer to "who was this with?": an address, or a name that one contact has. Null when nothing was asked. */
async function toldWho(
  home: IngestHome,
  spoken: Spoken,
  effects: readonly Effect[],
  answered: LedgerEvent | null,
  remarks: string[],
): Promise<Effect[] | null> {
  const isAsked = answered?.effects.some((effect) => effect.type === "unplaced" && effect.asks === "who");
  if (answered === null || isAsked !== true || effects.some((effect) => effect.type === "undo")) return null;
  const text = spoken.understanding.mail.body.newText.slice(0, 500).trim();
  const typed = /[^\s<>"(),;:]+@[^\s<>"(),;:]+\.[a-z]{2,}/i.exec(text)?.[0]?.toLowerCase();
  const address =
    typed ?? onlyAddressOf(spoken.network, (text.split("\n")[0] ?? "").replace(/[.!]+$/, "").trim());
  if (address === "") return null;
  const rerun = await rerunForward(home, spoken.user, spoken.network, answered.key, address);
  if (rerun.kind === "effects") return rerun.effects;
  remarks.push(
    "That mail is no longer kept: please forward it once more, with the address on the first line.",
  );
  return [];
}

/** Words on a held mail: it is let in or turned away; whoever it claims to be from becomes no contact by that. */
async function decidedHeld(
  home: IngestHome,
  spoken: Spoken,
  action: ActionEffect,
  remarks: string[],
): Promise<Effect[]> {
  const { loop: _loop, ...plain } = action;
  switch (action.verb) {
    case "keep":
      return await accepted(home, spoken, plain, remarks);
    case "ignore":
    case "no":
    case "never":
    case "mute":
      return [{ ...plain, verb: "ignore", address: "", name: action.name || action.address, signals: [] }];
    default:
      remarks.push(
        `The mail of ${action.name || action.address} still waits: “${action.number ?? ""} keep” lets it in, “${action.number ?? ""} ignore” turns it away.`,
      );
      return [
        { type: "unplaced", line: [action.number ?? "", action.verb, action.note ?? ""].join(" ").trim() },
      ];
  }
}

/** `keep` on a held mail: what it does stands in the same event as the word that let it in. */
async function accepted(
  home: IngestHome,
  spoken: Spoken,
  action: ActionEffect,
  remarks: string[],
): Promise<Effect[]> {
  const rerun = await rerunHeld(home, spoken.user, spoken.network, action.held ?? "");
  // The person is kept by what the mail says, not by who it claims to be from.
  const decision: Effect = { ...action, address: "", name: action.name || action.address };
  if (rerun.kind === "effects") return [decision, ...rerun.effects];
  remarks.push(
    `The held mail of ${action.name || action.address} can’t be read again: it has expired, or is about nobody.`,
  );
  return [decision];
}

/** A person is forgotten with every address they have. */
function withAllAddresses(network: Network, action: ActionEffect): ActionEffect {
  const addresses = findContact(network, action.address)?.addresses ?? [action.address];
  return { ...action, value: addresses.join(" ") };
}

import type { Effect } from "../ledger/ledger-event.ts";

/** What became of one delivery. Nothing here carries an address, a name or text: it is logged. */
export type IngestOutcome = {
  kind: "recorded" | "duplicate" | "unknown-recipient" | "newcomer" | "left";
  effects: Effect["type"][];
  receipt: "sent" | "none" | "in-hand";
};

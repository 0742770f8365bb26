import type { ActionVerb } from "../action.ts";

/** Commands about oneself that are too short to be meant when they stand under somebody's quoted line. */
export const oneselfNames: ReadonlySet<ActionVerb> = new Set<ActionVerb>([
  "now",
  "yes",
  "pause",
  "find",
  "help",
  "unsubscribe",
  "schedule",
  "people",
]);

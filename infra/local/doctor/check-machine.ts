import { isZone } from "../../../lib/account/zone.ts";
import { instant } from "../../../lib/ledger/instant.ts";
import { machineZone } from "../home/make-user.ts";
import { type Finding, fine, wrong } from "./finding.ts";
import { clockEarliest, nodeMajorMin } from "./limits.ts";

/** Node, clock and time zones: what everything else rests on. `version` as in `process.versions.node`. */
export function checkMachine(version: string, nowMs: number): Finding[] {
  return [checkNode(version), checkClock(nowMs), checkZones()];
}

function checkNode(version: string): Finding {
  return Number(version.split(".")[0]) >= nodeMajorMin
    ? fine("Node", version)
    : wrong("Node", `${version} is too old`, `install Node ${nodeMajorMin} or later, or run \`npm ci\``);
}

function checkClock(nowMs: number): Finding {
  const now = instant(new Date(nowMs));
  return now >= clockEarliest
    ? fine("clock", now)
    : wrong("clock", `${now} can’t be`, "set the machine’s clock: digests go out by it");
}

/** A Node built without the zone data takes every zone for UTC, or knows none. */
function checkZones(): Finding {
  try {
    const hour = new Intl.DateTimeFormat("en-GB", {
      timeZone: "America/New_York",
      hour: "2-digit",
      hourCycle: "h23",
    }).format(new Date("2026-07-01T12:00:00Z"));
    if (hour === "08" && isZone("Asia/Kathmandu"))
      return fine("time zones", `known; this machine’s is ${machineZone()}`);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return wrong(
    "time zones",
    "the zone data is missing",
    "use a Node with full ICU data (the usual builds have it)",
  );
}

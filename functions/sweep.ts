import { cloudSweepHome } from "./cloud-home.ts";
import { logLine } from "./log.ts";
import { sweepHandler } from "./sweep-handler.ts";

export const handler = sweepHandler(cloudSweepHome, logLine);

import { cloudFeedSweepHome } from "./cloud-home.ts";
import { logLine } from "./log.ts";
import { pollFeedsSweepHandler } from "./poll-feeds-sweep-handler.ts";

export const handler = pollFeedsSweepHandler(cloudFeedSweepHome, logLine);

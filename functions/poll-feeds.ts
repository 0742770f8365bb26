import { cloudPollHome } from "./cloud-home.ts";
import { logLine } from "./log.ts";
import { pollFeedsHandler } from "./poll-feeds-handler.ts";

export const handler = pollFeedsHandler(cloudPollHome, logLine);

import { cloudUnsubscribeHome } from "./cloud-home.ts";
import { logLine } from "./log.ts";
import { unsubscribeHandler } from "./unsubscribe-handler.ts";

export const handler = unsubscribeHandler(cloudUnsubscribeHome, logLine);

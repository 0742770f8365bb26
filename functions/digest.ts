import { cloudDigestHome } from "./cloud-home.ts";
import { digestHandler } from "./digest-handler.ts";
import { logLine } from "./log.ts";

export const handler = digestHandler(cloudDigestHome, logLine);

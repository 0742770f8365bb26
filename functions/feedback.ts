import { cloudFeedbackHome } from "./cloud-home.ts";
import { feedbackHandler } from "./feedback-handler.ts";
import { logLine } from "./log.ts";

export const handler = feedbackHandler(cloudFeedbackHome, logLine);

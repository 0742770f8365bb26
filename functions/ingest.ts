import { cloudIngestHome } from "./cloud-home.ts";
import { ingestHandler } from "./ingest-handler.ts";
import { logLine } from "./log.ts";

export const handler = ingestHandler(cloudIngestHome, logLine);

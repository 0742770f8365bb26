import type { Home } from "../lib/ports/home.ts";
import { heedSendingEvent, readSendingEvent } from "../lib/weekly/sending-event.ts";
import type { Log } from "./log.ts";
import { sqsBatch } from "./sqs-batch.ts";

/** What SES says became of our mail → digests stop where they bounce or are complained of. */
export function feedbackHandler(home: () => Promise<Pick<Home, "users" | "sendLog" | "clock">>, log: Log) {
  return sqsBatch("feedback", log, async (body) => {
    const event = readSendingEvent(body);
    await heedSendingEvent(await home(), event);
    log("feedback", { told: event.kind });
  });
}

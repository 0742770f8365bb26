import { ingestMail } from "../lib/ingest/ingest-mail.ts";
import { readSesNotification } from "../lib/ingest/ses-notification.ts";
import type { IngestHome } from "../lib/ports/home.ts";
import type { Log } from "./log.ts";
import { sqsBatch } from "./sqs-batch.ts";

/** Another try will find the receipt sent, or its lease passed. */
class ReceiptInHandError extends Error {
  override name = "ReceiptInHandError";
}

/** Queue of SES notifications → ledger. One mail can have several of our recipients: one delivery each. */
export function ingestHandler(home: () => Promise<IngestHome>, log: Log) {
  return sqsBatch("ingest", log, async (body) => {
    const ports = await home();
    for (const delivery of readSesNotification(body)) {
      const outcome = await ingestMail(ports, delivery);
      log("ingest", { outcome: outcome.kind, effects: outcome.effects.join(","), receipt: outcome.receipt });
      if (outcome.receipt === "in-hand") throw new ReceiptInHandError("another try holds this receipt");
    }
  });
}

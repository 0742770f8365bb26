import type { DigestHome } from "../lib/ports/home.ts";
import { digestWorkSchema } from "../lib/weekly/digest-work.ts";
import { makeDigest } from "../lib/weekly/make-digest.ts";
import type { Log } from "./log.ts";
import { sqsBatch } from "./sqs-batch.ts";

/** Another try will find the digest sent, or the lease of the one who claimed it passed. */
class DigestInHandError extends Error {
  override name = "DigestInHandError";
}

/** Queue of due users → one digest each. */
export function digestHandler(home: () => Promise<DigestHome>, log: Log) {
  return sqsBatch("digest", log, async (body) => {
    const work = digestWorkSchema.parse(JSON.parse(body));
    const outcome = await makeDigest(await home(), work);
    log("digest", { user: work.user, outcome: outcome.kind === "skipped" ? outcome.reason : outcome.kind });
    if (outcome.kind === "in-hand") throw new DigestInHandError("another try holds this digest");
  });
}

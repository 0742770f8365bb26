import { ingestHandler } from "../../../functions/ingest-handler.ts";
import type { Log } from "../../../functions/log.ts";
import { spool } from "../door/spool.ts";
import { invokeWithMessages } from "./invoke.ts";
import type { LocalHome } from "./local-home.ts";

/** Takes every job of the spool whose time has come through the ingest handler. Returns how many were done. */
export async function workSpool(home: LocalHome, log: Log): Promise<number> {
  const jobs = spool(home.folder.spool);
  let done = 0;
  for (const job of await jobs.ready(Date.now())) {
    const handler = ingestHandler(async () => home.at(job.aheadMs), log);
    const failed = await invokeWithMessages(handler, [job.notification]);
    if (failed.size === 0) {
      await jobs.done(job);
      done += 1;
    } else if ((await jobs.failed(job, Date.now())) === "set-aside") {
      log("mail-set-aside", { job: job.id });
    }
  }
  return done;
}

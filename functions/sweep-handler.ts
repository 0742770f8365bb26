import middy from "@middy/core";
import type { Home } from "../lib/ports/home.ts";
import { sweep } from "../lib/weekly/sweep.ts";
import { faultName, type Log } from "./log.ts";

/** Clock tick → queue of due users. The next tick makes a failed one good. */
export function sweepHandler(home: () => Promise<Pick<Home, "users" | "digestQueue" | "clock">>, log: Log) {
  return middy<unknown, { queued: number }>()
    .onError(({ error }) => log("sweep-failed", { fault: faultName(error) }))
    .handler(async () => {
      const queued = await sweep(await home());
      if (queued > 0) log("sweep", { queued });
      return { queued };
    });
}

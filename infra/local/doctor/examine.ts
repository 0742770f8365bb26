import { join, resolve } from "node:path";
import { type LocalHome, openLocalHome } from "../home/local-home.ts";
import { UserError } from "../user-error.ts";
import { checkFolder } from "./check-folder.ts";
import { checkMachine } from "./check-machine.ts";
import { checkPort } from "./check-port.ts";
import { checkRelay } from "./check-relay.ts";
import { checkSpool } from "./check-spool.ts";
import { checkUsers } from "./check-users.ts";
import { type Finding, fine, wrong } from "./finding.ts";
import { isServed } from "./is-served.ts";

/** What is looked at: the data folder, the ports of `tend start`, and the relay's URL where one is set. */
export type Examined = { data: string; smtpPort: number; webPort: number; relayUrl: string | undefined };

/** All checks, in the order in which one rests on the other. Sends nothing and changes nothing. */
export async function examine(examined: Examined): Promise<Finding[]> {
  const nowMs = Date.now();
  const folder = await checkFolder(examined.data);
  return [
    ...checkMachine(process.versions.node, nowMs),
    ...folder.findings,
    await checkPort({ option: "--smtp", port: examined.smtpPort }),
    await checkPort({ option: "--web", port: examined.webPort }),
    // A folder that is not there is not made by looking at it.
    ...(folder.isThere ? await checkHome(examined.data, nowMs) : []),
    await checkRelay(examined.relayUrl),
  ];
}

async function checkHome(data: string, nowMs: number): Promise<Finding[]> {
  const isRunning = await isServed(join(resolve(data), "store.lock"));
  let home: LocalHome;
  try {
    home = await openLocalHome(data);
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    return [
      wrong(
        "store",
        says,
        error instanceof UserError ? "" : "restore the data folder from a backup, or choose another",
      ),
    ];
  }
  try {
    return [
      fine("store", isRunning ? "opens; Tend runs on it" : "opens; Tend doesn’t run on it"),
      ...(await checkSpool(home.folder.spool, isRunning)),
      ...(await checkUsers(home, isRunning, nowMs)),
    ];
  } finally {
    await home.close();
  }
}

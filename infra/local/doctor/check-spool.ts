import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { isMissing } from "../home/data-folder.ts";
import { type Finding, fine, wrong } from "./finding.ts";

const triedSchema = z.object({ attempts: z.number() });

/** Accepted mail that is not in the ledger: on its way, tried in vain, or set aside. Changes nothing. */
export async function checkSpool(folder: string, isRunning: boolean): Promise<Finding[]> {
  const names = await readdir(folder);
  const waiting = names.filter((name) => name.endsWith(".json"));
  const setAside = names.filter((name) => name.endsWith(".set-aside")).length;
  const tried: boolean[] = [];
  for (const name of waiting) tried.push(await wasTried(join(folder, name)));
  const findings = [checkWaiting(waiting.length, tried.filter(Boolean).length, isRunning)];
  if (setAside > 0)
    findings.push(
      wrong(
        "failed mail",
        `${mails(setAside)} could not be taken in and ${setAside === 1 ? "is" : "are"} set aside`,
        `see why in what \`tend start --json\` logs; ${folder}/*.set-aside renamed to .json is tried again`,
      ),
    );
  return findings;
}

function checkWaiting(waiting: number, tried: number, isRunning: boolean): Finding {
  const check = "waiting mail";
  if (waiting === 0) return fine(check, "none");
  if (!isRunning) return wrong(check, `${mails(waiting)}, and Tend doesn’t run`, "start it: `tend start`");
  if (tried > 0)
    return wrong(
      check,
      `${mails(waiting)}, ${tried} of them tried in vain so far`,
      "see why in what `tend start --json` logs; Tend goes on trying for a day",
    );
  return fine(check, `${mails(waiting)}, being taken in`);
}

/** A job that is done meanwhile is gone; one that can't be read was never taken in. */
async function wasTried(file: string): Promise<boolean> {
  try {
    return triedSchema.parse(JSON.parse(await readFile(file, "utf8"))).attempts > 0;
  } catch (error) {
    return !isMissing(error);
  }
}

function mails(count: number): string {
  return count === 1 ? "1 mail" : `${count} mails`;
}

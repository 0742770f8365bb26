import { readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { ulid } from "ulid";
import { z } from "zod";
import { writeDurably } from "../home/write-durably.ts";

const jobSchema = z.object({
  /** What SES would have sent for this mail, for one recipient. */
  notification: z.string(),
  /** How far the recipient's clock was ahead when it came. */
  aheadMs: z.number().int(),
  attempts: z.number().int(),
  /** Epoch milliseconds: not tried again before. */
  notBeforeMs: z.number().int(),
});
export type SpoolJob = z.infer<typeof jobSchema> & { id: string };

/** Accepted mail that is not yet in the ledger, as files: one job for each recipient. Ids sort by arrival. */
export type Spool = {
  add(job: { notification: string; aheadMs: number }): Promise<void>;
  /** Jobs whose time has come, oldest first. */
  ready(nowMs: number): Promise<SpoolJob[]>;
  done(job: SpoolJob): Promise<void>;
  /** Puts a job back for later; after `attemptsMax` it is set aside, never dropped. */
  failed(job: SpoolJob, nowMs: number): Promise<"later" | "set-aside">;
  waiting(): Promise<number>;
};

/** Ten tries spread over about a day, as mail servers do; then a person has to look. */
const attemptsMax = 10;
const firstRetryMs = 2_000;
const retryMsMax = 4 * 3_600_000;

export function spool(folder: string): Spool {
  const fileOf = (id: string) => join(folder, `${id}.json`);
  const ids = async () =>
    (await readdir(folder)).filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -5));
  return {
    async add(job) {
      await writeDurably(fileOf(ulid()), JSON.stringify({ ...job, attempts: 0, notBeforeMs: 0 }));
    },
    async ready(nowMs) {
      const jobs: SpoolJob[] = [];
      for (const id of (await ids()).toSorted()) {
        const job = jobSchema.parse(JSON.parse(await readFile(fileOf(id), "utf8")));
        if (job.notBeforeMs <= nowMs) jobs.push({ ...job, id });
      }
      return jobs;
    },
    async done(job) {
      await rm(fileOf(job.id), { force: true });
    },
    async failed({ id, ...job }, nowMs) {
      const attempts = job.attempts + 1;
      const waitMs = Math.min(retryMsMax, firstRetryMs * 4 ** (attempts - 1));
      await writeDurably(fileOf(id), JSON.stringify({ ...job, attempts, notBeforeMs: nowMs + waitMs }));
      if (attempts < attemptsMax) return "later";
      await rename(fileOf(id), join(folder, `${id}.set-aside`));
      return "set-aside";
    },
    waiting: async () => (await ids()).length,
  };
}

import { faultName, type Log } from "../../../functions/log.ts";

export type SteadyWork = {
  /** Starts a round now, or right after the one that runs. */
  soon: () => void;
  /** Resolves when a round that began after this call has ended. */
  idle: () => Promise<void>;
  /** No further rounds; resolves when the one that runs has ended. */
  stop: () => Promise<void>;
};

/** Does one round of work after another, never two at once: at the latest after `everyMs`, at once when asked. */
export function steadyWork(round: () => Promise<void>, everyMs: number, log: Log): SteadyWork {
  let running: Promise<void> = Promise.resolve();
  let isAskedAgain = false;
  let isStopped = false;

  const start = (): Promise<void> => {
    running = running
      .then(async () => {
        if (!isStopped) await round();
      })
      .catch((error: unknown) => log("work-failed", { fault: faultName(error) }));
    return running;
  };
  const soon = () => {
    if (isAskedAgain || isStopped) return;
    isAskedAgain = true;
    void Promise.resolve().then(() => {
      isAskedAgain = false;
      return start();
    });
  };
  const timer = setInterval(soon, everyMs);
  return {
    soon,
    idle: () => start(),
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
}

import type { Log } from "../../../functions/log.ts";

/** For commands that answer on stdout: a handler's log lines would mix with the answer. */
export const logToNowhere: Log = () => undefined;

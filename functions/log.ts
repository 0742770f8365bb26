/** What a log line may hold: ids and counts. Never an address, a name or text from a mail. */
export type LogFields = Record<string, number | boolean | string>;

export type Log = (event: string, fields: LogFields) => void;

/** One JSON line for each event, on standard output, where Lambda's log driver takes it. */
export const logLine: Log = (event, fields) => {
  process.stdout.write(`${JSON.stringify({ event, ...fields })}\n`);
};

/** A fault by its kind only: messages of errors can quote a mail. */
export function faultName(error: unknown): string {
  return error instanceof Error ? error.name : "unknown";
}

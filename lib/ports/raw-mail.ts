/** Raw mail as it came, under a key of the store's own; it expires after the retention time. */
export type RawMail = {
  /** Throws `RawMailMissingError` when it is not there (any more). */
  get(key: string): Promise<Uint8Array>;
  /** Deletes it; nothing happens when it is not there. */
  remove(key: string): Promise<void>;
};

export class RawMailMissingError extends Error {
  override name = "RawMailMissingError";
}

/** The bytes hold nothing that could be read as a mail: they are empty, or binary without any header. */
export class UnreadableMailError extends Error {
  override readonly name = "UnreadableMailError";
}

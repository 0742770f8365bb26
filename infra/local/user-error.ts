/** What the person at the keyboard can mend: shown as one line, without a stack. Names the thing and what to do. */
export class UserError extends Error {
  override name = "UserError";
}

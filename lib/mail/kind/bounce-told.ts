import type { FailedRecipient } from "../reading.ts";

/** A report that a mail was not delivered, or not yet: to whom, and what shows that it is one. */
export type Bounce = { failed: FailedRecipient[]; because: string };

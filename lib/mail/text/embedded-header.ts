/** The head of a mail inside this one: from its marker or first field to its last field. */
export type EmbeddedHeader = { first: number; last: number; zone: "quoted" | "forwarded" };

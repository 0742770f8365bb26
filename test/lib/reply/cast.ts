import type { ReplyContact, ReplySuggestion } from "../../../lib/reply/action.ts";

/** A digest, whom its user knows besides, when and where the answer is written, and short names for the expectations. */
export type Cast = {
  suggestions: readonly ReplySuggestion[];
  contacts: readonly ReplyContact[];
  at: string;
  zone: string;
  aliases: Readonly<Record<string, string>>;
};

/** The digest that every reply of the set answers, and whom its user knows besides. Monday morning in Paris. */
export const suggestions: readonly ReplySuggestion[] = [
  { number: 1, name: "Priya Shah", address: "priya@shah.example", help: "Introduce her to a CFO you know" },
  { number: 2, name: "Sam Okafor", address: "sam@okafor.example", help: "Send him the deck" },
  { number: 3, name: "Ana Ruiz", address: "ana@ruiz.example", help: "Ask how the launch went" },
  {
    number: 4,
    name: "Tom Becker",
    address: "tom@becker.example",
    help: "Share the article on pricing with him",
  },
  { number: 5, name: "José García", address: "jose@garcia.example", help: "Congratulate him on the new job" },
];

export const contacts: readonly ReplyContact[] = [
  { name: "Priya Shah", address: "priya@shah.example" },
  { name: "Will Marsh", address: "will@marsh.example" },
  { name: "Chris Alder", address: "chris@alder.example" },
  { name: "Chris Bell", address: "chris@bell.example" },
  { name: "Robert Stone", address: "bob@stone.example" },
  { name: "Zoë Hart", address: "zoe@hart.example" },
];

export const at = "2026-11-23T08:30:00Z";
export const zone = "Europe/Paris";

/** Short names for the set's expectations. */
export const aliases: Readonly<Record<string, string>> = {
  priya: "priya@shah.example",
  sam: "sam@okafor.example",
  ana: "ana@ruiz.example",
  tom: "tom@becker.example",
  jose: "jose@garcia.example",
  will: "will@marsh.example",
  chrisa: "chris@alder.example",
  chrisb: "chris@bell.example",
  robert: "bob@stone.example",
  zoe: "zoe@hart.example",
};

export const paris: Cast = { suggestions, contacts, at, zone, aliases };

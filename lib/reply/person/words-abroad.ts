import type { VerbForm } from "./verbs.ts";

/**
 * The plainest answers in other languages, folded (no accents): German, French, Spanish, Portuguese, Italian, Dutch and
 * the Scandinavian ones. Only words that mean nothing else in English or in one another, and only where nothing follows
 * them but punctuation. Left out for that: `nie` (never or no), `mai` (never or May), `pronto`, `done`'s own cognates.
 */
const said = {
  done: "erledigt|fertig|gemacht|geschafft|abgehakt|faite?s?|termine|hech[oa]s?|listo|feit[oa]s?|concluido|fatt[oaie]|gedaan|geregeld|klaar|klart|gjort|faerdig|ferdig",
  later:
    "spater|plus tard|mas tarde|despues|mais tarde|depois|piu tardi|senere|senare|nicht jetzt|noch nicht jetzt|pas maintenant|ahora no|agora nao|non adesso|niet nu",
  no: "nein danke|non merci|no gracias|nao obrigad[oa]|no grazie|nee bedankt|nej tack|nein|nee|non|nej|nei|nao",
  never:
    "niemals|nie wieder|plus jamais|jamais|nunca mas|nunca mais|nunca|jamas|mai piu|nooit meer|nooit|aldrig",
} as const;

/** Words that may stand in front: "ist schon erledigt", "c'est fait", "ya esta hecho". */
const lead =
  "(?:(?:ist|sind|wurde|habe ich|hab ich|ich habe|schon|bereits|auch|beide|est|sont|c'est|deja|esta|estan|ya|ja|foi|e|gia|is|zijn|al|er|ar|allerede) )*";

/** The same verbs in those languages. */
export const verbFormsAbroad: readonly VerbForm[] = [
  { verb: "done", form: new RegExp(`${lead}(?:${said.done})(?![a-z'])`, "y"), follow: "punctuated" },
  { verb: "later", form: new RegExp(`${lead}(?:${said.later})(?![a-z'])`, "y"), follow: "punctuated" },
  { verb: "never", form: new RegExp(`(?:${said.never})(?![a-z'])`, "y"), follow: "punctuated" },
  { verb: "no", form: new RegExp(`(?:${said.no})(?![a-z'])`, "y"), follow: "punctuated" },
];

/** `erledigt 1 und 2`, `plus tard: 3`: the verb before a number. */
export const openingsAbroad = [
  { verb: "done", form: new RegExp(`(?:${said.done})[ :=-]+(?=#?\\d)`, "y"), names: false },
  { verb: "later", form: new RegExp(`(?:${said.later})[ :=-]+(?=#?\\d)`, "y"), names: false },
  { verb: "never", form: new RegExp(`(?:${said.never})[ :=-]+(?=#?\\d)`, "y"), names: false },
  { verb: "no", form: new RegExp(`(?:${said.no})[ :=-]+(?=#?\\d)`, "y"), names: false },
] as const;

/** After a bare name, these can only be meant for it. */
export const plainAfterNameAbroad = new RegExp(`^(?:${said.done}|${said.later}|${said.never})(?![a-z'])`);

/** "All", where it stands before one of those verbs. */
export const allAbroad = new RegExp(
  `(?:alle|alles|alle zusammen|tous|toutes|tout|todos|todas|todo|tutti|tutte|tutto|tudo|allemaal|alla|allt)(?= ${lead}(?:${said.done}|${said.later}|${said.no})(?![a-z']))`,
  "y",
);

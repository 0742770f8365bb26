/** A person of an address book. `note` says in words what else is known: a title, a company, since when. */
export type ImportedPerson = { name: string; address: string; further: string[]; note: string };

/** A row or card that could not be taken, by its place in the file: "line 14", "card 3". */
export type ImportProblem = { where: string; why: string };

export type ImportedPeople = { people: ImportedPerson[]; problems: ImportProblem[]; problemCount: number };

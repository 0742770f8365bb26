/** How its person was named: by number, by name, by name and a colon, or by the quoted line it stands under. */
export type Naming = "number" | "name" | "under";

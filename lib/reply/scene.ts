import type { People } from "./people.ts";
import type { Today } from "./when.ts";

/** What is known while one reply is read. */
export type Scene = { people: People; today: Today };

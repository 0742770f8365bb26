import type { People } from "./people/people.ts";
import type { Today } from "./time/today.ts";

/** What is known while one reply is read. */
export type Scene = { people: People; today: Today };

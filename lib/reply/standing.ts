import type { Target } from "./people/target.ts";
import type { Told } from "./told.ts";

/**
 * Where a statement stands: whether it is a whole line, one that no sentence runs through, and under whose quoted line.
 * `words`: whether "one" and "first" may be numbers, because nothing else stands in the line.
 */
export type Standing = {
  wholeLine: boolean;
  alone: boolean;
  first: boolean;
  words: boolean;
  under?: Target;
  lastTold?: Told;
};

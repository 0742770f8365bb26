import type { Action } from "./action.ts";
import { numberOf, type Target } from "./people/target.ts";

/** What was said about somebody, before it is known whom. */
export type Told = Omit<Action, "number" | "who">;

/** The action for one target. By number it carries the number alone; by name the person, and their number if they have one. */
export function actionFor(told: Told, target: Target): Action {
  const { action, ...rest } = told;
  const number = numberOf(target);
  const who = whoOf(target);
  return {
    action,
    ...(number === undefined ? {} : { number }),
    ...(who === undefined ? {} : { who }),
    ...rest,
  };
}

/** How a target is named in an action; undefined for one said by number. */
export function whoOf(target: Target): Action["who"] | undefined {
  if (target.by === "number") return undefined;
  if (target.by === "name") return { name: target.person.name, address: target.person.address };
  return target.name === "" ? { address: target.address } : { name: target.name, address: target.address };
}

/** A told thing with its note, which is left out when there is none. */
export function withNote(told: Told, note: string): Told {
  return note === "" ? told : { ...told, note };
}

import type { Action } from "../action.ts";

/**
 * How sure a command about oneself must be of its place: "anywhere" between other commands, "line" only as a line
 * of its own, "alone" as a line that no sentence runs through.
 */
export type Place = "anywhere" | "line" | "alone";

export type SelfCommand = { action: Action; place: Place };

import { sayNumber } from "./say-number.ts";

/** "two minutes", "a quarter of an hour", "half an hour", "about an hour": no finer than anybody knows beforehand. */
export function sayMinutes(minutes: number): string {
  if (minutes <= 10) return `${sayNumber(minutes)} minutes`;
  if (minutes < 20) return "a quarter of an hour";
  if (minutes < 27) return "twenty minutes";
  if (minutes < 38) return "half an hour";
  if (minutes < 53) return "three quarters of an hour";
  if (minutes < 75) return "an hour";
  return minutes < 105 ? "an hour and a half" : minutes < 150 ? "two hours" : "some hours";
}

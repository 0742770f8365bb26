import { expect, it } from "vitest";
import { sayZone } from "../../../lib/digest/say-date.ts";

it.each([
  ["Europe/Berlin", "Berlin"],
  ["America/Argentina/Buenos_Aires", "Buenos Aires"],
  ["Etc/UTC", "UTC"],
  ["UTC", "UTC"],
  ["Etc/GMT+5", "Etc/GMT+5"],
])("the zone %s is called %s", (zone, said) => {
  expect(sayZone(zone)).toBe(said);
});

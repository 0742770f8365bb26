import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, daysBetween, instant } from "../../../lib/ledger/instant.ts";

const anyInstant = fc
  .date({ min: new Date("1970-01-01T00:00:00Z"), max: new Date("2200-01-01T00:00:00Z"), noInvalidDate: true })
  .map(instant);

it("law: so many days later is so many days between, whatever the hours, leap days and turns of the century", () => {
  fc.assert(
    fc.property(anyInstant, fc.integer({ min: -40_000, max: 40_000 }), (at, days) => {
      expect(daysBetween(at, addDays(at, days))).toBe(days);
      expect(daysBetween(at.slice(0, 10), addDays(at, days))).toBe(days);
    }),
    { numRuns: 500 },
  );
});

it("the day counts, not the hours in between", () => {
  expect(daysBetween("2028-02-28T23:59:00.000Z", "2028-03-01T00:01:00.000Z")).toBe(2);
  expect(daysBetween("2026-11-23T00:00:00.000Z", "2026-11-23T23:59:00.000Z")).toBe(0);
});

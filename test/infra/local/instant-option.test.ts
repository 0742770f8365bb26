import { expect, test } from "vitest";
import { instantMs } from "../../../infra/local/cli/instant-option.ts";

test.each([
  ["2026-11-23T08:30:00Z", "2026-11-23T08:30:00.000Z"],
  ["2026-11-23T08:30:00.123456Z", "2026-11-23T08:30:00.123Z"],
  ["2026-11-23T09:30:00+01:00", "2026-11-23T08:30:00.000Z"],
  ["2026-11-23T09:30+0100", "2026-11-23T08:30:00.000Z"],
  ["2026-11-23 08:30", "2026-11-23T08:30:00.000Z"],
  ["2026-11-23T08:30:00", "2026-11-23T08:30:00.000Z"],
  ["2026-11-23", "2026-11-23T00:00:00.000Z"],
])("“%s” is one, wherever the machine stands", (words, instant) => {
  expect(new Date(instantMs(words)).toISOString()).toBe(instant);
});

test.each([
  "",
  "5",
  "2026",
  "monday",
  "23.11.2026",
  "2026-13-01",
  "2026-11-23T25:00Z",
  "2026-11-23T08:30 CET",
])("“%s” is none", (words) => {
  expect(instantMs(words)).toBeNaN();
});

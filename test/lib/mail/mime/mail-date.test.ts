import { describe, expect, it } from "vitest";
import { readMailDate } from "../../../../lib/mail/mime/mail-date.ts";

describe("a Date header", () => {
  it.each([
    ["the usual form", "Mon, 23 Nov 2026 09:00:05 +0100", "2026-11-23T08:00:05.000Z"],
    ["without a weekday and seconds", "23 Nov 2026 09:00 +0100", "2026-11-23T08:00:00.000Z"],
    ["with a comment", "Mon, 23 Nov 2026 09:00:05 -0500 (EST)", "2026-11-23T14:00:05.000Z"],
    ["with a zone name", "Mon, 23 Nov 2026 09:00:05 PST", "2026-11-23T17:00:05.000Z"],
    ["with GMT", "Mon, 23 Nov 2026 09:00:05 GMT", "2026-11-23T09:00:05.000Z"],
    ["with GMT and an offset", "Mon, 23 Nov 2026 09:00:05 GMT+0200", "2026-11-23T07:00:05.000Z"],
    ["with a year of two digits", "23 Nov 98 09:00:05 +0000", "1998-11-23T09:00:05.000Z"],
    ["as asctime writes it", "Mon Nov 23 09:00:05 2026", "2026-11-23T09:00:05.000Z"],
    ["as ISO 8601", "2026-11-23T09:00:05+01:00", "2026-11-23T08:00:05.000Z"],
    ["in American order with noon", "Thursday, April 09, 2026 12:30 PM", "2026-04-09T12:30:00.000Z"],
    ["with dashes", "23-Nov-2026 09:00:05 +0000", "2026-11-23T09:00:05.000Z"],
    ["that is empty", "", ""],
    ["that is words", "yesterday at noon", ""],
    ["with a day that is none", "Mon, 45 Nov 2026 09:00:05 +0100", ""],
  ])("%s", (_name, text, expected) => {
    expect(readMailDate(text)).toBe(expected);
  });
});

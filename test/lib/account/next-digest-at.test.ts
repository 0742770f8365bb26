import { describe, expect, it } from "vitest";
import { nextDigestAt } from "../../../lib/account/next-digest-at.ts";

describe("when the next digest is due", () => {
  it.each([
    {
      case: "on a Tuesday, the Monday after",
      zone: "Europe/Berlin",
      after: "2026-11-24T10:00:00.000Z",
      due: "2026-11-30T07:00:00.000Z",
    },
    {
      case: "on Monday before eight, the same day",
      zone: "Europe/Berlin",
      after: "2026-11-30T06:59:00.000Z",
      due: "2026-11-30T07:00:00.000Z",
    },
    {
      case: "at the very instant, the week after",
      zone: "Europe/Berlin",
      after: "2026-11-30T07:00:00.000Z",
      due: "2026-12-07T07:00:00.000Z",
    },
    {
      case: "late the same Monday, the week after",
      zone: "Europe/Berlin",
      after: "2026-11-30T20:00:00.000Z",
      due: "2026-12-07T07:00:00.000Z",
    },
    {
      case: "east of the date line",
      zone: "Pacific/Kiritimati",
      after: "2026-11-28T00:00:00.000Z",
      due: "2026-11-29T18:00:00.000Z",
    },
    {
      case: "over the end of summer time",
      zone: "Europe/Berlin",
      after: "2026-10-20T00:00:00.000Z",
      due: "2026-10-26T07:00:00.000Z",
    },
  ])("$case", ({ zone, after, due }) => {
    expect(nextDigestAt({ weekday: 1, time: "08:00" }, zone, after)).toBe(due);
  });

  it("a time that the change of clocks skips is as long after midnight as written", () => {
    // In Berlin 02:30 on 29 March 2026 does not exist.
    expect(nextDigestAt({ weekday: 7, time: "02:30" }, "Europe/Berlin", "2026-03-27T00:00:00.000Z")).toBe(
      "2026-03-29T01:30:00.000Z",
    );
  });
});

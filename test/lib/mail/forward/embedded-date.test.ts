import { describe, expect, test } from "vitest";
import { embeddedDate } from "../../../../lib/mail/forward/embedded-date.ts";

describe("a date in an embedded header is read as its writer meant it", () => {
  const dates: [text: string, hints: { language?: string; timeZone?: string }, instant: string][] = [
    ["Wed, 27 Oct 2021 09:31:00 +0200", {}, "2021-10-27T07:31:00Z"],
    ["Wed, Oct 27, 2021 at 9:31 AM", {}, "2021-10-27T09:31:00Z"],
    ["Wednesday, October 27, 2021 12:05 AM", {}, "2021-10-27T00:05:00Z"],
    ["26. oktober 2021 kl. 14.25.08 EEST", {}, "2021-10-26T11:25:08Z"],
    ["Mi., 27. Okt. 2021 um 09:31 Uhr", { timeZone: "Europe/Berlin" }, "2021-10-27T07:31:00Z"],
    ["27-ott-2021 9.31", { language: "it" }, "2021-10-27T09:31:00Z"],
    ["st 27. 10. 2021 o 9:31", {}, "2021-10-27T09:31:00Z"],
    ["2021. október 27., szerda 9:31", {}, "2021-10-27T09:31:00Z"],
    ["3 janvier 2021 à 15 h 04", {}, "2021-01-03T15:04:00Z"],
    ["2021年10月27日(星期三) 上午9:31", {}, "2021-10-27T09:31:00Z"],
    ["2021년 10월 27일 수요일 오후 3:04", {}, "2021-10-27T15:04:00Z"],
    ["الأربعاء، ٢٧ أكتوبر ٢٠٢١ ٠٩:٣١ ص", {}, "2021-10-27T09:31:00Z"],
    ["27 ตุลาคม 2564 9:31", {}, "2021-10-27T09:31:00Z"],
    ["27 Tháng Mười 2021 9:31 SA", {}, "2021-10-27T09:31:00Z"],
    ["Wed Oct 27 09:31:00 GMT+02:00 2021", {}, "2021-10-27T07:31:00Z"],
    ["10/17/2000 8:40:35 AM Central Daylight Time", {}, "2000-10-17T13:40:35Z"],
    ["2021-10-27T09:31:00+0200", {}, "2021-10-27T07:31:00Z"],
    ["On Tuesday, November 2nd, 2021 at 9:26 AM", {}, "2021-11-02T09:26:00Z"],
    ["01-Feb-02 10:15", {}, "2002-02-01T10:15:00Z"],
    ["martes, 3 de enero de 2021, 3:04 p. m.", {}, "2021-01-03T15:04:00Z"],
    ["srijeda, 27. listopada 2021. u 09:31", {}, "2021-10-27T09:31:00Z"],
    ["środa, 27 listopada 2021 09:31", {}, "2021-11-27T09:31:00Z"],
    ["27 October 2021", { timeZone: "Europe/Paris" }, "2021-10-26T22:00:00Z"],
  ];
  test.each(dates)("%s", (text, hints, instant) => {
    expect(embeddedDate(text, hints)).toBe(instant);
  });

  const ambiguous: [
    why: string,
    text: string,
    hints: { language?: string; timeZone?: string },
    instant: string,
  ][] = [
    ["only one order is a date", "28/10/2021 12:46", {}, "2021-10-28T12:46:00Z"],
    ["a weekday fits one order only", "Wed 03/11/2021 9:00 AM", {}, "2021-11-03T09:00:00Z"],
    ["a 12 hour clock alone means month first", "02/10/2023 4:52 PM", {}, "2023-02-10T16:52:00Z"],
    ["an American zone means month first", "02/10/2023 16:52 EST", {}, "2023-02-10T21:52:00Z"],
    [
      "a user in America means month first",
      "02/10/2023 10:00",
      { timeZone: "America/New_York" },
      "2023-02-10T15:00:00Z",
    ],
    [
      "a user in Europe means day first",
      "02/10/2023 4:52 PM",
      { timeZone: "Europe/London" },
      "2023-10-02T15:52:00Z",
    ],
    [
      "a language other than English means day first",
      "02/10/2023 16:52",
      { language: "fr" },
      "2023-10-02T16:52:00Z",
    ],
    ["dots mean day first", "02.10.2023 16:52", {}, "2023-10-02T16:52:00Z"],
  ];
  test.each(ambiguous)("where day and month could change places: %s", (_why, text, hints, instant) => {
    expect(embeddedDate(text, hints)).toBe(instant);
  });

  test.each(["", "soon", "99/99/2021 10:00", "31 February 2021", "12:30", "x".repeat(500), "Monday"])(
    "%j is no date",
    (text) => {
      expect(embeddedDate(text)).toBe("");
    },
  );

  test("a zone that does not exist is taken for UTC", () => {
    expect(embeddedDate("27 October 2021 09:31", { timeZone: "Nowhere/Land" })).toBe("2021-10-27T09:31:00Z");
  });
});

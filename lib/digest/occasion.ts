import { Temporal } from "temporal-polyfill";
import { meetingInstances } from "../calendar/meeting-instances.ts";
import { addDays, daysBetween } from "../ledger/instant.ts";
import type { DigestEffect } from "../ledger/ledger-event.ts";
import type { Network } from "../network/network.ts";
import { weekDays } from "./limits.ts";
import { plain } from "./plain.ts";
import type { Moment } from "./words/worded-help.ts";

/** A digest that stayed away longer than this had been paused, or held up. */
const restDaysMin = 13;
/** Off on most working days of the week. */
const awayDaysMin = 3;

/** What kind of week this is for the user: each has its own words. */
export function occasionOf(network: Network, moment: Moment): DigestEffect["occasion"] {
  const last = network.digests.at(-1)?.at ?? "";
  const rested = last !== "" && daysBetween(last, moment.now) >= restDaysMin;
  return {
    isFirst: last === "",
    isBare: network.lastCaptureAt === "" && Object.keys(network.contacts).length === 0,
    restedSince: rested ? last : "",
    isYearsEnd: isYearsEnd(moment.today),
    away: daysOff(network, moment),
  };
}

/** From Christmas Eve to New Year's Day, when most of the world's offices are thinly manned. */
function isYearsEnd(today: string): boolean {
  const start = Temporal.PlainDate.from(today);
  return Array.from({ length: weekDays }, (_, index) => start.add({ days: index })).some(
    (day) => (day.month === 12 && day.day >= 24) || (day.month === 1 && day.day === 1),
  );
}

/** Days off that the user's calendar tells of: an all-day entry of several days that is called so. */
function daysOff(network: Network, { now, today, zone }: Moment): DigestEffect["occasion"]["away"] {
  const window = { from: now, to: addDays(now, weekDays), timeZone: zone };
  for (const entry of meetingInstances(network.meetings, window).instances) {
    if (!entry.allDay || !offWords.test(entry.summary)) continue;
    const from = entry.start > today ? entry.start : today;
    const weekEnd = addDays(`${today}T00:00:00.000Z`, weekDays).slice(0, 10);
    const to = entry.end < weekEnd ? entry.end : weekEnd;
    if (daysBetween(from, to) >= awayDaysMin) return { summary: plain(entry.summary, 60), backOn: entry.end };
  }
  return null;
}

const offWords =
  /(?:^|[^\p{L}])(?:holidays?|vacation|annual leave|parental leave|on leave|days? off|time off|pto|ooo|out of office|away|urlaub|ferien|vacances|congés?|vacaciones|férias|ferie|vakantie|semester|urlop)(?:$|[^\p{L}])/iu;

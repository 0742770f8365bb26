import { Temporal } from "temporal-polyfill";
import { daysMax } from "../limits.ts";
import { chronoDay } from "./chrono-day.ts";
import { countOf, countPattern, unitPattern } from "./count.ts";
import { withDaysSpelt } from "./days-spelt.ts";
import { namedDay } from "./named-day.ts";
import type { Today } from "./today.ts";

/** When something is put off to: `until` is the first day it may come back. `days` only where a span was said. */
export type When = { until: string; days?: number };

/**
 * Reads a time to put something off to, which must be the whole of `words` (folded, trimmed): "in 3 weeks", "until
 * March", "next Tuesday", "15 March", "the end of May". Undefined when it is no such thing, or lies in the past.
 */
export function readWhen(words: string, today: Today): When | undefined {
  const written = words.replace(/\s+/g, " ").replace(/[\s.!,]+$/, "");
  if (written === "" || written.length > 60) return undefined;
  const said = withDaysSpelt(written);
  const span = spanOf(said, today);
  if (span !== undefined) return span;
  const lead =
    /^(?:(?:again|back|not before|not until|wait|hold)\s+)?(?:(until|untill|unitl|untl|utnil|unti|till|til|'til|by|on|in|after|from|for|around|about|at|come|before)\s+)?(?:after\s+)?(?:the\s+)?(.+)$/.exec(
      said,
    );
  if (lead === null) return undefined;
  const named = namedDay(lead[2] ?? "", lead[1] ?? "", today) ?? chronoDay(lead[2] ?? "", today);
  if (named === undefined || Temporal.PlainDate.compare(named, today.date) <= 0) return undefined;
  if (today.date.until(named).days > daysMax) return undefined;
  return { until: named.toString() };
}

const spanForm = new RegExp(
  `^(?:again )?(?:in|for|after|within|wait|give (?:it|me|him|her|them))? ?(?:about |another |at least |like |maybe |the next )?(half a|${countPattern}) ?(${unitPattern})(?: or so)?(?: from (?:now|today)| time)?$`,
);

function spanOf(said: string, today: Today): When | undefined {
  const found = spanForm.exec(said);
  if (found === null) return undefined;
  const unit = (found[2] ?? "").charAt(0);
  const half = found[1] === "half a";
  const count = half ? 0.5 : countOf(found[1] ?? "");
  if (!(count > 0)) return undefined;
  const until = half ? halfOf(unit, today) : added(unit, count, today);
  const days = until === undefined ? 0 : today.date.until(until, { largestUnit: "day" }).days;
  return until === undefined || days < 1 || days > daysMax ? undefined : { until: until.toString(), days };
}

function added(unit: string, count: number, today: Today): Temporal.PlainDate | undefined {
  if (count > daysMax) return undefined;
  if (unit === "d") return today.date.add({ days: count });
  if (unit === "w") return today.date.add({ days: 7 * count });
  if (unit === "f") return today.date.add({ days: 14 * count });
  if (unit === "m") return today.date.add({ months: count });
  if (unit === "q") return today.date.add({ months: 3 * count });
  return count > 10 ? undefined : today.date.add({ years: count });
}

function halfOf(unit: string, today: Today): Temporal.PlainDate | undefined {
  return unit === "y" ? today.date.add({ months: 6 }) : undefined;
}

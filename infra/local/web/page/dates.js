/** Instants on a person's wall calendar; `timeZone` is an IANA name. */
function parts(instant, timeZone, options) {
  const formatted = new Intl.DateTimeFormat("en-GB", { timeZone, hourCycle: "h23", ...options });
  return Object.fromEntries(
    formatted.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
}

/** "Monday 5 January" */
export function dayOf(instant, timeZone) {
  const { weekday, day, month } = parts(instant, timeZone, {
    weekday: "long",
    day: "numeric",
    month: "long",
  });
  return `${weekday} ${day} ${month}`;
}

/** "Monday 5 January 2026" */
export function dayWithYear(instant, timeZone) {
  return `${dayOf(instant, timeZone)} ${parts(instant, timeZone, { year: "numeric" }).year}`;
}

/** "08:00" */
export function timeOf(instant, timeZone) {
  const { hour, minute } = parts(instant, timeZone, { hour: "2-digit", minute: "2-digit" });
  return `${hour}:${minute}`;
}

/** As short as it can be read from `now`: the time today, "5 Jan" this year, "5 Jan 2025" before. */
export function shortDate(instant, now, timeZone) {
  if (dayWithYear(instant, timeZone) === dayWithYear(now, timeZone)) return timeOf(instant, timeZone);
  const { day, month, year } = parts(instant, timeZone, { day: "numeric", month: "short", year: "numeric" });
  return parts(now, timeZone, { year: "numeric" }).year === year
    ? `${day} ${month}`
    : `${day} ${month} ${year}`;
}

/** "Paris" of "Europe/Paris" */
export function placeOf(timeZone) {
  return (timeZone.split("/").at(-1) ?? timeZone).replaceAll("_", " ");
}

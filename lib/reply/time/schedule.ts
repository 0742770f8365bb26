const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

const shown = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const dayPattern =
  "(mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(s|'s)?";

const timePattern =
  "(?:(?:at|around|by|,|@)? ?(\\d{1,2})(?:[:.h](\\d{2})(?!\\d))? ?(am|pm|a\\.m\\.?|p\\.m\\.?|h|o'clock|uhr)?|(?:at )?(noon|midday))";

const lead =
  "(?:(?:send|digest|the digest|my digest|send (?:it|me (?:it|the digest|this)|the digest|them)|make it|move (?:(?:it|the day|the digest|my digest|digest) )?to|switch (?:(?:it|the day|the digest|my digest) )?to|change(?: (?:it|the day|the digest|my digest|digest|my day|the digest day))? to|schedule|day|can (?:you|i|we) (?:send|get|have|do|make|move) (?:it|the digest|this|them|these)(?: to)?|could (?:you|i|we) (?:send|get|have|do|make|move) (?:it|the digest|this|them|these)(?: to)?|let's do|weekly|i prefer|i'd prefer|i'd like|prefer|better|please)[ :]+)*";

const tail =
  "(?: (?:please|instead|from now on|works? better|is better|is fine|mornings?|weekly|would be better|sharp|then))*";

const dayAndTime = new RegExp(
  `^${lead}(?:(on|every|each) )?${dayPattern}(?: (?:mornings?|evenings?|afternoons?|nights?))?,? ?${timePattern}${tail}$`,
);

const dayOnly = new RegExp(`^${lead}(?:(on|every|each) )?${dayPattern}${tail}$`);

const timeOnly = new RegExp(`^${lead}(?:at |time )${timePattern}${tail}$`);

const timeFirst = new RegExp(`^${lead}(?:at )?${timePattern},? (?:(on|every|each) )?${dayPattern}${tail}$`);

/**
 * When the digest should come: "Tuesday 07:30", "Tuesday" or "07:30", from a whole line (folded) such as "Tuesdays at
 * 7:30". A single day without a time must be said as a habit ("Tuesdays", "every Tuesday"): a bare day may mean anything.
 */
export function readSchedule(words: string): string | undefined {
  const isClock = /(?:at|around|by|@) ?\d|\d[:.h]\d\d|\d ?(?:am|pm|a\.m|p\.m|h|o'clock|uhr)|noon|midday/.test(
    words,
  );
  const both = dayAndTime.exec(words);
  if (both !== null && (isClock || (both[3] ?? "") !== "" || both[1] === "every"))
    return joined(dayOf(both[2]), timeOf(both[4], both[5], both[6], both[7]));
  const first = timeFirst.exec(words);
  if (first !== null && isClock)
    return joined(dayOf(first[6]), timeOf(first[1], first[2], first[3], first[4]));
  const day = dayOnly.exec(words);
  if (day !== null) {
    const habit =
      day[1] === "every" ||
      day[1] === "each" ||
      (day[3] ?? "") !== "" ||
      /mornings$/.test(words) ||
      /^(?:send|digest|the digest|my digest|schedule|move|switch|day|make it|change)/.test(words);
    const once =
      /^on /.test(words) && ((day[3] ?? "") === "" || !/ (?:instead|from now on|please)$/.test(words));
    return habit && !once ? dayOf(day[2]) : undefined;
  }
  const time = timeOnly.exec(words);
  const isDigests = /^(?:send|digest|the digest|my digest|schedule|weekly)/.test(words);
  return time === null || (!isDigests && !/\d[:.h]\d\d|\d ?(?:am|pm|a\.m|p\.m)|noon|midday/.test(words))
    ? undefined
    : timeOf(time[1], time[2], time[3], time[4]);
}

function joined(day: string | undefined, time: string | undefined): string | undefined {
  return day === undefined || time === undefined ? undefined : `${day} ${time}`;
}

function dayOf(word: string | undefined): string | undefined {
  const at = days.findIndex((day) => day.startsWith((word ?? "?").slice(0, 3)));
  return shown[at];
}

function timeOf(
  hours: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
  noon: string | undefined,
): string | undefined {
  if (noon !== undefined) return "12:00";
  const minute = Number(minutes ?? "0");
  let hour = Number(hours ?? "NaN");
  if (half?.startsWith("p") && hour < 12) hour += 12;
  if (half?.startsWith("a") && hour === 12) hour = 0;
  return hour >= 0 && hour < 24 && minute < 60
    ? `${`${hour}`.padStart(2, "0")}:${`${minute}`.padStart(2, "0")}`
    : undefined;
}

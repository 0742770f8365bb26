/** A line after unfolding; the rest of a longer one is cut, so that one line cannot fill the memory. */
export const lineCharsMax = 200_000;

/** VEVENTs read from one calendar; a feed of 20,000 is an ordinary institution's, five times that is an attack. */
export const eventsMax = 100_000;

/** Components inside components: VCALENDAR > VEVENT > VALARM is three. */
export const nestingMax = 12;

/** Lines of problems told about one calendar; a broken feed would otherwise tell one for each event. */
export const problemsMax = 100;

/** VTIMEZONEs kept from one calendar; Outlook sends one for each zone used, generators send all 600. */
export const timeZonesMax = 1_000;

/** STANDARD and DAYLIGHT parts of one VTIMEZONE; the longest real history (Europe/Lisbon) has under 200. */
export const observancesMax = 500;

/** Changes of offset worked out for one VTIMEZONE: two a year for 250 years, with room for RDATEs. */
export const transitionsMax = 2_000;

/** Attendees kept of one event; over 20 people it is a broadcast, so the tail changes nothing. */
export const attendeesMax = 500;

/** Kept text: what an invitation says is for reading, not for the ledger. */
export const summaryCharsMax = 1_000;
export const locationCharsMax = 1_000;
export const descriptionCharsMax = 20_000;
export const uidCharsMax = 1_000;

/** RRULE value; the longest sensible one names 366 days of the year. */
export const ruleCharsMax = 4_000;

/** RRULEs, RDATE and EXDATE values of one event; ten years of a daily series' exceptions. */
export const rulesPerEventMax = 10;
export const datesPerEventMax = 4_000;

/**
 * Elementary steps one rule may take to list its instances. A daily series takes one step a day, so this is
 * over 2,000 years; a rule by seconds that never matches stops after about 20 ms.
 */
export const ruleStepsMax = 1_000_000;

/** Instances listed of one event: more than a year by the hour. */
export const instancesMax = 10_000;

/** Instances listed of one calendar. */
export const instancesPerCalendarMax = 200_000;

/** RFC 5545 writes years in four digits. */
export const yearMax = 9_999;

/** Steps for all the rules of one calendar together: about half a second, however many events are hostile. */
export const stepsPerCalendarMax = 4_000_000;

/** What the state keeps of a meeting, as it goes into a snapshot: over 20 people nobody is counted anyway. */
export const keptAttendeesMax = 40;
export const keptTextCharsMax = 200;
export const keptDatesMax = 400;

/** Above this many invited a meeting is a broadcast and touches nobody (design, section 6). */
export const meetingPeopleMax = 20;

/** Bytes of one feed: the largest real ones have 10 MB; with twice that the reading stays within 512 MB. */
export const feedBytesMax = 20_000_000;

/** Series times changed instances under one UID: what comparing them may cost. */
export const familyPairsMax = 1_000_000;

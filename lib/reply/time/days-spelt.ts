import { isOneSlip } from "../text/one-slip.ts";

/** Long enough that one slip leads to no other word. */
const names =
  "january february september october november december tuesday wednesday thursday saturday tomorrow".split(
    " ",
  );

/** Usual spellings that are more than one slip away, and the words of other languages for a time (folded). */
const meant: ReadonlyMap<string, string> = new Map(
  Object.entries({
    wednesday: "wensday wendsday wedensday mittwoch mercredi miercoles mercoledi woensdag",
    tomorrow: "tommorrow tommorow morgen demain manana amanha domani",
    saturday: "saterday samstag samedi sabado sabato zaterdag",
    monday: "montag lundi lunes lunedi maandag",
    tuesday: "dienstag mardi martes martedi dinsdag",
    thursday: "donnerstag jeudi jueves giovedi donderdag",
    friday: "freitag vendredi viernes venerdi vrijdag",
    sunday: "sonntag dimanche domingo domenica zondag",
    january: "januar janner janvier enero janeiro gennaio januari",
    february: "februar fevrier febrero fevereiro febbraio februari",
    march: "marz mars marzo marco maart",
    april: "avril abril aprile",
    may: "mai mayo maio maggio mei",
    june: "juni juin junio junho giugno",
    july: "juli juillet julio julho luglio",
    august: "aout agosto augustus augusti",
    september: "septembre septiembre setembro settembre",
    october: "oktober octobre octubre outubro ottobre",
    november: "novembre noviembre novembro",
    december: "dezember decembre diciembre dezembro dicembre",
    until: "bis jusqu'a jusqu'en jusqu'au hasta ate tot",
    in: "dans en em tra fra",
    weeks: "wochen semaines semanas settimane weken",
    week: "woche semaine semana settimana",
    months: "monate monaten meses mesi maanden",
    month: "monat mois mes mese maand",
    days: "tage tagen jours dias giorni dagen",
    day: "tag jour dia giorno dag",
    next: "nachste nachsten nachster nachstes naechste prochaine prochain proxima proximo prossima prossimo volgende",
  }).flatMap(([english, words]) => words.split(" ").map((word) => [word, english] as const)),
);

/**
 * Folded words of a time with slips in the names of months and days mended ("januray", "wensday") and the plainest
 * words of other languages in English ("bis Januar", "dans 3 semaines", "la semana proxima").
 */
export function withDaysSpelt(folded: string): string {
  const mended = folded.replace(/[a-z']{2,11}/g, (word) => meant.get(word) ?? spelt(word));
  return mended === folded
    ? folded
    : mended
        .replace(
          /^(until |in )?(?:la |le |el |il |de |em |na )?(week|month) (?:next|que viene|que vem)$/,
          "$1next $2",
        )
        .replace(/^(until |in )?(?:la |le |el |il |a )(next (?:week|month))$/, "$1$2");
}

/** The beginnings of a time in other languages. */
export const whenAbroad =
  /^(?:(?:bis|jusqu'(?:a|en|au)|hasta|ate|tot) \S|(?:dans|en|em|tra|fra) \d|(?:la |le |el |a )?(?:nachste|naechste|semaine|proxim|semana|prossim|volgende|morgen$|demain$|manana$|amanha$|domani$))/;

function spelt(word: string): string {
  if (word.length < 6 || names.includes(word)) return word;
  return names.find((name) => isOneSlip(word, name)) ?? word;
}

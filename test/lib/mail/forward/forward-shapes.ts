import { markerWords } from "../../../../lib/mail/forward/forward-markers.ts";
import { labelLanguages, labelWords } from "../../../../lib/mail/forward/header-labels.ts";

/** One forward as a client writes it in a language, and what must be read from it. */
export type ForwardShape = {
  name: string;
  text: string;
  subject: string;
  above: string;
  body: string;
  dateText: string;
  /** The instant where the date was written so that it can be read; "" where the language has no Gregorian words for it. */
  instant: string;
};

type Client = (words: Words) => {
  head: string[];
  body: (line: string) => string;
  subject: string;
  recipients: ";" | ",";
};

type Words = {
  from: string;
  to: string;
  cc: string;
  date: string;
  subject: string;
  forward: string;
  original: string;
  when: string;
};

const plain = (line: string) => line;
const quoted = (line: string) => (line === "" ? ">" : `> ${line}`);

/** Who is in every header, in the two ways that clients separate recipients. */
const people = {
  from: "Ilka Sentinel <ilka.sentinel@north.example>",
  to: ["Bo Berg <bo.berg@south.example>", "yara@east.example"],
  cc: ["Noor Vos <noor.vos@west.example>"],
};

function list(entries: readonly string[], separator: ";" | ","): string {
  return entries.join(`${separator} `);
}

const clients: Record<string, Client> = {
  "Outlook with a rule": (w) => outlook(w, ["________________________________"], plain),
  "Outlook without a rule": (w) => outlook(w, [], plain),
  "Outlook with Original Message": (w) => outlook(w, [`-----${w.original}-----`], plain),
  "Outlook in bold": (w) => outlook({ ...w, ...bold(w) }, [], plain),
  Gmail: (w) => ({
    head: [
      "---------- Forwarded message ---------",
      `${w.from}: ${people.from}`,
      `Date: ${w.when}`,
      "Subject: Sentinel plan",
      `To: ${list(people.to, ",")}`,
      `Cc: ${list(people.cc, ",")}`,
    ],
    body: plain,
    subject: "Fwd: Sentinel plan",
    recipients: ",",
  }),
  "a dashed forward in the language": (w) => ({
    head: [
      `---------- ${w.forward} ---------`,
      `${w.from}: ${people.from}`,
      `${w.date}: ${w.when}`,
      `${w.subject}: Sentinel plan`,
      `${w.to}: ${list(people.to, ",")}`,
      `${w.cc}: ${list(people.cc, ",")}`,
    ],
    body: plain,
    subject: "Sentinel plan",
    recipients: ",",
  }),
  "Apple Mail": (w) => ({
    head: [
      `${w.forward}:`,
      "",
      `${w.from}: ${people.from}`,
      `${w.subject}: Sentinel plan`,
      `${w.date}: ${w.when}`,
      `${w.to}: ${list(people.to, ",")}`,
      `${w.cc}: ${list(people.cc, ",")}`,
    ].map(quoted),
    body: quoted,
    subject: "Fwd: Sentinel plan",
    recipients: ",",
  }),
  Thunderbird: (w) => ({
    head: [
      `-------- ${w.forward} --------`,
      `${w.subject} : \tSentinel plan`,
      `${w.date}: \t${w.when}`,
      `${w.from}: \t${people.from}`,
      `${w.to}: \t${list(people.to, ",")}`,
      `${w.cc}: \t${list(people.cc, ",")}`,
      "",
      "",
    ],
    body: plain,
    subject: "Fwd: Sentinel plan",
    recipients: ",",
  }),
};

function outlook(w: Words, marker: string[], body: (line: string) => string): ReturnType<Client> {
  return {
    head: [
      ...marker,
      `${w.from}: ${people.from}`,
      `${w.date}: ${w.when}`,
      `${w.to}: ${list(people.to, ";")}`,
      `${w.cc}: ${list(people.cc, ";")}`,
      `${w.subject}: Sentinel plan`,
    ],
    body,
    subject: "FW: Sentinel plan",
    recipients: ";",
  };
}

function bold(w: Words): Partial<Words> {
  return { from: `*${w.from}`, date: `*${w.date}`, to: `*${w.to}`, cc: `*${w.cc}`, subject: `*${w.subject}` };
}

const instant = "2021-10-27T09:31:00Z";
const above = ["Thought of you abovesentinel.", "", "Marta"];
const body = ["Dear Bo,", "", "the bodysentinel plan is ready. Shall we talk on Friday?", "", "Ilka"];

/** Oddities that must change nothing. */
const oddities: Record<string, (text: string) => string> = {
  "as written": (text) => text,
  "with CRLF": (text) => text.replaceAll("\n", "\r\n"),
  "with blank lines between": (text) => text.replaceAll(/(>?.*[:：].*(?:example>?|plan|\d.*))\n/g, "$1\n\n"),
  "with a byte-order mark": (text) => `\ufeff${text}`,
};

/** Every client in every language, with words above and without, in each oddity that fits. */
export function forwardShapes(): ForwardShape[] {
  const shapes: ForwardShape[] = [];
  for (const language of labelLanguages) {
    for (const [client, write] of Object.entries(clients)) {
      for (const [oddity, change] of Object.entries(oddities)) {
        for (const withAbove of [true, false])
          shapes.push(shape(language, client, write, oddity, change, withAbove));
      }
    }
  }
  return shapes;
}

function shape(
  language: string,
  client: string,
  write: Client,
  oddity: string,
  change: (text: string) => string,
  withAbove: boolean,
): ForwardShape {
  const words = wordsOf(language);
  const { head, body: mark, subject } = write(words);
  const header = oddity === "with blank lines between" ? head.flatMap((line) => [line, mark("")]) : head;
  const lines = [...(withAbove ? [...above, ""] : []), ...header, mark(""), ...body.map(mark)];
  return {
    name: `${client}, ${language}, ${oddity}, ${withAbove ? "words above" : "nothing above"}`,
    text: oddity === "with blank lines between" ? lines.join("\n") : change(lines.join("\n")),
    subject,
    above: withAbove ? above.join("\n") : "",
    body: body.join("\n"),
    dateText: words.when,
    instant,
  };
}

function wordsOf(language: string): Words {
  const first = (role: "from" | "to" | "cc" | "date" | "subject") => labelWords(language, role)[0] ?? role;
  return {
    from: first("from"),
    to: first("to"),
    cc: first("cc"),
    date: first("date"),
    subject: first("subject"),
    forward: markerWords(language, "forward")[0] ?? "Forwarded message",
    original: markerWords(language, "either")[0] ?? "Original Message",
    when: dateIn(language),
  };
}

/** The date as the language writes it in full, from the machine's own tables and not from the reader's. */
function dateIn(language: string): string {
  return new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
    dateStyle: "full",
    timeStyle: "short",
    timeZone: "UTC",
  }).format(new Date(instant));
}

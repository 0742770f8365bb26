import { attributionSamples } from "./attribution-samples.ts";

/** Where the writer's words stand. */
export type Layout = "top" | "bottom" | "between" | "around" | "topSigned";
/** How the program marks what it quotes. */
export type Marking = "> " | ">" | " > " | "none";
export type Oddity =
  | "plain"
  | "wrapped"
  | "crlf"
  | "noBreakSpaces"
  | "sentFrom"
  | "nested"
  | "trailingSpaces"
  | "listFooter";

export type Shape = {
  id: string;
  text: string;
  /** Words of the writer's that must be in the new text. */
  mine: readonly string[];
  /** Words of others that must not be in it. */
  theirs: readonly string[];
  /** Words of the signature: not in the new text. */
  signed: readonly string[];
};

const layouts: readonly Layout[] = ["top", "bottom", "between", "around", "topSigned"];
const markings: readonly Marking[] = ["> ", ">", " > ", "none"];
const spacings = [0, 1, 2] as const;
const oddities: readonly Oddity[] = [
  "plain",
  "wrapped",
  "crlf",
  "noBreakSpaces",
  "sentFrom",
  "nested",
  "trailingSpaces",
  "listFooter",
];

const people = [
  { name: "Ines Marlow", address: "ines@harbour.example.com" },
  { name: "O'Brien, Pat (Sales)", address: "pat.obrien@example.org" },
  { name: "Søren Ångström", address: "soren@nordlys.example.net" },
];

const outlookHeads: readonly { language: string; lines: readonly string[] }[] = [
  {
    language: "en",
    lines: [
      "From: NAME <ADDRESS>",
      "Sent: Monday, November 15, 2021 7:42 PM",
      "To: Ana Duarte <ana@example.com>",
      "Subject: Harbour plans",
    ],
  },
  {
    language: "de",
    lines: [
      "Von: NAME <ADDRESS>",
      "Gesendet: Montag, 15. November 2021 19:42",
      "An: Ana Duarte <ana@example.com>",
      "Betreff: Hafenpläne",
    ],
  },
  {
    language: "fr",
    lines: [
      "De : NAME <ADDRESS>",
      "Envoyé : lundi 15 novembre 2021 19:42",
      "À : Ana Duarte <ana@example.com>",
      "Objet : Plans du port",
    ],
  },
  {
    language: "es",
    lines: [
      "De: NAME <ADDRESS>",
      "Enviado: lunes, 15 de noviembre de 2021 19:42",
      "Para: Ana Duarte <ana@example.com>",
      "Asunto: Planes del puerto",
    ],
  },
  {
    language: "it",
    lines: [
      "Da: NAME <ADDRESS>",
      "Inviato: lunedì 15 novembre 2021 19:42",
      "A: Ana Duarte <ana@example.com>",
      "Oggetto: Piani del porto",
    ],
  },
  {
    language: "pt",
    lines: [
      "De: NAME <ADDRESS>",
      "Enviada em: segunda-feira, 15 de novembro de 2021 19:42",
      "Para: Ana Duarte <ana@example.com>",
      "Assunto: Planos do porto",
    ],
  },
  {
    language: "nl",
    lines: [
      "Van: NAME <ADDRESS>",
      "Verzonden: maandag 15 november 2021 19:42",
      "Aan: Ana Duarte <ana@example.com>",
      "Onderwerp: Havenplannen",
    ],
  },
  {
    language: "sv",
    lines: [
      "Från: NAME <ADDRESS>",
      "Skickat: den 15 november 2021 19:42",
      "Till: Ana Duarte <ana@example.com>",
      "Ämne: Hamnplaner",
    ],
  },
  {
    language: "pl",
    lines: [
      "Od: NAME <ADDRESS>",
      "Wysłano: poniedziałek, 15 listopada 2021 19:42",
      "Do: Ana Duarte <ana@example.com>",
      "Temat: Plany portu",
    ],
  },
  {
    language: "ru",
    lines: [
      "От: NAME <ADDRESS>",
      "Отправлено: 15 ноября 2021 г. 19:42",
      "Кому: Ana Duarte <ana@example.com>",
      "Тема: Планы порта",
    ],
  },
  {
    language: "ja",
    lines: [
      "差出人: NAME <ADDRESS>",
      "送信日時: 2021年11月15日 19:42",
      "宛先: Ana Duarte <ana@example.com>",
      "件名: 港の計画",
    ],
  },
  {
    language: "zh",
    lines: [
      "发件人: NAME <ADDRESS>",
      "发送时间: 2021年11月15日 19:42",
      "收件人: Ana Duarte <ana@example.com>",
      "主题: 港口计划",
    ],
  },
];

const originals = [
  "-----Original Message-----",
  "-----Ursprüngliche Nachricht-----",
  "-----Message d'origine-----",
  "-----Mensaje original-----",
  "----- Original Message -----",
  "________________________________",
];

/** What programs of old wrote above a quote; whether it also stands above an answer below. */
const oldHeads: readonly (readonly [string, readonly string[], boolean])[] = [
  [
    "lotus-name-date",
    [
      "Ines Marlow/NYC/ACME@ACME",
      "11/15/2001 07:42 PM",
      "To: Ana Duarte/NYC/ACME@ACME",
      "cc: ",
      "Subject: Harbour plans",
    ],
    false,
  ],
  [
    "lotus-on",
    [
      '"Ines Marlow" <ADDRESS> on 11/15/2001 07:42:11 PM',
      "To: <ana@example.com>",
      "cc: ",
      "Subject: Harbour plans",
    ],
    false,
  ],
  [
    "hotmail",
    [
      "From: NAME <ADDRESS>",
      "To: ana@example.com",
      "Subject: Harbour plans",
      "Date: Mon, 15 Nov 2021 19:42:42 -0600",
    ],
    false,
  ],
  [
    "bold-labels",
    [
      "*From:* NAME [mailto:ADDRESS]",
      "*Sent:* Monday, November 15, 2021 7:42 PM",
      "*To:* Ana Duarte",
      "*Subject:* Harbour plans",
    ],
    false,
  ],
  ["yahoo-dashes", ["--- NAME <ADDRESS> wrote:"], true],
  ["old-gmail", ["2011/4/7 NAME <ADDRESS>:"], true],
  ["old-gmail-zone", ["2014-03-20 8:48 GMT+01:00 NAME <ADDRESS>:"], true],
  ["android", ["---- NAME wrote ----"], true],
  ["mutt", ["On Mon, Nov 15, 2021 at 07:42:10PM +0100, NAME wrote:"], true],
  ["gnus", ["NAME <ADDRESS> writes:"], true],
  ["pine", ["On Mon, 15 Nov 2021, NAME wrote:"], true],
  ["name-only", ["NAME wrote:"], true],
];

type Head = { id: string; lines: readonly string[]; canStandUnmarked: boolean; canBeTop: boolean };

function heads(): Head[] {
  const found: Head[] = [];
  for (const sample of attributionSamples) {
    for (const program of ["gmail", "apple", "thunderbird"] as const) {
      const line = sample[program];
      if (line !== undefined)
        found.push({
          id: `${program}-${sample.language}`,
          lines: [line],
          canStandUnmarked: true,
          canBeTop: true,
        });
    }
  }
  outlookHeads.forEach((head, i) => {
    found.push({
      id: `outlook-${head.language}`,
      lines: head.lines,
      canStandUnmarked: true,
      canBeTop: false,
    });
    const rule = originals[i % originals.length] ?? "-----Original Message-----";
    found.push({
      id: `ruled-${head.language}`,
      lines: [rule, ...head.lines],
      canStandUnmarked: true,
      canBeTop: false,
    });
  });
  for (const [id, lines, canBeTop] of oldHeads) found.push({ id, lines, canStandUnmarked: true, canBeTop });
  found.push({
    id: "zoho",
    lines: ["---- On Mon, 15 Nov 2021 19:42:50 +0530 ADDRESS wrote ----"],
    canStandUnmarked: true,
    canBeTop: true,
  });
  found.push({
    id: "yahoo",
    lines: ["--- On Mon, 11/15/21, NAME <ADDRESS> wrote:"],
    canStandUnmarked: true,
    canBeTop: true,
  });
  return found;
}

/** Every shape of the sweep, in a fixed order. */
export function* quoteShapes(): Generator<Shape> {
  let turn = 0;
  for (const head of heads()) {
    for (const layout of layouts) {
      for (const marking of markings) {
        for (const oddity of oddities) {
          const spacing = spacings[turn % spacings.length] ?? 1;
          const person = people[turn % people.length] ?? { name: "", address: "" };
          turn++;
          if (marking === "none" && (layout === "bottom" || layout === "between" || layout === "around"))
            continue;
          if (!head.canBeTop && layout !== "top" && layout !== "topSigned") continue;
          yield shape(head, layout, marking, oddity, spacing, person);
        }
      }
    }
  }
}

const mine = ["larkspur", "quincewood", "bramblefield"];
const theirs = ["obsidian", "tamarind", "saltmarsh", "cinnabar"];

function shape(
  head: Head,
  layout: Layout,
  marking: Marking,
  oddity: Oddity,
  spacing: number,
  person: { name: string; address: string },
): Shape {
  const gap = Array.from({ length: spacing }, () => "");
  const title =
    oddity === "wrapped"
      ? head.lines.flatMap((line) => (head.lines.length === 1 ? wrap(line, 48) : [line]))
      : head.lines;
  const filled = title.map((line) => line.replace("NAME", person.name).replace("ADDRESS", person.address));
  const nested =
    oddity === "nested"
      ? ["", "On 3 Feb 2020, at 10:00, Cy Lune <cy@example.net> wrote:", "> An older cinnabar line."]
      : [];
  const passage = ["We met at the obsidian gate.", "", "Can you bring tamarind on Friday?"];
  const passage2 = ["And the saltmarsh path?", ...nested];
  const signature =
    layout === "topSigned"
      ? ["", "-- ", "Wren Fernhill"]
      : oddity === "sentFrom"
        ? ["", "Sent from my iPhone"]
        : [];
  const quoted = (lines: readonly string[]): string[] =>
    lines.map((line) => (marking === "none" ? line : `${marking}${line}`.trimEnd()));
  const top = ["Good idea, larkspur it is.", "I will call quincewood tomorrow."];
  let lines: string[];
  const used: string[] = [];
  if (layout === "top" || layout === "topSigned") {
    lines = [
      ...top,
      ...signature,
      ...gap,
      ...(spacing === 0 && turnIsEven(head, marking) ? [""] : []),
      ...filled,
      ...gap,
      ...quoted([...passage, ...passage2]),
    ];
    used.push("larkspur", "quincewood");
  } else if (layout === "bottom") {
    lines = [...filled, ...gap, ...quoted([...passage, ...passage2]), "", ...top, ...signature];
    used.push("larkspur", "quincewood");
  } else if (layout === "between") {
    lines = [
      ...filled,
      ...gap,
      ...quoted(passage),
      "",
      ...top,
      "",
      ...quoted(passage2),
      "",
      "The bramblefield one.",
      ...signature,
    ];
    used.push(...mine);
  } else {
    lines = [
      ...top,
      "",
      ...filled,
      ...gap,
      ...quoted([...passage, ...passage2]),
      "",
      "More on bramblefield later.",
      ...signature,
    ];
    used.push(...mine);
  }
  if (oddity === "listFooter")
    lines.push(
      "",
      "_______________________________________________",
      "harbour mailing list",
      "harbour@lists.example.org",
      "https://lists.example.org/mailman/listinfo/harbour",
    );
  const signed = [
    ...(layout === "topSigned" ? ["Fernhill"] : []),
    ...(oddity === "sentFrom" && layout !== "topSigned" ? ["iPhone"] : []),
    ...(oddity === "listFooter" ? ["mailman"] : []),
  ];
  return {
    id: [
      head.id,
      layout,
      marking === "none" ? "unmarked" : JSON.stringify(marking),
      oddity,
      `gap${spacing}`,
    ].join(" "),
    text: finish(lines, oddity),
    mine: used,
    theirs: [...theirs, person.address],
    signed,
  };
}

/** Every other shape without a gap stands tight under the text. */
function turnIsEven(head: Head, marking: Marking): boolean {
  return (head.id.length + marking.length) % 2 === 0;
}

/** Wraps at spaces as a program that breaks lines at a width does. */
function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  lines.push(current);
  return lines;
}

function finish(lines: readonly string[], oddity: Oddity): string {
  if (oddity === "crlf") return lines.join("\r\n");
  if (oddity === "trailingSpaces")
    return lines.map((line) => (line === "-- " ? line : `${line}  `)).join("\n");
  if (oddity === "noBreakSpaces")
    return lines
      .map((line) => (/\d/.test(line) && !line.startsWith(">") ? line.replaceAll(" ", "\u00a0") : line))
      .join("\n");
  return lines.join("\n");
}

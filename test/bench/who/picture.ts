import { type MeasureName, measureNames, measureWords } from "./measures.ts";
import type { PolicyResult, WorldResult } from "./run-world.ts";

const ink = "#26312c";
const soft = "#6d7872";
const rule = "#e3e6e1";
const green = "#1d6b4f";
const amber = "#c7892f";
const grey = "#b4bbb6";

const left = 178;
const cellWidth = 166;
/** From none to what the oracle reaches; a little beyond, for policies that do better than it on one measure. */
const scaleWidth = 92;
const shareMax = 1.25;
const rowHeight = 46;
const top = 132;

/** The result as one SVG: a row for each world, a column for each measure, a dot for each policy between nothing and the oracle. */
export function pictureOf(results: readonly WorldResult[]): string {
  const width = left + measureNames.length * cellWidth + 14;
  const height = top + results.length * rowHeight + 34;
  const heads = measureNames.map((name, column) => headOf(name, left + column * cellWidth));
  const rows = results.map((result, row) => rowOf(result, top + row * rowHeight, width));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, 'Helvetica Neue', Arial, sans-serif" font-size="12" fill="${ink}">
<title>Who to help: each policy as a share of what an oracle reaches</title>
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="20" y="32" font-size="17" font-weight="600">Who to help, in simulated networks</text>
${legend(26)}
${heads.join("\n")}
${rows.join("\n")}
<text x="20" y="${height - 14}" fill="${soft}" font-size="11">Each scale runs from nothing to what an oracle reaches that sees every need (the line at its right). Mean over ${results[0]?.seeds.length ?? 0} seeds; the bar through Tend’s dot is its 95 % interval.</text>
</svg>
`;
}

function legend(x: number): string {
  const entries = [
    { mark: dot(x, 57, 5.5, green), words: "Tend" },
    { mark: dot(x + 74, 57, 4, amber), words: "best other policy" },
    {
      mark: dot(x + 214, 57, 3, grey),
      words: "the other four of: a fixed period per tie, most overdue, most recent, closest, random",
    },
  ];
  const places = [x, x + 74, x + 214];
  return entries
    .map(({ mark, words }, index) => `${mark}<text x="${(places[index] ?? 0) + 11}" y="61">${words}</text>`)
    .join("\n");
}

function headOf(name: MeasureName, x: number): string {
  const words = measureWords[name].split(" ");
  const half = Math.ceil(words.length / 2);
  return [words.slice(0, half), words.slice(half)]
    .map((line, index) => `<text x="${x}" y="${98 + index * 15}" font-weight="600">${line.join(" ")}</text>`)
    .join("");
}

function rowOf(result: WorldResult, y: number, width: number): string {
  const middle = y + rowHeight / 2;
  const cells = measureNames.map((name, column) => cellOf(result, name, left + column * cellWidth, middle));
  return `<path d="M20 ${y}H${width - 14}" stroke="${rule}"/><text x="20" y="${middle + 4}" font-weight="600">${escaped(result.world)}</text>${cells.join("\n")}`;
}

function cellOf({ policies }: WorldResult, name: MeasureName, x: number, y: number): string {
  const at = (share: number) => x + Math.max(0, Math.min(shareMax, share)) * scaleWidth;
  const [, own, ...others] = policies;
  if (own === undefined) return "";
  const shareOf = (policy: PolicyResult) => policy.share[name].mean;
  const [best, ...rest] = others.toSorted((a, b) => shareOf(b) - shareOf(a));
  const { mean, halfWidth } = own.share[name];
  return [
    `<path d="M${x} ${y}H${x + scaleWidth}" stroke="${rule}" stroke-width="2"/>`,
    `<path d="M${x + scaleWidth} ${y - 9}v18" stroke="${soft}"/>`,
    ...rest.map((policy) => dot(at(shareOf(policy)), y, 3, grey)),
    best === undefined ? "" : dot(at(shareOf(best)), y, 4, amber),
    `<path d="M${at(mean - halfWidth).toFixed(1)} ${y}H${at(mean + halfWidth).toFixed(1)}" stroke="${green}" stroke-width="3" stroke-opacity="0.45"/>`,
    dot(at(mean), y, 5.5, green),
    `<text x="${x + shareMax * scaleWidth + 9}" y="${y + 4}" fill="${green}">${mean.toFixed(2)}</text>`,
  ].join("");
}

function dot(x: number, y: number, radius: number, colour: string): string {
  return `<circle cx="${x.toFixed(1)}" cy="${y}" r="${radius}" fill="${colour}"/>`;
}

function escaped(text: string): string {
  return text.replace(/[<>&"]/g, (one) => `&#${one.charCodeAt(0)};`);
}

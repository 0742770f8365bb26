import { measureNames, measureWords } from "./measures.ts";
import type { WorldResult } from "./run-world.ts";

const colours = ["#1d6b4f", "#8a8f98", "#b08a4f", "#6f8fb5", "#a9738c", "#c9c4b8"];
const cellWidth = 168;
const rowHeight = 104;
const left = 150;
const top = 84;

/** The result as one SVG: a row for each world, a column for each measure, a bar with its interval for each policy. */
export function pictureOf(results: readonly WorldResult[]): string {
  const names = results[0]?.policies.slice(1).map((one) => one.policy) ?? [];
  const width = left + measureNames.length * cellWidth + 20;
  const height = top + results.length * rowHeight + 40;
  const legend = names.map(
    (name, index) =>
      `<rect x="${left + index * 160}" y="24" width="10" height="10" fill="${colours[index] ?? "#000"}"/><text x="${left + index * 160 + 15}" y="33">${escaped(name)}</text>`,
  );
  const heads = measureNames.map(
    (name, index) =>
      `<text x="${left + index * cellWidth}" y="66" font-weight="600">${measureWords[name]}</text>`,
  );
  const rows = results.map((result, row) => rowOf(result, top + row * rowHeight));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="11" fill="#222">
<title>Who to help: each policy as a share of what an oracle reaches</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${legend.join("\n")}
${heads.join("\n")}
${rows.join("\n")}
<text x="${left}" y="${height - 14}" fill="#666">Bars: mean over seeds as a share of the oracle’s (the line at the right of each cell). Whiskers: 95 % interval.</text>
</svg>
`;
}

function rowOf(result: WorldResult, y: number): string {
  const cells = measureNames.map((name, column) => {
    const x = left + column * cellWidth;
    const full = cellWidth - 34;
    const bars = result.policies.slice(1).map((policy, index) => {
      const { mean, halfWidth } = policy.share[name];
      const at = (share: number) => (x + Math.max(0, Math.min(1.15, share)) * full).toFixed(1);
      const barY = y + index * 13;
      return `<rect x="${x}" y="${barY}" width="${(Number(at(mean)) - x).toFixed(1)}" height="9" fill="${colours[index] ?? "#000"}"/><path d="M${at(mean - halfWidth)} ${barY + 4.5}H${at(mean + halfWidth)}" stroke="#111" stroke-width="1"/>`;
    });
    return `${bars.join("")}<path d="M${x + full} ${y - 4}v84" stroke="#bbb" stroke-dasharray="2 3"/>`;
  });
  return `<text x="12" y="${y + 40}" font-weight="600">${escaped(result.world)}</text>${cells.join("\n")}`;
}

function escaped(text: string): string {
  return text.replace(/[<>&"]/g, (one) => `&#${one.charCodeAt(0)};`);
}

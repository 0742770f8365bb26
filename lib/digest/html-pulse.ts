import { html } from "hono/html";
import { colour, style } from "./html-style.ts";
import type { PulseWords } from "./pulse-words.ts";
import { sayNumber } from "./words/say-number.ts";

/** Weeks fuller than this are drawn as high as it: one great week must not make a tower. */
const blocksMax = 6;
const blockPx = { width: 16, height: 9 };
const gapPx = 4;

/**
 * The last quarter, a column for each week and a block for each thing done, drawn with table cells: no image to be
 * blocked, and no scale to be read. Whoever can't see it has the sentence below it, which says the same.
 */
export function pulseChart({ weeks, chart }: PulseWords) {
  if (weeks.length === 0) return "";
  return html`<table role="presentation" aria-hidden="true" cellpadding="0" cellspacing="0" border="0" style="margin:16px 0 0;"><tr>
${weeks.map((acts) => column(Math.min(acts, blocksMax)))}
</tr></table>
<table role="presentation" aria-hidden="true" width="${weeks.length * (blockPx.width + gapPx)}" cellpadding="0" cellspacing="0" border="0"><tr>
<td class="soft" style="${style.axis}">${sayNumber(weeks.length)} weeks ago</td><td class="soft" align="right" style="${style.axis}">last week</td>
</tr></table>
<p class="soft" style="${style.small}">${chart} Each block is one thing you did.</p>`;
}

/** Blocks from the ground up; an empty week keeps the thin line that it stands on. */
function column(blocks: number) {
  return html`<td valign="bottom" style="vertical-align:bottom;padding:0 ${gapPx}px 0 0;"><table role="presentation" cellpadding="0" cellspacing="0" border="0">${Array.from({ length: blocks }, () => row("bar", colour.accent, blockPx.height))}${row("base", colour.faint, 2)}</table></td>
`;
}

/** What stands between two blocks is a line in the colour of the sheet. */
function row(name: "bar" | "base", ground: string, heightPx: number) {
  return html`<tr><td class="${name}" width="${blockPx.width}" height="${heightPx}" bgcolor="${ground}" style="width:${blockPx.width}px;height:${heightPx}px;background:${ground};border-bottom:2px solid ${colour.sheet};font-size:1px;line-height:1px;mso-line-height-rule:exactly;">&nbsp;</td></tr>`;
}

import { html } from "hono/html";
import { colour, style } from "./html-style.ts";

const barsPx = 44;
/** Weeks fuller than this are drawn as high as it: one great week must not flatten the rest. */
const fullWeek = 6;

/**
 * The last quarter, a bar for each week, drawn with table cells: no image to be blocked. Whoever can't see it has the
 * sentence below it, which says the same.
 */
export function pulseChart(weeks: readonly number[], said: string) {
  if (weeks.length === 0) return "";
  const most = Math.max(2, Math.min(fullWeek, Math.max(...weeks)));
  return html`<table role="presentation" aria-hidden="true" cellpadding="0" cellspacing="0" border="0" style="margin:14px 0 0;"><tr>
${weeks.map((acts) => bar(acts === 0 ? 0 : Math.max(6, Math.round((Math.min(acts, most) / most) * barsPx))))}
</tr></table>
<p class="soft" style="${style.small}">${said}</p>`;
}

/** A cell that hangs its content at the bottom; an empty week keeps a thin line. */
function bar(heightPx: number) {
  const height = Math.max(3, heightPx);
  const ground = heightPx === 0 ? colour.faint : colour.accent;
  const name = heightPx === 0 ? "base" : "bar";
  return html`<td valign="bottom" height="${barsPx}" style="vertical-align:bottom;height:${barsPx}px;padding:0 6px 0 0;"><table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr><td class="${name}" width="14" height="${height}" bgcolor="${ground}" style="width:14px;height:${height}px;background:${ground};font-size:1px;line-height:1px;">&nbsp;</td></tr></table></td>
`;
}

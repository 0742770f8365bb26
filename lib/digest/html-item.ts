import { html } from "hono/html";
import type { DigestLetter } from "./digest-letter.ts";
import type { digestWords } from "./digest-words.ts";
import { colour, style } from "./html-style.ts";
import { isRightToLeft } from "./isolate.ts";
import { linksOf } from "./links.ts";

/** One person: the help, whose it is, the words it rests on, why now, what to remember, and what to press. */
export function itemRow(letter: DigestLetter, words: ReturnType<typeof digestWords>["items"][number]) {
  const { item, name, who, quotes, effort } = words;
  const links = linksOf(letter, item);
  return html`<tr><td class="pad rule" style="padding:26px 36px 24px;border-top:1px solid ${colour.line};${style.cell}">
<h2 class="ink" style="${style.help}"><span class="accent" style="color:${colour.accent};">${item.number}.</span> ${item.help}</h2>
<p class="soft" style="${style.who}">${who} &middot; ${effort.replaceAll(" ", "\u00a0")}</p>
${quotes.map((quote) => quoteBlock(quote))}
<p class="ink" style="${style.text}">${item.why}</p>
${item.remember === "" ? "" : html`<p class="soft" style="${style.small}">${item.remember}</p>`}
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:16px 0 0;"><tr>
${button("Write", `Write to ${who}`, links.write)}
<td style="padding:4px 0 4px 16px;font-size:16px;line-height:28px;${style.cell}">${answer("Done", name, links.done)} ${answer("Later", name, links.later)} ${answer("Not this", name, links.no)}</td>
</tr></table>
</td></tr>`;
}

/** A cell with a button in it. Word's engine pads cells and no links; elsewhere the whole button is the link. */
export function button(words: string, label: string, href: string) {
  return html`<td class="button" bgcolor="${colour.accent}" style="background:${colour.accent};border-radius:8px;border:1px solid ${colour.accent};mso-padding-alt:9px 18px;"><a href="${href}" aria-label="${label}" style="display:inline-block;padding:9px 18px;white-space:nowrap;font-family:Georgia,serif;font-size:16px;line-height:22px;font-weight:bold;color:#ffffff;text-decoration:none;">${words}</a></td>`;
}

/** Words of a right-to-left script have their mark on the side where they begin. */
export function quoteBlock({ quote, when }: { quote: string; when: string }) {
  const [direction, side] = isRightToLeft(quote) ? ["rtl", "right"] : ["ltr", "left"];
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:14px 0 0;"><tr><td class="mark" dir="${direction}" align="${side}" style="padding:1px 0;padding-${side}:14px;border-${side}:3px solid ${colour.accent};${style.cell}"><p class="ink" style="${style.quote}">“${quote}” <span class="soft" dir="ltr" style="${style.when}">${when.replaceAll(" ", "\u00a0")}</span></p></td></tr></table>`;
}

/** A small action beside others; its label says for whom, where a screen reader lists the links of a page. */
export function answer(words: string, name: string, href: string) {
  return html`<a class="accent" href="${href}" aria-label="${words}: ${name}" style="display:inline-block;padding:5px 0;margin:0 9px 0 0;white-space:nowrap;${style.link}">${words}</a>`;
}

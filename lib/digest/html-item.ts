import { html } from "hono/html";
import type { DigestLetter } from "./digest-letter.ts";
import type { digestWords } from "./digest-words.ts";
import { colour, style } from "./html-style.ts";
import { linksOf } from "./links.ts";

/** One person: the help, whose it is, the words it rests on, why now, what to remember, and what to press. */
export function itemRow(letter: DigestLetter, words: ReturnType<typeof digestWords>["items"][number]) {
  const { item, name, quotes, effort } = words;
  const links = linksOf(letter, item);
  return html`<tr><td class="pad rule" style="padding:26px 36px 24px;border-top:1px solid ${colour.line};${style.cell}">
<h2 class="ink" style="${style.help}"><span class="accent" style="color:${colour.accent};">${item.number}.</span> ${item.help}</h2>
<p class="soft" style="${style.who}">${name} &middot; ${effort}</p>
${quotes.map((quote) => quoteBlock(quote))}
<p class="ink" style="${style.text}">${item.why}</p>
${item.remember === "" ? "" : html`<p class="soft" style="${style.small}">${item.remember}</p>`}
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:16px 0 0;"><tr>
<td class="button" bgcolor="${colour.accent}" style="background:${colour.accent};border-radius:8px;border:1px solid ${colour.accent};"><a href="${links.write}" aria-label="Write to ${name}" style="display:inline-block;padding:9px 20px;font-family:Georgia,serif;font-size:16px;line-height:22px;font-weight:bold;color:#ffffff;text-decoration:none;mso-padding-alt:9px 20px;">Write</a></td>
<td style="padding:4px 0 4px 18px;font-size:16px;line-height:28px;${style.cell}">${answer("Done", name, links.done)} ${answer("Later", name, links.later)} ${answer("Not this", name, links.no)}</td>
</tr></table>
</td></tr>`;
}

export function quoteBlock({ quote, when }: { quote: string; when: string }) {
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:14px 0 0;"><tr><td class="mark" dir="auto" style="padding:1px 0 1px 14px;border-left:3px solid ${colour.accent};${style.cell}"><p class="ink" style="${style.quote}">“${quote}” <span class="soft" style="${style.when}">${when.replaceAll(" ", "\u00a0")}</span></p></td></tr></table>`;
}

/** A small action beside others; its label says for whom, where a screen reader lists the links of a page. */
export function answer(words: string, name: string, href: string) {
  return html`<a class="accent" href="${href}" aria-label="${words}: ${name}" style="display:inline-block;padding:5px 0;margin:0 14px 0 0;${style.link}">${words}</a>`;
}

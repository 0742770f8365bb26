import { html, raw } from "hono/html";
import type { DigestLetter } from "./digest-letter.ts";
import { digestWords } from "./digest-words.ts";
import { answer, itemRow } from "./html-item.ts";
import { pulseChart } from "./html-pulse.ts";
import { colour, style, stylesheet } from "./html-style.ts";
import { answerLink, passOnLink } from "./links.ts";
import { preheaderOf, subjectOf } from "./subject.ts";

/**
 * The digest as HTML for mail programs: one column of tables, inline styles, a dark scheme where it is
 * known, no image, no font and no script from anywhere. Says the same as the text.
 */
export function renderHtml(letter: DigestLetter): string {
  const words = digestWords(letter);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${subjectOf(letter)}</title>
<style>${raw(stylesheet)}</style>
</head>
<body class="page" style="margin:0;padding:0;background:${colour.page};">
<div style="display:none;font-size:1px;line-height:1px;max-height:0;overflow:hidden;color:${colour.page};mso-hide:all;">${preheaderOf(letter)}</div>
<div role="main">
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${colour.page}" style="background:${colour.page};"><tr><td class="outer" align="center" style="padding:28px 12px;">
<table role="presentation" class="sheet" width="600" cellpadding="0" cellspacing="0" border="0" bgcolor="${colour.sheet}" style="width:100%;max-width:600px;text-align:left;background:${colour.sheet};border:1px solid ${colour.line};border-radius:14px;">
${openingRow(letter, words)}
${words.items.map((item) => itemRow(letter, item))}
${weekRow(words.week)}
${passOnRow(letter, words.passOn)}
${decideRow(letter, words.decide)}
${pulseRow(words.pulse)}
${section(
  "How to answer",
  words.howTo.map((line) => html`<p class="soft" style="${style.small}">${line}</p>`),
)}
${footerRow(letter, words)}
</table>
</td></tr></table>
</div>
</body>
</html>`;
  return `${page.toString()}\n`;
}

type Words = ReturnType<typeof digestWords>;

function openingRow({ user }: DigestLetter, { date, greeting, title, lead, steps, notice }: Words) {
  return html`<tr><td class="pad" style="padding:26px 36px 28px;${style.cell}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="${style.cell}"><p class="accent" style="${style.brand}">Tend</p></td>
<td class="soft" align="right" style="${style.date}">${date}</td>
</tr></table>
<p class="soft" style="${style.greeting}">${greeting}</p>
<h1 class="ink title" style="${style.title}">${title}</h1>
${lead.map((line) => html`<p class="ink" style="${style.lead}">${line}</p>`)}
${steps.length === 0 ? "" : html`<ol style="margin:14px 0 0;padding:0 0 0 24px;">${steps.map((step) => html`<li class="ink" style="margin:0 0 8px;font-size:16px;line-height:25px;color:${colour.ink};">${linked(step, user.captureAddress)}</li>`)}</ol>`}
${notice === "" ? "" : html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:18px 0 0;"><tr><td class="tint ink" bgcolor="${colour.tint}" style="padding:13px 16px;background:${colour.tint};border-radius:8px;font-size:15px;line-height:23px;color:${colour.ink};${style.cell}">${notice}</td></tr></table>`}
</td></tr>`;
}

/** The capture address, made to stand out. */
function linked(text: string, address: string) {
  const [before = "", ...after] = text.split(address);
  if (after.length === 0) return text;
  return html`${before}<strong>${address}</strong>${after.join(address)}`;
}

function weekRow(week: Words["week"]) {
  return section(
    "Your week",
    week.map(
      ({ when, what, open }) =>
        html`<p class="ink" style="${style.text}"><strong>${when}</strong> &middot; ${what}</p>${open.map((line) => html`<p class="soft" style="margin:3px 0 0;font-size:15px;line-height:22px;color:${colour.soft};">${line}</p>`)}`,
    ),
  );
}

function passOnRow(letter: DigestLetter, passOn: Words["passOn"]) {
  return section(
    "Worth passing on",
    passOn.map(({ who, when, quote, forWhom }, index) => {
      const news = letter.digest.passOn[index];
      const link = news === undefined ? "" : answer("Pass it on", who, passOnLink(letter, news));
      return html`<p class="ink" dir="auto" style="${style.text}"><strong>${who}</strong>, ${when}: “${quote}” ${forWhom === "" ? "" : html`<span class="soft" style="color:${colour.soft};">${forWhom}</span> `}${link}</p>`;
    }),
  );
}

function decideRow(letter: DigestLetter, decide: Words["decide"]) {
  return section(
    "To decide",
    decide.map(
      ({ number, who, text }) =>
        html`<p class="ink" style="${style.text}">${number}. <strong>${who}</strong> ${text} ${answer("Keep", who, answerLink(letter, `${number} keep`))} ${answer("Ignore", who, answerLink(letter, `${number} ignore`))}</p>`,
    ),
  );
}

function pulseRow(pulse: Words["pulse"]) {
  if (pulse.lines.length === 0) return "";
  return section("What you did", [
    ...pulse.lines.map((line) => html`<p class="ink" style="${style.text}">${line}</p>`),
    pulseChart(pulse.weeks, pulse.chart),
  ]);
}

function footerRow(letter: DigestLetter, words: Words) {
  return html`<tr><td class="pad rule" style="padding:20px 36px 28px;border-top:1px solid ${colour.line};${style.cell}">
${words.capture === "" ? "" : html`<p class="soft" style="${style.footer}">${linked(words.capture, letter.user.captureAddress)}</p>`}
<p class="soft" style="${style.footer}">${words.schedule} <a class="accent" href="${answerLink(letter, "pause")}" style="${style.link}">Pause it</a></p>
</td></tr>`;
}

function section(title: string, rows: readonly unknown[]) {
  if (rows.length === 0) return "";
  return html`<tr><td class="pad rule" style="padding:24px 36px 22px;border-top:1px solid ${colour.line};${style.cell}">
<h2 class="ink" style="${style.section}">${title}</h2>
${rows}
</td></tr>`;
}

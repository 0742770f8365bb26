import { html, raw } from "hono/html";
import type { DigestItem } from "../ledger/ledger-event.ts";
import type { DigestLetter } from "./digest-letter.ts";
import { digestWords } from "./digest-words.ts";
import { linksOf } from "./links.ts";
import { sayDate } from "./say-date.ts";
import { subjectOf } from "./subject.ts";

/**
 * The digest as HTML for mail programs: one column of tables, inline styles, a dark scheme where it is
 * known, no image, no font and no script from anywhere. Says the same as the text.
 */
export function renderHtml(letter: DigestLetter): string {
  const words = digestWords(letter);
  const body = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subjectOf(letter)}</title>
<style>${raw(stylesheet)}</style>
</head>
<body class="page" style="margin:0;padding:0;background:${colour.page};">
<div style="display:none;max-height:0;overflow:hidden;">${preheaderOf(letter)}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:${colour.page};"><tr><td align="center" style="padding:24px 12px;">
<table role="presentation" class="sheet" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background:${colour.sheet};border:1px solid ${colour.line};border-radius:12px;">
<tr><td style="padding:28px 28px 8px;${font}">
<div class="soft" style="font-size:13px;letter-spacing:0.04em;color:${colour.soft};">TEND</div>
<h1 class="ink" style="margin:6px 0 0;font-size:22px;line-height:30px;font-weight:600;color:${colour.ink};">${words.greeting} ${words.intro}</h1>
</td></tr>
${letter.digest.items.map((item) => itemRow(letter, item))}
${section(
  "Your week",
  words.week.map(
    (meeting) =>
      html`<p class="ink" style="${paragraph}"><strong>${meeting.when}</strong> &nbsp;${meeting.what}</p>${meeting.open.map((open) => html`<p class="soft" style="${smallParagraph}">${open}</p>`)}`,
  ),
)}
${section(
  "Worth passing on",
  words.passOn.map(
    (news) =>
      html`<p class="ink" style="${paragraph}"><strong>${news.who}</strong>, ${news.when}: “${news.quote}”</p>`,
  ),
)}
${section(
  "To decide",
  words.decide.map((entry) => html`<p class="ink" style="${paragraph}">${entry.number}. ${entry.text}</p>`),
)}
${section(
  "What you did",
  words.pulse.map((line) => html`<p class="ink" style="${paragraph}">${line}</p>`),
)}
${words.quiet === "" ? "" : section("A quiet week", [html`<p class="ink" style="${paragraph}">${words.quiet}</p>`])}
${section(
  "How to answer",
  words.howTo.map((line) => html`<p class="soft" style="${smallParagraph}">${line}</p>`),
)}
<tr><td class="rule" style="padding:16px 28px 28px;border-top:1px solid ${colour.line};${font}"><p class="soft" style="${smallParagraph}">${words.capture}</p></td></tr>
</table>
</td></tr></table>
</body>
</html>`;
  return `${body.toString()}\n`;
}

/** What a mail program shows beside the subject. */
export function preheaderOf(letter: DigestLetter): string {
  return letter.digest.items
    .map((item) => item.help)
    .join(" · ")
    .slice(0, 140);
}

function itemRow(letter: DigestLetter, item: DigestItem) {
  const links = linksOf(letter, item);
  return html`<tr><td style="padding:18px 28px 4px;${font}">
<h2 class="ink" style="margin:0;font-size:17px;line-height:24px;font-weight:600;color:${colour.ink};">${item.number}. ${item.help}</h2>
<p class="soft" style="${smallParagraph}"><strong>${item.name}</strong> · ${item.why}</p>
${item.evidence.map(
  (evidence) =>
    html`<blockquote class="quote" style="margin:10px 0;padding:2px 0 2px 12px;border-left:3px solid ${colour.accent};font-size:15px;line-height:22px;color:${colour.ink};">“${evidence.quote}” <span class="soft" style="color:${colour.soft};font-size:13px;">${sayDate(evidence.date, letter.now, letter.user.zone)}</span></blockquote>`,
)}
${item.remember === "" ? "" : html`<p class="soft" style="${smallParagraph}">Remember: ${item.remember}.</p>`}
<p style="margin:10px 0 14px;font-size:15px;line-height:28px;">
<a class="button" href="${links.write}" style="display:inline-block;padding:4px 14px;border-radius:8px;background:${colour.accent};color:#ffffff;text-decoration:none;font-weight:600;">Write</a>
&nbsp; <a class="link" href="${links.done}" style="color:${colour.accent};">Done</a>
&nbsp; <a class="link" href="${links.later}" style="color:${colour.accent};">Later</a>
&nbsp; <a class="link" href="${links.no}" style="color:${colour.accent};">Not this</a>
&nbsp; <span class="soft" style="color:${colour.soft};font-size:13px;">${item.effort}</span></p>
</td></tr>`;
}

function section(title: string, rows: readonly unknown[]) {
  if (rows.length === 0) return "";
  return html`<tr><td class="rule" style="padding:16px 28px 8px;border-top:1px solid ${colour.line};${font}">
<h2 class="soft" style="margin:0 0 6px;font-size:14px;line-height:20px;font-weight:600;color:${colour.soft};">${title}</h2>
${rows}
</td></tr>`;
}

/** Contrast of text on its ground is at least 4.5 : 1 in both schemes (WCAG 1.4.3). */
const colour = {
  page: "#f4f1ea",
  sheet: "#fffdf8",
  line: "#e4dfd3",
  ink: "#24211c",
  soft: "#6a6357",
  accent: "#1f6b4f",
};
const dark = {
  page: "#171614",
  sheet: "#211f1c",
  line: "#3a3732",
  ink: "#f1ede4",
  soft: "#b3ab9c",
  accent: "#7fd1ae",
  button: "#1f6b4f",
};
const font = "font-family:Georgia,'Times New Roman',serif;";
const paragraph = `margin:0 0 8px;font-size:15px;line-height:22px;color:${colour.ink};`;
const smallParagraph = `margin:4px 0;font-size:14px;line-height:20px;color:${colour.soft};`;
const stylesheet = `@media (prefers-color-scheme: dark) {
  .page { background: ${dark.page} !important; }
  .sheet { background: ${dark.sheet} !important; border-color: ${dark.line} !important; }
  .rule { border-color: ${dark.line} !important; }
  .ink { color: ${dark.ink} !important; }
  .soft { color: ${dark.soft} !important; }
  .quote { color: ${dark.ink} !important; border-color: ${dark.accent} !important; }
  .link { color: ${dark.accent} !important; }
  .button { background: ${dark.button} !important; color: #ffffff !important; }
}`;

import { html, raw } from "hono/html";
import type { DigestLetter } from "./digest-letter.ts";
import { digestWords } from "./digest-words.ts";
import { answer, button, itemRow } from "./html-item.ts";
import { pulseChart } from "./html-pulse.ts";
import { appleStylesheet, colour, style, stylesheet } from "./html-style.ts";
import { answerLink, firstMailLink, passOnLink } from "./links.ts";
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
<style>${raw(appleStylesheet)}</style>
</head>
<body class="page" style="margin:0;padding:0;background:${colour.page};">
<div style="display:none;font-size:1px;line-height:1px;max-height:0;overflow:hidden;color:${colour.page};mso-hide:all;">${preheaderOf(letter)}${afterPreheader}</div>
<div role="main">
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${colour.page}" style="background:${colour.page};"><tr><td class="outer" align="center" style="padding:28px 12px;">
${raw(wordSheet.begin)}<table role="presentation" class="sheet" width="600" cellpadding="0" cellspacing="0" border="0" bgcolor="${colour.sheet}" style="width:100%;max-width:600px;text-align:left;background:${colour.sheet};border:1px solid ${colour.line};border-radius:14px;">
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
</table>${raw(wordSheet.end)}
</td></tr></table>
</div>
</body>
</html>`;
  return `${page.toString()}\n`;
}

/** Space that nobody sees, so that the preview of a mail program ends with the preview line. */
const afterPreheader = "\u034f\u200c\u00a0".repeat(80);

/** Outlook's Word engine knows no max-width: it gets a table of the sheet's width around the sheet. */
const wordSheet = {
  begin: `<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->`,
  end: "<!--[if mso]></td></tr></table><![endif]-->",
};

type Words = ReturnType<typeof digestWords>;

function openingRow(letter: DigestLetter, { date, greeting, title, lead, steps, notices }: Words) {
  const address = letter.user.captureAddress;
  return html`<tr><td class="pad" style="padding:26px 36px 28px;${style.cell}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="${style.cell}"><p class="accent" style="${style.brand}">Tend</p></td>
<td class="soft" align="right" style="${style.date}">${date}</td>
</tr></table>
<p class="soft" style="${style.greeting}">${greeting}</p>
<h1 class="ink title" style="${style.title}">${title}</h1>
${lead.map((line) => html`<p class="ink" style="${style.lead}">${line}</p>`)}
${steps.length === 0 ? "" : firstSteps(letter, steps)}
${notices.map((notice) => html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:18px 0 0;"><tr><td class="tint ink" bgcolor="${colour.tint}" style="padding:13px 16px;background:${colour.tint};border-radius:8px;font-size:15px;line-height:23px;color:${colour.ink};${style.cell}">${marked(notice, address)}</td></tr></table>`)}
</td></tr>`;
}

function firstSteps(letter: DigestLetter, steps: readonly string[]) {
  return html`<ol style="margin:14px 0 0;padding:0 0 0 24px;">${steps.map((step) => html`<li class="ink" style="margin:0 0 8px;font-size:16px;line-height:25px;color:${colour.ink};">${marked(step, letter.user.captureAddress)}</li>`)}</ol>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:16px 0 0;"><tr>${button("Write the first one", "Write the first one", firstMailLink(letter))}</tr></table>`;
}

/** The capture address, made to stand out; where it must break, after its "@". */
function marked(text: string, address: string) {
  const [before = "", ...after] = text.split(address);
  if (after.length === 0) return text;
  const [local, domain] = address.split("@");
  return html`${before}<strong>${local}@<span style="display:inline-block;">${domain}</span></strong>${after.join(address)}`;
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
      return html`<p class="ink" dir="auto" style="${style.text}"><strong>${who}</strong>, ${when}: “${quote}” ${forWhom === "" ? "" : html`<span class="soft" style="color:${colour.soft};">${forWhom}</span>`}</p><p style="${style.answers}">${link}</p>`;
    }),
  );
}

function decideRow(letter: DigestLetter, decide: Words["decide"]) {
  return section(
    "To decide",
    decide.map(
      ({ number, who, text }) =>
        html`<p class="ink" style="${style.text}"><span class="accent" style="color:${colour.accent};">${number}.</span> <strong>${who}</strong> ${text}</p><p style="${style.answers}">${answer("Keep", who, answerLink(letter, `${number} keep`))} ${answer("Ignore", who, answerLink(letter, `${number} ignore`))}</p>`,
    ),
  );
}

function pulseRow(pulse: Words["pulse"]) {
  if (pulse.lines.length === 0) return "";
  return section("What you did", [
    ...pulse.lines.map((line) => html`<p class="ink" style="${style.text}">${line}</p>`),
    pulseChart(pulse),
  ]);
}

function footerRow(letter: DigestLetter, words: Words) {
  return html`<tr><td class="pad rule" style="padding:20px 36px 28px;border-top:1px solid ${colour.line};${style.cell}">
${words.capture === "" ? "" : html`<p class="soft" style="${style.footer}">${marked(words.capture, letter.user.captureAddress)}</p>`}
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

import { describe, expect, test } from "vitest";
import { inlineLabels } from "../../../lib/mail/forward/inline-labels.ts";
import { renderLines } from "../../../lib/mail/html/render-lines.ts";
import { readBody } from "../../../lib/mail/read-body.ts";
import { readMailNow } from "../../../lib/mail/read-mail.ts";
import type { MailContext } from "../../../lib/mail/reading.ts";
import { workOf } from "./work.ts";

const context: MailContext = { own: [], tend: [], receivedAt: "2026-11-23T10:00:00.000Z", timeZone: "UTC" };

const attribution = "On Mon, 2 Nov 2026 at 10:00, Ana Silva <ana@example.org> wrote:";
const head = "From: Ana <ana@example.org>\nSent: Monday, 2 November 2026 10:00\nTo: Sam\nSubject: plans\n\n";
const forwarded = `---------- Forwarded message ---------\n${head}`;

/** Twice the size may cost twice the work, and some: an edge, a limit reached. Bodies have over a thousand lines at once. */
const growthMax = 2.4;

function growth(make: (size: number) => unknown, size: number): number {
  make(10);
  return workOf(() => make(2 * size)) / workOf(() => make(size));
}

describe("twice the body is twice the work", () => {
  test.each<[what: string, text: (size: number) => string, size: number]>([
    ["lines of prose", (size) => "So it goes on for quite a while.\n".repeat(size), 3_000],
    ["lines of five hundred colons", (size) => `${"To: a: ".repeat(250)}\n`.repeat(size), 40],
    ["one line of letters", (size) => "word ".repeat(size), 20_000],
    ["one line of colons", (size) => "to:".repeat(size), 20_000],
    ["one line of angle brackets", (size) => "> ".repeat(size), 20_000],
    ["quotes that go deeper with each line", (size) => levels(size), 300],
    ["quoted lines", (size) => `Yes.\n\n${attribution}\n${"> so it was said\n".repeat(size)}`, 3_000],
    ["answers between quotes", (size) => `${attribution}\n${"> said\nanswered\n\n".repeat(size)}`, 1_500],
    ["attributions", (size) => `${attribution}\n`.repeat(size), 1_200],
    ["lines that may end an attribution", (size) => "on 2 May 2026 <x@example.org>:\n\n".repeat(size), 600],
    ["heads", (size) => `${head}so it goes\n`.repeat(size), 250],
    ["forwards", (size) => `${forwarded}so it goes\n`.repeat(size), 450],
    ["a long text forwarded", (size) => `${forwarded}${"so it goes\n".repeat(size)}`, 3_000],
    ["a long quote forwarded", (size) => `${forwarded}${attribution}\n${"> said\n".repeat(size)}`, 3_000],
    ["labels", (size) => "From: x\nTo: y\n".repeat(size), 600],
    ["rules", (size) => "-----\nwords\n_____\n".repeat(size), 800],
    ["blank lines", (size) => `a:\n${"\n".repeat(size)}b:\n${"\n".repeat(size)}`, 6_000],
    ["delimiters", (size) => "-- \nAna\n".repeat(size), 1_000],
    ["bars", (size) => "| cell | cell |\n".repeat(size), 1_500],
  ])("of %s", (_what, text, size) => {
    expect(growth((count) => readBody({ text: text(count), subject: "Fwd: plans" }), size)).toBeLessThan(
      growthMax,
    );
  });

  test.each<[what: string, html: (size: number) => string, size: number]>([
    ["paragraphs", (size) => "<p class=MsoNormal>So <b>it</b> goes.</p>\n".repeat(size), 1_000],
    ["divisions in divisions", (size) => `${"<div>".repeat(size)}deep${"</div>".repeat(size)}`, 1_500],
    ["quotes in quotes", (size) => `${'<blockquote type="cite">a'.repeat(size)}`, 1_500],
    ["end tags of nothing", (size) => `${"<b>".repeat(100)}${"</i></x>".repeat(size)}`, 1_500],
    ["words in one line", (size) => "<span>word </span>".repeat(size), 2_000],
    ["comments without an end", (size) => "<!-- a ".repeat(size), 3_000],
    ["tags without an end", (size) => '<a href="x'.repeat(size), 3_000],
    ["angle brackets", (size) => "< ".repeat(size), 3_000],
    ["ampersands", (size) => "&".repeat(size), 3_000],
    ["references", (size) => "&nbsp;&eacute;&#1234; ".repeat(size), 1_000],
    ["styles without an end", (size) => "<style>a".repeat(size), 1_500],
    ["links in links", (size) => '<a href="https://example.com/x"><i>a'.repeat(size), 1_000],
    ["tags that are all different", (size) => different(size), 1_500],
  ])("of %s in HTML", (_what, html, size) => {
    expect(growth((count) => renderLines(html(count)), size)).toBeLessThan(growthMax);
    expect(growth((count) => readBody({ html: html(count) }), size)).toBeLessThan(growthMax);
  });

  test.each<[what: string, mail: (size: number) => string, size: number]>([
    ["parts", (size) => `${mixed}${"--b\r\n\r\ntext\r\n".repeat(size)}--b--\r\n`, 400],
    [
      "lines that look like boundaries",
      (size) => `${mixed}--b\r\n\r\n${"--x\r\n".repeat(size)}--b--\r\n`,
      2_000,
    ],
    ["header fields", (size) => `${"X-A: b\r\n".repeat(size)}\r\ntext`, 500],
    ["one header field", (size) => `To: ${"a@example.org, ".repeat(size)}\r\n\r\ntext`, 400],
    ["encoded bytes", (size) => `${quotedPrintable}${"=C3=A9 and so on=\r\n".repeat(size)}`, 2_000],
    ["an attachment", (size) => `${mixed}--b\r\n${attachment}\r\n${"QUJD\r\n".repeat(size)}--b--\r\n`, 5_000],
  ])("of %s in a mail", (_what, mail, size) => {
    const raws = new Map([10, size, 2 * size].map((count) => [count, Buffer.from(mail(count))]));
    expect(growth((count) => readMailNow(raws.get(count) ?? Buffer.from(""), context), size)).toBeLessThan(
      growthMax,
    );
  });

  test("a line of five hundred clocks' colons holds nothing to look up", () => {
    const line = "10:00:00 ".repeat(250);
    expect(workOf(() => inlineLabels(line))).toBeLessThan(10 * line.length);
  });
});

const mixed = 'From: ana@example.org\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n';
const attachment = "Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n";
const quotedPrintable =
  "From: ana@example.org\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n";

/** Levels of quoting, as many lines of each. */
function levels(size: number): string {
  return Array.from({ length: size }, (_one, at) => `${">".repeat(Math.min(at, 60))} said`).join("\n");
}

function different(size: number): string {
  return Array.from({ length: size }, (_one, at) => `<span title="${at}">x</span>`).join("");
}

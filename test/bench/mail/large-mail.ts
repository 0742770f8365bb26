/** A large mail and how large, in the unit of its series. */
export type LargeMail = { size: number; raw: Buffer };

const header = [
  'From: "Sam Okafor" <sam.okafor@example.com>',
  "To: Ana Silva <ana@example.org>",
  "Date: Mon, 23 Nov 2026 09:00:00 +0100",
  "Message-ID: <large@example.com>",
  "Subject: the plans",
  "MIME-Version: 1.0",
].join("\r\n");

/** Mails with a short text and an attachment of that many megabytes each. */
export function largeMails(megabytes: readonly number[] = [1, 2, 5, 10, 25]): LargeMail[] {
  return megabytes.map((size) => {
    const bytes = Buffer.alloc(
      Math.floor((size * 1_000_000 * 57) / 78),
      "an attachment's bytes, any will do ",
    );
    const encoded = bytes.toString("base64").replace(/.{76}/g, "$&\r\n");
    const raw = [
      `${header}\r\nContent-Type: multipart/mixed; boundary="outer"`,
      "",
      "--outer",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Here are the plans. Could you look at them before Friday?",
      "",
      "Sam",
      "--outer",
      'Content-Type: application/pdf; name="plans.pdf"',
      'Content-Disposition: attachment; filename="plans.pdf"',
      "Content-Transfer-Encoding: base64",
      "",
      encoded,
      "--outer--",
      "",
    ].join("\r\n");
    return { size, raw: Buffer.from(raw, "latin1") };
  });
}

const sentences = [
  "We took the early train and were there before the others had found the room.",
  "Could you look at the second page again, where the numbers don't add up?",
  "It rained all day, so the walk along the river has to wait until next week.",
  "I think that we should ask them first; they know the house better than we do.",
  "Nobody had told me that the shop closes at noon on Wednesdays.",
  "The children slept through all of it, which was a small wonder in itself.",
  "He laughed, paid for both of us and went on about the boat.",
];

/** The large texts that people send, each about that many kilobytes: named by what their body is. */
export function largeTexts(kilobytes: number): { name: string; raw: Buffer }[] {
  const prose = linesOf(kilobytes, (at) => (at % 7 === 6 ? "" : sentence(at)));
  const texts: [name: string, subject: string, lines: string[]][] = [
    ["prose", "the plans", prose],
    ["a short answer above a long quote", "Re: the plans", [...answer, ...quoted(prose)]],
    ["answers between quoted lines", "Re: the plans", [...answer, ...interleaved(prose)]],
    ["a long mail forwarded", "Fwd: the plans", [...forwardHead, ...prose]],
    ["a long quote forwarded", "Fwd: the plans", [...forwardHead, ...answer, ...quoted(prose)]],
    ["a pasted log", "the log", linesOf(kilobytes, logLine)],
  ];
  const pages: [name: string, html: string][] = [
    ["HTML, a division for each line", linesOf(kilobytes, (at) => `<div>${sentence(at)}</div>`).join("\r\n")],
    ["HTML, paragraphs with styles", linesOf(kilobytes, styledParagraph).join("\r\n")],
    ["HTML, rows of tables with links", linesOf(kilobytes, tableRow).join("\r\n")],
    [
      "HTML, a long quote",
      `<p>Yes.</p>${gmailQuote(linesOf(kilobytes, (at) => `<div>${sentence(at)}</div>`))}`,
    ],
  ];
  return [
    ...texts.map(([name, subject, lines]) => ({ name, raw: bodyMail("plain", lines.join("\r\n"), subject) })),
    ...pages.map(([name, html]) => ({ name, raw: bodyMail("html", html, "Re: the plans") })),
  ];
}

function bodyMail(form: "plain" | "html", body: string, subject: string): Buffer {
  const head = header.replace("Subject: the plans", `Subject: ${subject}`);
  return Buffer.from(`${head}\r\nContent-Type: text/${form}; charset=utf-8\r\n\r\n${body}\r\n`);
}

function linesOf(kilobytes: number, line: (at: number) => string): string[] {
  const lines: string[] = [];
  for (let characters = 0; characters < kilobytes * 1_000; ) {
    const next = line(lines.length);
    lines.push(next);
    characters += next.length + 2;
  }
  return lines;
}

function sentence(at: number): string {
  return sentences[at % sentences.length] ?? "";
}

const answer = [
  "Yes, that works for me.",
  "",
  "On Mon, 2 Nov 2026 at 10:00, Ana Silva <ana@example.org> wrote:",
];

const forwardHead = [
  "What do you think?",
  "",
  "---------- Forwarded message ---------",
  "From: Ana Silva <ana@example.org>",
  "Date: Mon, 2 Nov 2026 at 10:00",
  "Subject: the plans",
  "To: Sam Okafor <sam.okafor@example.com>",
  "",
];

function quoted(lines: readonly string[]): string[] {
  return lines.map((line, at) => `${">".repeat(1 + (at % 5 === 4 ? 1 : 0))} ${line}`);
}

function interleaved(lines: readonly string[]): string[] {
  return lines.map((line, at) => (at % 9 < 6 ? `> ${line}` : line));
}

function logLine(at: number): string {
  return `2026-11-02T10:${10 + (at % 50)}:00.${100 + (at % 900)}Z INFO [worker-${at % 9}] request ${at}: ${sentence(at)}`;
}

function styledParagraph(at: number): string {
  return `<p class=MsoNormal><span lang=EN-US style='font-size:11.0pt;font-family:"Calibri",sans-serif'>${sentence(at)}&nbsp;It&#8217;s <b>here</b>.<o:p></o:p></span></p>`;
}

function tableRow(at: number): string {
  return `<table width="100%" cellpadding="0" style="border-collapse:collapse"><tr><td align="left" style="padding:10px 0;font-family:Arial,sans-serif;font-size:14px"><!-- row --><a href="https://example.com/item/${at}" style="color:#0066cc">${sentence(at)}</a></td></tr></table>`;
}

function gmailQuote(lines: readonly string[]): string {
  const attribution = `On Mon, 2 Nov 2026 at 10:00, Ana Silva &lt;<a href="mailto:ana@example.org">ana@example.org</a>&gt; wrote:<br>`;
  return `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">${attribution}</div><blockquote class="gmail_quote">${lines.join("\r\n")}</blockquote></div>`;
}

/** A short answer above that many quoted lines. */
export function quotedMail(lines: number): LargeMail {
  const quoted: string[] = [];
  for (let line = 0; line < lines; line += 1) {
    quoted.push(`${">".repeat(1 + (line % 3))} line ${line} of what was said before, about so long`);
  }
  const text = [
    "Yes, that works for me.",
    "",
    "On Mon, 2 Nov 2026 at 10:00, Ana Silva <ana@example.org> wrote:",
    ...quoted,
  ];
  return {
    size: lines,
    raw: Buffer.from(`${header}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text.join("\r\n")}\r\n`),
  };
}

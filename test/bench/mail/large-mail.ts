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

/** A mail of about that many kilobytes of the writer's own prose, as text or as HTML. */
export function wordyMail(kilobytes: number, form: "text" | "html"): LargeMail {
  const sentence = "This is a sentence of somebody's prose that goes on for quite a while, as they do.";
  const line =
    form === "text" ? sentence : `<p style="margin:0">${sentence.replace("prose", "<b>prose</b>")}</p>`;
  const count = Math.ceil((kilobytes * 1_000) / (line.length + 2));
  const body = Array.from({ length: count }, () => line).join("\r\n");
  const type = form === "text" ? "text/plain" : "text/html";
  return {
    size: kilobytes,
    raw: Buffer.from(`${header}\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}\r\n`),
  };
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

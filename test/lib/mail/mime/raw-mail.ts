import type { MailContext } from "../../../../lib/mail/reading.ts";

/** What a test wants to differ from a plain mail. Headers override by name; `null` leaves one out. */
export type RawMailWish = {
  headers?: Record<string, string | null>;
  body?: string;
  lineEnd?: "\r\n" | "\n" | "\r";
};

const usualHeaders: Record<string, string> = {
  From: "Sam Okafor <sam@okafor.example>",
  To: "Ana Silva <ana@silva.example>",
  Date: "Mon, 23 Nov 2026 09:00:00 +0100",
  "Message-ID": "<one@okafor.example>",
  Subject: "Lunch",
};

/** The raw bytes of a mail; each character of the wish is one byte where it is below 0x100, UTF-8 otherwise. */
export function rawMail(wish: RawMailWish = {}): Buffer {
  const lineEnd = wish.lineEnd ?? "\r\n";
  const headers = Object.entries({ ...usualHeaders, ...wish.headers }).filter(([, value]) => value !== null);
  const lines = [
    ...headers.map(([name, value]) => `${name}: ${value}`),
    "",
    ...(wish.body ?? "Lunch on Friday?").split("\n"),
  ];
  return Buffer.from(lines.join(lineEnd));
}

/** A multipart body: each part a header block and a body. */
export function multipart(boundary: string, parts: readonly { headers: string[]; body: string }[]): string {
  const opened = parts.map((part) => [`--${boundary}`, ...part.headers, "", part.body].join("\n"));
  return [...opened, `--${boundary}--`, ""].join("\n");
}

/** A user called Ana, to whom Sam writes. */
export const ana: MailContext = {
  own: ["ana@silva.example"],
  tend: ["log+7h3k@in.tend.example"],
  receivedAt: "2026-11-23T10:00:00.000Z",
  timeZone: "Europe/Lisbon",
};

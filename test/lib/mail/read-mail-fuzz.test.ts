import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMailNow } from "../../../lib/mail/read-mail.ts";
import { UnreadableMailError } from "../../../lib/mail/unreadable-mail-error.ts";
import { ana, multipart, rawMail } from "./mime/raw-mail.ts";

/** Reads, and lets nothing through but the one error that has a name. */
function readSafely(raw: Uint8Array) {
  try {
    return readMailNow(raw, ana);
  } catch (error) {
    if (error instanceof UnreadableMailError) return undefined;
    throw error;
  }
}

const word = fc.stringMatching(/^[a-z]{4,10}$/);
const sentence = fc.array(word, { minLength: 2, maxLength: 8 }).map((words) => words.join(" "));

const transfer = fc.constantFrom("7bit", "8bit", "quoted-printable", "base64", "binary", "x-unknown");
const textType = fc.constantFrom(
  "text/plain",
  "text/html",
  "text/plain; charset=utf-8",
  "text/plain; charset=shift_jis",
  "text/plain; format=flowed",
);
const otherType = fc.constantFrom(
  "application/pdf; name=a.pdf",
  "image/png",
  "message/rfc822",
  "message/delivery-status",
  "text/calendar; method=REQUEST",
  "application/pkcs7-mime",
  "text/vcard; name=a.vcf",
  "multipart/mixed; boundary=inner",
  "",
);

type Part = { headers: string[]; body: string };
const part: fc.Arbitrary<Part> = fc
  .tuple(
    fc.oneof(textType, otherType),
    transfer,
    fc.constantFrom("", "inline", "attachment; filename=x"),
    fc.string({ maxLength: 200 }),
  )
  .map(([type, encoding, disposition, body]) => ({
    headers: [
      `Content-Type: ${type}`,
      `Content-Transfer-Encoding: ${encoding}`,
      `Content-Disposition: ${disposition}`,
    ],
    body,
  }));

/** Mail of every shape: any header present, odd or repeated, any nesting of parts. */
const anyMail = fc
  .record({
    headers: fc.dictionary(
      fc.constantFrom(
        "From",
        "To",
        "Cc",
        "Subject",
        "Date",
        "Return-Path",
        "Auto-Submitted",
        "List-Id",
        "Precedence",
        "References",
        "X-Failed-Recipients",
        "Reply-To",
        "Content-Transfer-Encoding",
      ),
      fc.oneof(
        fc.string({ maxLength: 80 }),
        fc.constantFrom(
          "<>",
          "sam@okafor.example",
          "=?utf-8?B?4pyF?=",
          "a:b;c,<d@e>",
          "auto-replied",
          "MAILER-DAEMON",
          '"',
        ),
      ),
    ),
    parts: fc.array(part, { maxLength: 6 }),
    type: fc.constantFrom(
      "mixed",
      "alternative",
      "report; report-type=delivery-status",
      "digest",
      "signed",
      "encrypted",
      "related",
    ),
    lineEnd: fc.constantFrom("\r\n" as const, "\n" as const, "\r" as const),
  })
  .map(({ headers, parts, type, lineEnd }) =>
    rawMail({
      headers: { ...headers, "Content-Type": `multipart/${type}; boundary=b` },
      body: multipart("b", parts),
      lineEnd,
    }),
  );

/** What happens to mail on its way: bytes lost, doubled, changed, swapped. */
type Harm = { at: number; what: "drop" | "double" | "change" | "cut" | "swap"; byte: number; length: number };
const harm: fc.Arbitrary<Harm> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  what: fc.constantFrom("drop", "double", "change", "cut", "swap"),
  byte: fc.constantFrom(0, 10, 13, 32, 34, 40, 45, 58, 60, 61, 62, 92, 128, 255),
  length: fc.integer({ min: 1, max: 40 }),
});

function harmed(raw: Buffer, harms: readonly Harm[]): Buffer {
  return harms.reduce((bytes, { at, what, byte, length }) => {
    const start = Math.floor(at * bytes.length);
    const before = bytes.subarray(0, start);
    const piece = bytes.subarray(start, start + length);
    const after = bytes.subarray(start + length);
    if (what === "drop") return Buffer.concat([before, after]);
    if (what === "double") return Buffer.concat([before, piece, piece, after]);
    if (what === "change") return Buffer.concat([before, Buffer.alloc(piece.length, byte), after]);
    if (what === "swap") return Buffer.concat([before, after, piece]);
    return before;
  }, raw);
}

const reportMail = rawMail({
  headers: {
    From: "Mail Delivery System <mailer-daemon@mx.example>",
    "Content-Type": "multipart/report; report-type=delivery-status; boundary=r",
  },
  body: multipart("r", [
    {
      headers: ["Content-Type: text/plain"],
      body: "It could not be delivered to <gone@okafor.example>: user unknown",
    },
    {
      headers: ["Content-Type: message/delivery-status"],
      body: "Reporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; gone@okafor.example\nAction: failed\nStatus: 5.1.1",
    },
    {
      headers: ["Content-Type: message/rfc822"],
      body: "From: ana@silva.example\nTo: gone@okafor.example\nSubject: Hi\n\nHello",
    },
  ]),
});
const forwardMail = rawMail({
  headers: {
    From: "Ana <ana@silva.example>",
    Subject: "Fwd: plans",
    "Content-Type": "multipart/alternative; boundary=b",
  },
  body: multipart("b", [
    {
      headers: ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable"],
      body: "F=C3=BCr dich\n\n---------- Forwarded message ---------\nFrom: Sam <sam@okafor.example>\nDate: Fri, 20 Nov 2026 at 09:00\nSubject: plans\nTo: Ana <ana@silva.example>\n\nHere.",
    },
    {
      headers: ["Content-Type: text/html; charset=utf-8"],
      body: '<div dir="ltr">Für dich<br><div class="gmail_quote">---------- Forwarded message ---------<br>From: <b>Sam</b></div></div>',
    },
  ]),
});

describe("any bytes at all", () => {
  it("are read or refused by name", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (raw) => {
        readSafely(raw);
      }),
      { numRuns: 300 },
    );
  });

  it("in the shape of a mail give a reading whose parts are all there", () => {
    fc.assert(
      fc.property(anyMail, (raw) => {
        const reading = readSafely(raw);
        if (!reading) return;
        expect(reading.because).not.toBe("");
        expect(reading.date <= ana.receivedAt).toBe(true);
        for (const person of reading.people) expect(person.address).toMatch(/^.+@.+$/);
        for (const text of [reading.subject, reading.from.name, ...reading.headers.values()]) {
          expect(text).not.toMatch(/[\r\n\0]/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["a report", reportMail],
    ["a forward", forwardMail],
  ])("of %s harmed on its way are still read", (_name, raw) => {
    fc.assert(
      fc.property(fc.array(harm, { minLength: 1, maxLength: 6 }), (harms) => {
        readSafely(harmed(raw, harms));
      }),
      { numRuns: 400 },
    );
  });
});

describe("a writer's words", () => {
  it("are never lost, whatever carries them", () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 6 }),
        fc.constantFrom("7bit", "quoted-printable", "base64"),
        fc.constantFrom("plain", "alternative", "mixed", "related"),
        fc.constantFrom("\r\n" as const, "\n" as const),
        (sentences, encoding, shape, lineEnd) => {
          const text = sentences.join("\n\n");
          const encoded =
            encoding === "base64" ? Buffer.from(text.replaceAll("\n", "\r\n")).toString("base64") : text;
          const head = ["Content-Type: text/plain; charset=utf-8", `Content-Transfer-Encoding: ${encoding}`];
          const body = multipart("b", [
            { headers: head, body: encoded },
            { headers: ["Content-Type: image/png; name=a.png"], body: "x" },
          ]);
          const raw =
            shape === "plain"
              ? rawMail({
                  headers: {
                    "Content-Type": "text/plain; charset=utf-8",
                    "Content-Transfer-Encoding": encoding,
                  },
                  body: encoded,
                  lineEnd,
                })
              : rawMail({ headers: { "Content-Type": `multipart/${shape}; boundary=b` }, body, lineEnd });
          const { newText, signature } = readMailNow(raw, ana).body;
          for (const one of sentences) expect(`${newText}\n${signature}`).toContain(one);
        },
      ),
      { numRuns: 200 },
    );
  });
});

import { describe, expect, test } from "vitest";
import { readMailNow } from "../../../../lib/mail/read-mail.ts";
import type { MailContext, MailReading } from "../../../../lib/mail/reading.ts";
import { rawMail } from "../mime/raw-mail.ts";
import { bouncesBySystem, mailByKind, type SystemMail } from "./mail-systems.ts";

const jo: MailContext = {
  own: ["jo@field.example"],
  tend: ["log+abc@in.tend.example"],
  receivedAt: "2026-11-23T10:00:00.000Z",
  timeZone: "Europe/Warsaw",
};

function read({ headers, body }: SystemMail): MailReading {
  const usual = { From: "Petra Nowak <petra@nowak.example>", To: "Jo Field <jo@field.example>" };
  return readMailNow(rawMail({ headers: { ...usual, "MIME-Version": "1.0", ...headers }, body }), jo);
}

describe("machines, lists and people are told apart", () => {
  test.each(mailByKind)("$kind: $name", (mail) => {
    const reading = read(mail);
    expect(reading.kind, reading.because).toBe(mail.kind);
  });
});

describe("a bounce names who failed and whether for good", () => {
  test.each(bouncesBySystem)("$name", (mail) => {
    const reading = read(mail);
    expect(reading.kind, reading.because).toBe("bounce");
    expect(reading.failed).toMatchObject(mail.failed);
    expect(reading.failed.length).toBe(mail.failed.length);
  });
});

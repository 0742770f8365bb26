import { describe, expect, test } from "vitest";
import { readBody } from "../../../../lib/mail/read-body.ts";
import type { ForwardedMail } from "../../../../lib/mail/reading.ts";
import { evened } from "../text/body-case.ts";
import { type ForwardWish, forwardsByClient } from "./forwards-by-client.ts";

/** The fields that the wish names, as they were read; the signature of a forwarded mail counts as its text. */
function asWished(mail: ForwardedMail | undefined, wish: ForwardWish): ForwardWish {
  const addresses = (list: readonly { address: string }[]) => list.map(({ address }) => address).join();
  const signed = mail?.signature ? `${mail.text}\n\n${mail.signature}` : (mail?.text ?? "");
  return {
    from: mail?.from.address ?? "",
    ...(wish.name === undefined ? {} : { name: mail?.from.name ?? "" }),
    ...(wish.subject === undefined ? {} : { subject: mail?.subject ?? "" }),
    ...(wish.text === undefined ? {} : { text: evened(signed) }),
    ...(wish.to === undefined ? {} : { to: addresses(mail?.to ?? []) }),
    ...(wish.cc === undefined ? {} : { cc: addresses(mail?.cc ?? []) }),
    ...(wish.date === undefined ? {} : { date: mail?.date.slice(0, wish.date.length) ?? "" }),
  };
}

describe("what a mail forwards is read whole, and apart from the words above it", () => {
  test.each(forwardsByClient)("$name", ({ subject, text, html, above, forwarded }) => {
    const reading = readBody({
      ...(subject === undefined ? {} : { subject }),
      ...(text === undefined ? {} : { text }),
      ...(html === undefined ? {} : { html }),
      timeZone: "Europe/Warsaw",
    });
    expect(evened(reading.newText)).toBe(above);
    expect(reading.forwarded.length).toBe(forwarded.length);
    for (const [at, wish] of forwarded.entries()) {
      expect(asWished(reading.forwarded[at], wish)).toEqual(wish);
    }
    for (const mail of reading.forwarded) expect(mail.dateText === "" || mail.date !== "").toBe(true);
  });
});

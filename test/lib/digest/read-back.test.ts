import { simpleParser } from "mailparser";
import MailComposer from "nodemailer/lib/mail-composer";
import { describe, expect, it } from "vitest";
import { galleryStates } from "../../../infra/local/digest-gallery/gallery-states.ts";
import { composeLetter } from "../../../lib/adapters/compose-letter.ts";
import type { DigestLetter } from "../../../lib/digest/digest-letter.ts";
import { digestMail } from "../../../lib/digest/digest-mail.ts";
import { linksOf } from "../../../lib/digest/links.ts";
import { renderHtml } from "../../../lib/digest/render-html.ts";
import { renderText } from "../../../lib/digest/render-text.ts";
import { sayZone } from "../../../lib/digest/say-date.ts";
import { subjectOf } from "../../../lib/digest/subject.ts";
import { readMail } from "../../../lib/mail/read-mail.ts";
import { readReply } from "../../../lib/reply/read-reply.ts";
import { readMailto } from "./read-mailto.ts";
import { quoted, type ReplyShape, replyShapes } from "./reply-shapes.ts";
import { letterOf } from "./worst-letter.ts";

const sender = {
  name: "Tend",
  address: "tend@in.tend.example",
  domain: "in.tend.example",
  unsubscribeUrl: "https://u.example/unsubscribe",
};
const states = galleryStates();
const context = (letter: DigestLetter) => ({
  own: [letter.user.email],
  tend: [sender.address, letter.replyAddress, letter.user.captureAddress],
  receivedAt: letter.now,
  timeZone: letter.user.zone,
});

describe("a digest read back", () => {
  it.each(states)("is whole for a foreign parser and for Tend's own: $title", async ({ letter }) => {
    const raw = Buffer.from(await composeLetter(digestMail(letter, sender)));
    const foreign = await simpleParser(raw);
    expect(foreign.subject).toBe(subjectOf(letter));
    expect(foreign.text).toBe(renderText(letter));
    expect(foreign.html).toBe(renderHtml(letter));
    expect(foreign.replyTo?.value[0]?.address).toBe(letter.replyAddress);
    expect(foreign.from?.value[0]).toMatchObject({ name: "Tend", address: sender.address });
    const own = await readMail(raw, context(letter));
    expect(["automatic", "bulk", "list"]).toContain(own.kind);
    expect(own.subject).toBe(subjectOf(letter));
  });

  it("the same ledger and instant give the same bytes", async () => {
    const [one, two] = await Promise.all(
      [galleryStates(), galleryStates()].map((all) =>
        Promise.all(all.map((state) => composeLetter(digestMail(state.letter, sender)))),
      ),
    );
    expect(one).toEqual(two);
  });

  it("carries what a machine's mail owes its readers", async () => {
    const letter = states[0]?.letter ?? letterOf("Ana");
    const { headers } = await simpleParser(Buffer.from(await composeLetter(digestMail(letter, sender))));
    expect(headers.get("auto-submitted")).toBe("auto-generated");
    expect(headers.get("x-auto-response-suppress")).toBe("All");
    expect(headers.get("feedback-id")).toMatch(/^202611300700:[0-9a-z]{16}:digest:tend-digest$/);
    expect(headers.get("list")).toMatchObject({
      id: { name: "Tend digest", id: "digest.in.tend.example" },
      unsubscribe: { url: expect.stringMatching(/^https:\/\/u\.example\/unsubscribe\?to=reply%2B\w{54}$/) },
      "unsubscribe-post": { name: "List-Unsubscribe=One-Click" },
    });
  });

  it("without a web address, unsubscribes by mail and promises no one-click", async () => {
    const letter = states[0]?.letter ?? letterOf("Ana");
    const { headers } = digestMail(letter, { ...sender, unsubscribeUrl: "" });
    expect(headers["List-Unsubscribe"]).toMatch(
      /^<mailto:reply%2B\w+@in\.tend\.example\?subject=pause&body=pause>$/,
    );
    expect(headers).not.toHaveProperty("List-Unsubscribe-Post");
  });

  it.each(states)("every link of a person decodes to what was meant: $title", ({ letter }) => {
    for (const item of letter.digest.items) {
      const links = linksOf(letter, item);
      const write = readMailto(links.write);
      expect(write.to).toEqual([
        item.addresses[0],
        ...(item.other === undefined ? [] : [item.other.address]),
      ]);
      expect(write.fields.get("bcc")).toBe(letter.user.captureAddress);
      expect(write.fields.get("body")).toMatch(/^Hi [^\r\n]+,\r\n\r\n/);
      for (const [verb, href] of Object.entries({ done: links.done, later: links.later, no: links.no })) {
        const { to, fields } = readMailto(href);
        expect(to).toEqual([letter.replyAddress]);
        expect(readAnswer(fields.get("body") ?? "", letter)).toEqual([
          [verb, item.number, item.addresses[0]],
        ]);
      }
    }
  });
});

describe("an answer to a digest keeps numbers matched to people", () => {
  const letter = states.find((state) => state.id === "ten")?.letter ?? letterOf("Ana");
  const answer = "1 done: sent it\n2 later\n3 no";

  it.each(replyShapes)("above the quoted digest, in $program", async (shape) => {
    expect(readAnswer(await received(shape, answer, letter), letter)).toEqual([
      ["done", 1, letter.digest.items[0]?.addresses[0]],
      ["later", 2, letter.digest.items[1]?.addresses[0]],
      ["no", 3, letter.digest.items[2]?.addresses[0]],
    ]);
  });

  it.each(replyShapes)("nothing at all where only the digest is quoted, in $program", async (shape) => {
    expect(readAnswer(await received(shape, "Thanks!", letter), letter)).toEqual([]);
  });

  // Where a line ends depends on the name of the zone and on the week: none may begin like an answer.
  it.each(states)("nothing wherever the lines of a quoted digest end: $title", (state) => {
    const block = `From: Tend <${sender.address}>\nSent: 30 November 2026 08:00\nTo: maya@lindqvist.example\nSubject: Re: this week`;
    for (const zone of zonesOfEachLength()) {
      const quotedLetter = { ...state.letter, user: { ...state.letter.user, zone } };
      const text = `Thanks!\n\n${block}\n\n${renderText(quotedLetter)}`;
      expect(readAnswer(text, state.letter), zone).toEqual([]);
    }
  });

  it.each(letter.digest.items)("under the quoted line of number $number", async (item) => {
    const [before = "", after = ""] = renderText(letter).split(
      new RegExp(`(?<=^${item.number}\\. .*)$`, "m"),
    );
    const text = `On Mon, 30 Nov 2026 at 08:00, Tend wrote:\n${quoted(before)}\n\ndone\n\n${quoted(after.replace(/^\n/, ""))}`;
    expect(readAnswer(text, letter)).toEqual([["done", item.number, item.addresses[0]]]);
  });
});

/** One zone for each length of name. */
function zonesOfEachLength(): string[] {
  return [
    ...new Map(Intl.supportedValuesOf("timeZone").map((zone) => [sayZone(zone).length, zone])).values(),
  ];
}

async function received(shape: ReplyShape, answer: string, letter: DigestLetter): Promise<string> {
  const digest = {
    text: renderText(letter),
    html: renderHtml(letter),
    from: sender.address,
    to: letter.user.email,
    subject: subjectOf(letter),
  };
  const raw = await new MailComposer({
    from: { name: letter.user.name, address: letter.user.email },
    to: letter.replyAddress,
    subject: `Re: ${digest.subject}`,
    inReplyTo: "<digest@in.tend.example>",
    ...(shape.text === undefined ? {} : { text: shape.text(answer, digest) }),
    ...(shape.html === undefined ? {} : { html: shape.html(answer, digest) }),
  })
    .compile()
    .build();
  return (await readMail(raw, context(letter))).text;
}

function readAnswer(text: string, letter: DigestLetter) {
  const { digest, now, user } = letter;
  const suggestions = digest.items.map(({ number, name, addresses, help }) => ({
    number,
    name,
    address: addresses[0] ?? "",
    help,
  }));
  const reading = readReply({ text, suggestions, contacts: [], at: now, zone: user.zone });
  return reading.actions.map(({ action, number, who }) => [
    action,
    number,
    who?.address ?? suggestions.find((one) => one.number === number)?.address,
  ]);
}

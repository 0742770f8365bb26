import fc from "fast-check";
import { Parser } from "htmlparser2";
import { simpleParser } from "mailparser";
import { describe, expect, it } from "vitest";
import { composeLetter } from "../../../lib/adapters/compose-letter.ts";
import { digestMail } from "../../../lib/digest/digest-mail.ts";
import { mailto } from "../../../lib/digest/mailto.ts";
import { renderHtml } from "../../../lib/digest/render-html.ts";
import { renderText } from "../../../lib/digest/render-text.ts";
import { subjectOf } from "../../../lib/digest/subject.ts";
import { hostileWords } from "./hostile.ts";
import { readMailto } from "./read-mailto.ts";
import { letterOf } from "./worst-letter.ts";

const sender = {
  name: "Tend",
  address: "tend@in.tend.example",
  domain: "in.tend.example",
  unsubscribeUrl: "https://u.example/",
};
const runs = { numRuns: 25 };
const elements = new Set(
  "html head meta title style body div table tbody tr td p h1 h2 span strong a ol li".split(" "),
);
const attributes = new Set(
  "lang charset name content class style role width height cellpadding cellspacing border bgcolor align valign dir href aria-label aria-hidden".split(
    " ",
  ),
);
/** Overrides, embeddings, unmatched isolates, zero-width and control characters. */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066\u2067\ufeff]/;

describe("other people's words in a digest", () => {
  it("law: never make an element, an attribute or a link of their own", () => {
    const shape = structureOf(renderHtml(letterOf("Ana")));
    fc.assert(
      fc.property(hostileWords, (words) => {
        const found = structureOf(renderHtml(letterOf(words)));
        expect([...found.elements].filter((name) => !elements.has(name))).toEqual([]);
        expect([...found.attributes].filter((name) => !attributes.has(name))).toEqual([]);
        expect(found.styles).toEqual(shape.styles);
        expect(found.hrefs.filter((href) => !href.startsWith("mailto:"))).toEqual([]);
      }),
      runs,
    );
  });

  it("law: every link writes to somebody of the digest or to Tend, with the capture address or nobody in Bcc", () => {
    fc.assert(
      fc.property(hostileWords, (words) => {
        const letter = letterOf(words);
        const known = new Set([
          letter.replyAddress,
          ...letter.digest.items.flatMap((item) => [...item.addresses, item.other?.address ?? ""]),
          ...letter.digest.passOn.flatMap((news) => news.forWhom.map((person) => person.address)),
        ]);
        for (const href of structureOf(renderHtml(letter)).hrefs) {
          expect(href.length).toBeLessThanOrEqual(1_900);
          const { to, fields } = readMailto(href);
          for (const address of to) expect(known).toContain(address);
          expect([...fields.keys()].filter((name) => !["subject", "body", "bcc"].includes(name))).toEqual([]);
          expect([undefined, letter.user.captureAddress]).toContain(fields.get("bcc"));
          expect(fields.get("subject") ?? "").not.toMatch(/[\r\n]/);
        }
      }),
      runs,
    );
  });

  it("law: bring no direction override, control or invisible character into text, HTML and subject", () => {
    fc.assert(
      fc.property(hostileWords, (words) => {
        const letter = letterOf(words);
        for (const said of [
          renderText(letter).replaceAll("\n", ""),
          renderHtml(letter).replaceAll("\n", ""),
          subjectOf(letter),
        ]) {
          expect(said).not.toMatch(unseen);
          expect(said.isWellFormed()).toBe(true);
        }
        for (const line of [...renderText(letter).split("\n\n"), subjectOf(letter)])
          expect(line.split("\u2068").length).toBe(line.split("\u2069").length);
      }),
      runs,
    );
  });

  it("law: keep the text part's lines to themselves: under 78 columns, one numbered line for each person", () => {
    fc.assert(
      fc.property(hostileWords, (words) => {
        const letter = letterOf(words);
        const lines = renderText(letter).split("\n");
        for (const line of lines) expect(line.length).toBeLessThan(78);
        const numbered = lines.filter((line) => /^\d+\. /.test(line)).length;
        expect(numbered).toBe(letter.digest.items.length + letter.digest.decide.length);
      }),
      runs,
    );
  });

  it("law: never make a header, a recipient or a part of their own", async () => {
    const names = (await headersOf("Ana")).names;
    await fc.assert(
      fc.asyncProperty(hostileWords, async (words) => {
        const found = await headersOf(words);
        expect(found.names).toEqual(names);
        expect(found.to).toEqual(["maya@lindqvist.example"]);
        expect(found.parts).toBe(2);
        expect(found.longestLine).toBeLessThanOrEqual(998);
        expect(found.blankBefore).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it("law: a mailto link gives back exactly what went in, up to its length", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 60 }),
        fc.string({ unit: "grapheme", maxLength: 60 }),
        (subject, body) => {
          const link = mailto(["a+b@x.example", "o'neil&co@x.example"], {
            subject,
            body,
            bcc: "log+1@x.example",
          });
          const read = readMailto(link);
          expect(read.to).toEqual(["a+b@x.example", "o'neil&co@x.example"]);
          if (link.length >= 1_800) return;
          expect(read.fields.get("subject") ?? "").toBe(cleaned(subject));
          expect(read.fields.get("body") ?? "").toBe(cleaned(body));
        },
      ),
    );
  });
});

function cleaned(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/\r\n?|\n/g, "\r\n");
}

function structureOf(html: string) {
  const found = {
    elements: new Set<string>(),
    attributes: new Set<string>(),
    styles: [] as string[],
    hrefs: [] as string[],
  };
  const parser = new Parser({
    onopentag(name, all) {
      found.elements.add(name);
      for (const attribute of Object.keys(all)) found.attributes.add(attribute);
      if (name === "a") found.hrefs.push(all.href ?? "");
      if (name === "style") found.styles.push("style");
    },
  });
  parser.end(html);
  return found;
}

async function headersOf(words: string) {
  const raw = Buffer.from(await composeLetter(digestMail(letterOf(words), sender)));
  const parsed = await simpleParser(raw);
  const to = Array.isArray(parsed.to) ? parsed.to : parsed.to === undefined ? [] : [parsed.to];
  const head = raw.toString("latin1").split("\r\n\r\n")[0] ?? "";
  return {
    names: parsed.headerLines.map((line) => line.key),
    to: to.flatMap((one) => one.value.map((mailbox) => mailbox.address)),
    parts: raw.toString("latin1").match(/^Content-Type: text\//gim)?.length ?? 0,
    longestLine: Math.max(
      ...raw
        .toString("latin1")
        .split("\r\n")
        .map((line) => line.length),
    ),
    blankBefore: !/[^\r]\n|\r[^\n]/.test(head),
  };
}

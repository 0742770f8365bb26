import { describe, expect, test } from "vitest";
import { readBody } from "../../../../lib/mail/read-body.ts";
import { type BodyCase, evened } from "./body-case.ts";
import { closingLines } from "./closing-lines.ts";
import { htmlByClient } from "./html-by-client.ts";
import { repliesByClient } from "./replies-by-client.ts";
import { repliesByLanguage } from "./replies-by-language.ts";
import { writersWords } from "./writers-words.ts";

function newTextOf({ text, html }: BodyCase): string {
  return evened(
    readBody({ ...(text === undefined ? {} : { text }), ...(html === undefined ? {} : { html }) }).newText,
  );
}

describe("of a reply only the writer's words are new", () => {
  test.each(repliesByLanguage)("$name", (one) => {
    expect(newTextOf(one)).toBe(one.expect);
  });

  test.each(repliesByClient)("$name", (one) => {
    expect(newTextOf(one)).toBe(one.expect);
  });

  test.each(htmlByClient)("in HTML: $name", (one) => {
    expect(newTextOf(one)).toBe(one.expect);
  });
});

describe("nothing that the writer wrote is lost", () => {
  test.each(writersWords)("$name", (one) => {
    expect(newTextOf(one)).toBe(one.expect);
  });
});

describe("what programs add below a mail is none of it", () => {
  test.each(closingLines)("$name", (one) => {
    expect(newTextOf(one)).toBe(one.expect);
  });
});

describe("a card at the end", () => {
  const card = "Met at the fair\n\nPetra Nowak\npetra@nowak.example";
  const writtenBy = (name: string, address: string) =>
    readBody({ text: card, writer: { name, address } }).newText;

  test("is the writer's signature where it bears the writer's name", () => {
    expect(writtenBy("Petra Nowak", "petra@nowak.example")).toBe("Met at the fair");
    expect(writtenBy("Nowak, P.", "p.nowak@work.example")).toBe("Met at the fair");
  });

  test("is what the mail is about where it bears another's", () => {
    expect(writtenBy("Jo Field", "jo@field.example")).toBe(card);
  });

  test("is a signature where nothing is known of the writer, or only a role", () => {
    expect(readBody({ text: card }).newText).toBe("Met at the fair");
    expect(writtenBy("Support", "support@nowak.example")).toBe("Met at the fair");
  });

  test("is a signature under a closing formula, whoever sends it for another", () => {
    const text =
      "The contract is attached.\n\nKind regards,\n\nPetra Nowak\nCEO, Nowak Ltd\n+48 22 555 01 02";
    expect(readBody({ text, writer: { name: "Jo Field", address: "jo@field.example" } }).newText).toBe(
      "The contract is attached.",
    );
  });
});

describe("a letter that the writer sends on with its marks", () => {
  test("is all his where its quoted closing is signed unmarked", () => {
    const text =
      "> Dear friends,\n>\n> we open the shop in May and have a list of\n> things to do.\n\nThe list has grown since.\n\n> Sincerely,\nAnna";
    expect(readBody({ text }).newText).toBe(text);
  });

  test("is a quote where the closing is the other's", () => {
    const text = "> Dear Anna,\n>\n> will you open in May?\n\nYes, we will.\n\n> Sincerely,\n> Petra\n\nAnna";
    expect(readBody({ text }).newText).toBe("Yes, we will.\n\nAnna");
  });
});

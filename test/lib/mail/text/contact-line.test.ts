import { expect, test } from "vitest";
import { contactLine } from "../../../../lib/mail/text/contact-line.ts";

test.each([
  ["Phone: +44 20 7946 0000", "phone"],
  ["713.555.0160 work", "phone"],
  ["(555) 010-2030", "phone"],
  ["wren@example.org", "email"],
  ["Email: wren@example.org", "email"],
  ["www.example.org", "web"],
  ["https://example.org/wren", "web"],
  ["x-3705", "extension"],
  ["12 High Street", "address"],
  ["Houston, TX 77002", "address"],
  ["Director, Harbour Works", "title"],
  ["Harbour Works Ltd.", "organisation"],
  ["Wren Fernhill", "name"],
  ["Wren van der Fern", "name"],
  ["Best regards,", "closing"],
  ["Mit freundlichen Grüßen", "closing"],
  ["harbour-plan.pdf", "attachment"],
  ["I will call you about the boats on Friday.", "prose"],
  ["Please call me at 555 010 2030 when you are back", "prose"],
  ["From: Wren <wren@example.org>", "prose"],
  ["it cost $ 555 010", "prose"],
])("%s is a line of kind %s", (words, kind) => {
  expect(contactLine(words)).toBe(kind);
});

import { describe, expect, it } from "vitest";
import { phoneIn } from "../../../../lib/mail/people/phone-number.ts";
import { readSignatureFacts } from "../../../../lib/mail/people/signature-facts.ts";

const nobody = { name: "", address: "" };

describe("what a signature says of its writer", () => {
  it.each([
    [
      "the usual block",
      "Sam Okafor\nHead of Design\nOkafor Studios Ltd\nTel: +44 20 7946 0000\nFax: +44 20 7946 0001",
      {
        name: "Sam Okafor",
        title: "Head of Design",
        company: "Okafor Studios Ltd",
        phone: "+44 20 7946 0000",
      },
    ],
    [
      "title and company on one line",
      "Sam Okafor\nCFO, Okafor Ltd\n(713) 555-0100",
      { name: "Sam Okafor", title: "CFO", company: "Okafor Ltd", phone: "(713) 555-0100" },
    ],
    [
      "a title behind the name",
      "Sam Okafor | Managing Director\nm: 07700 900123",
      { name: "Sam Okafor", title: "Managing Director", phone: "07700 900123" },
    ],
    [
      "a title before the company, which ends in a dot",
      "Sam Okafor\nFounder, Okafor & Co.\nsam@okafor.example",
      { name: "Sam Okafor", title: "Founder", company: "Okafor & Co." },
    ],
    [
      "a Swiss closing is no name",
      "Freundliche Grüsse\n\nSven Groß\nLeiter Verkauf\nT +41 44 123 45 67",
      { name: "Sven Groß", title: "Leiter Verkauf", phone: "+41 44 123 45 67" },
    ],
    [
      "what a register asks for is no title",
      "i. A. Sven Groß\nGroß GmbH & Co. KG\nTel.: +49 30 123456-0\nGeschäftsführer: Anna Groß\nAmtsgericht Berlin HRB 12345",
      { name: "Sven Groß", company: "Groß GmbH & Co. KG", phone: "+49 30 123456-0" },
    ],
    [
      "a Polish one",
      "Pozdrawiam,\nJan Polny\nKierownik Sprzedaży\nPolna Sp. z o.o.\ntel. +48 22 555 01 02",
      {
        name: "Jan Polny",
        title: "Kierownik Sprzedaży",
        company: "Polna Sp. z o.o.",
        phone: "+48 22 555 01 02",
      },
    ],
    [
      "a Russian one",
      "С уважением,\nИван Полев\nруководитель отдела продаж\nООО «Поле»\nтел. +7 495 123-45-67",
      {
        name: "Иван Полев",
        title: "руководитель отдела продаж",
        company: "ООО «Поле»",
        phone: "+7 495 123-45-67",
      },
    ],
    ["a number behind a Chinese label", "王芳\n销售经理\n手机：138 0013 8000", { phone: "138 0013 8000" }],
    [
      "a closing above it",
      "Best regards,\nSam Okafor\nSoftware Engineer",
      { name: "Sam Okafor", title: "Software Engineer" },
    ],
    [
      "a German one",
      "Mit freundlichen Grüßen\nSven Groß\nGeschäftsführer\nGroß GmbH\nTel. 030 1234567",
      { name: "Sven Groß", title: "Geschäftsführer", company: "Groß GmbH", phone: "030 1234567" },
    ],
    [
      "a French one",
      "Cordialement,\nAnne Dubois\nDirectrice commerciale\nTél. : 01 23 45 67 89",
      { name: "Anne Dubois", title: "Directrice commerciale", phone: "01 23 45 67 89" },
    ],
    [
      "a company known by the mail domain",
      "Sam Okafor\nOkafor Research\nsam@okafor.example",
      { name: "Sam Okafor", company: "Okafor Research" },
    ],
    ["only a fax", "Sam Okafor\nFax: 713-555-0100", { name: "Sam Okafor" }],
    ["only a first name", "Sam", {}],
    ["initials", "so", {}],
    ["a team", "The Okafor Team\nCustomer Support", {}],
    [
      "a disclaimer",
      "This message is confidential and intended only for the addressee. Call 713-555-0100.",
      {},
    ],
    [
      "an address with a postcode",
      "Sam Okafor\n1400 Smith Street\nHouston, TX 77002-7361",
      { name: "Sam Okafor" },
    ],
    ["a quotation", 'Sam Okafor\n"Every director needs an engineer"', { name: "Sam Okafor" }],
  ])("%s", (_name, signature, expected) => {
    expect(readSignatureFacts(signature, nobody)).toEqual({
      name: "",
      title: "",
      company: "",
      phone: "",
      ...expected,
    });
  });

  it("is not said of another person than the sender", () => {
    const sender = { name: "Ana Silva", address: "ana@silva.example" };
    expect(readSignatureFacts("Sam Okafor\nCFO", sender).name).toBe("");
    expect(readSignatureFacts("Ana M. Silva\nCFO", sender).name).toBe("Ana M. Silva");
  });

  it("makes no company of a provider of mail for everybody", () => {
    expect(readSignatureFacts("Sam Okafor\nGmail\nsam.okafor@gmail.com", nobody).company).toBe("");
  });
});

describe("a telephone number", () => {
  it.each([
    ["Phone: 713-555-0100", "713-555-0100"],
    ["713.555.0100 Office", "713.555.0100"],
    ["+49 (0)30 1234567", "+49 (0)30 1234567"],
    ["T +33 1 23 45 67 89 | F +33 1 23 45 67 80", "+33 1 23 45 67 89"],
    ["Fax 713-555-0100", ""],
    ["713-555-0100 (fax)", ""],
    ["2026-11-23", ""],
    ["23.11.2026", ""],
    ["192.168.10.20", ""],
    ["Order 1234567890", ""],
    ["2001-2010", ""],
    ["no digits", ""],
  ])("in %j is %j", (line, expected) => {
    expect(phoneIn(line)).toBe(expected);
  });
});

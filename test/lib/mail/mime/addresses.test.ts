import { describe, expect, it } from "vitest";
import { addressesPerHeaderMax } from "../../../../lib/mail/limits.ts";
import { normalAddress, readAddresses } from "../../../../lib/mail/mime/addresses.ts";

describe("an address header", () => {
  it.each([
    [
      "a name and an address",
      "Sam Okafor <Sam@Okafor.example>",
      [{ name: "Sam Okafor", address: "sam@okafor.example" }],
    ],
    ["an address alone", "sam@okafor.example", [{ name: "", address: "sam@okafor.example" }]],
    [
      "a quoted name with a comma",
      '"Okafor, Sam" <sam@okafor.example>',
      [{ name: "Okafor, Sam", address: "sam@okafor.example" }],
    ],
    [
      "an encoded name with a comma inside",
      "=?utf-8?Q?M=C3=BCller=2C_J?= <j@m.example>, a@b.example",
      [
        { name: "Müller, J", address: "j@m.example" },
        { name: "", address: "a@b.example" },
      ],
    ],
    [
      "a comment as a name",
      "sam@okafor.example (Sam Okafor)",
      [{ name: "Sam Okafor", address: "sam@okafor.example" }],
    ],
    [
      "a group",
      "Team: a@b.example, C D <c@d.example>;",
      [
        { name: "", address: "a@b.example" },
        { name: "C D", address: "c@d.example" },
      ],
    ],
    ["an empty group", "undisclosed-recipients:;", []],
    [
      "a needless quote in the local part",
      '"sam"@okafor.example',
      [{ name: "", address: "sam@okafor.example" }],
    ],
    [
      "a UTF-8 domain in ASCII form",
      "Jü <jü@bücher.example>",
      [{ name: "Jü", address: "jü@xn--bcher-kva.example" }],
    ],
    ["nothing", "", []],
    ["no address", "Sam Okafor", []],
  ])("reads %s", (_name, raw, expected) => {
    expect(readAddresses(Buffer.from(raw).toString("latin1"))).toEqual(expected);
  });

  it("keeps the quotes of a local part that needs them", () => {
    expect(readAddresses('"sam lee"@okafor.example')[0]?.address).toBe('"sam lee"@okafor.example');
  });

  it("never takes an address out of a quoted name", () => {
    const [mailbox] = readAddresses('"ceo@bank.example" <eve@evil.example>');
    expect(mailbox?.address).toBe("eve@evil.example");
  });

  it("removes what would change the direction or break the line of the text around a name", () => {
    const raw = Buffer.from("\u202eevil\u200b name <a@b.example>").toString("latin1");
    expect(readAddresses(raw)[0]?.name).toBe("evil name");
  });

  it("reads at most a fixed number", () => {
    const many = Array.from(
      { length: addressesPerHeaderMax + 50 },
      (_one, index) => `a${index}@b.example`,
    ).join(", ");
    expect(readAddresses(many)).toHaveLength(addressesPerHeaderMax);
  });
});

describe("an address for matching", () => {
  it.each([
    ["<Sam@Example.COM>", "sam@example.com"],
    ["mailto:sam@example.com", "sam@example.com"],
    ["'sam@example.com'", "sam@example.com"],
    ["sam@example.com.", "sam@example.com"],
    ["no address", ""],
    ["@example.com", ""],
    ["sam@", ""],
  ])("%s is %s", (text, expected) => {
    expect(normalAddress(text)).toBe(expected);
  });
});

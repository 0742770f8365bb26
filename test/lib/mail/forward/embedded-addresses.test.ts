import { describe, expect, test } from "vitest";
import { embeddedMailbox, embeddedMailboxes } from "../../../../lib/mail/forward/embedded-addresses.ts";

describe("a sender is read however it is written", () => {
  const senders: [field: string, name: string, address: string][] = [
    ["Ilka Nord <Ilka@North.example>", "Ilka Nord", "ilka@north.example"],
    ['"Nord, Ilka" <ilka@north.example>', "Nord, Ilka", "ilka@north.example"],
    ["Nord, Ilka [mailto:ilka@north.example]", "Nord, Ilka", "ilka@north.example"],
    ["Ilka Nord <ilka@north.example<mailto:ilka@north.example>>", "Ilka Nord", "ilka@north.example"],
    ["Ilka Nord (<ilka@north.example>)", "Ilka Nord", "ilka@north.example"],
    ["ilka@north.example (Ilka Nord)", "Ilka Nord", "ilka@north.example"],
    ["Ilka Nord ilka@north.example", "Ilka Nord", "ilka@north.example"],
    ["„Ilka Nord” <ilka@north.example>", "Ilka Nord", "ilka@north.example"],
    ["« Ilka Nord » <ilka@north.example>", "Ilka Nord", "ilka@north.example"],
    ["'ilka@north.example' <ilka@north.example>", "", "ilka@north.example"],
    ['"Ilka Nord" <ilka@north.example>;', "Ilka Nord", "ilka@north.example"],
    ["Ilka Nord <ilka@north.example", "Ilka Nord", "ilka@north.example"],
    ["ilka@north.example@ACME", "", "ilka@north.example"],
    ['"Nord; Ilka (North)" <SMTP:ilka@north.example>', "Nord; Ilka (North)", "ilka@north.example"],
    ["Ilka Nord/HOU/ACME@ACME", "Ilka Nord", ""],
    ["Ilka Nord@ACME", "Ilka Nord", ""],
    ["Ilka Nord @ ACME", "Ilka Nord", ""],
    ["Nord, Ilka", "Nord, Ilka", ""],
    ["Nord, Ilka </O=ACME/OU=NA/CN=RECIPIENTS/CN=INORD>", "Nord, Ilka", ""],
    ["plans-bounces@l.example [mailto:plans-bounces@l.example] On Behalf Of Ilka Nord", "Ilka Nord", ""],
    ["Ilka <ilka@bücher.example>", "Ilka", "ilka@xn--bcher-kva.example"],
    ["", "", ""],
  ];
  test.each(senders)("%s", (field, name, address) => {
    expect(embeddedMailbox(field)).toEqual({ name, address });
  });
});

describe("recipients are told apart however they are separated", () => {
  const lists: [field: string, expected: string[]][] = [
    ["Bo <bo@s.example>, yara@e.example", ["Bo <bo@s.example>", " <yara@e.example>"]],
    ["<bo@s.example>, <yara@e.example>", [" <bo@s.example>", " <yara@e.example>"]],
    ["Berg, Bo; Vos, Noor (E-mail)", ["Berg, Bo <>", "Vos, Noor <>"]],
    [
      "Berg, Bo <bo@s.example>, Noor Vos <noor@w.example>",
      ["Berg, Bo <bo@s.example>", "Noor Vos <noor@w.example>"],
    ],
    ["bo@s.example, yara@e.example; Vos, Noor", [" <bo@s.example>", " <yara@e.example>", "Vos, Noor <>"]],
    ["Bo Berg/HOU/ACME@ACME, Noor Vos/Acme Sea@Acme Sea", ["Bo Berg <>", "Noor Vos <>"]],
    ["Bo <bo@s.example> @ ACME, n@w.example", ["Bo <bo@s.example>", " <n@w.example>"]],
    ["Berg, Bo", ["Berg, Bo <>"]],
    ["undisclosed-recipients:;", []],
    ["  ", []],
  ];
  test.each(lists)("%s", (field, expected) => {
    expect(embeddedMailboxes(field).map((one) => `${one.name} <${one.address}>`)).toEqual(expected);
  });
});

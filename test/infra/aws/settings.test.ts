import { describe, expect, test } from "vitest";
import { parseSettings, SettingsError, senderAddressOf } from "../../../infra/aws/settings.ts";
import { settingsInFile } from "./synthesized.ts";

const least = {
  region: "eu-west-1",
  domain: "in.example.com",
  monitoring: { alarmEmail: "ops@example.com" },
};

test("the block in cdk.json is valid as it is", () => {
  expect(parseSettings(settingsInFile).domain).toBe("in.example.com");
});

test("three settings are enough, and the rest have defaults", () => {
  expect(parseSettings(least)).toEqual({
    ...least,
    sender: { name: "Tend", localPart: "tend" },
    receiptRules: { mode: "own" },
    joining: { mode: "invited", list: [] },
    sandboxRecipients: [],
    reserveConcurrency: true,
    rawMailDays: 30,
    sweepMinutes: 5,
  });
});

describe("what is accepted", () => {
  const cases: [description: string, change: Record<string, unknown>][] = [
    ["a region with a longer name", { region: "ap-southeast-2" }],
    ["a government region", { region: "us-gov-west-1" }],
    ["joining an active rule set", { receiptRules: { mode: "join", ruleSetName: "company-mail" } }],
    ["joining behind a rule", { receiptRules: { mode: "join", ruleSetName: "a", afterRule: "spam-filter" } }],
    ["no alarms, with the reason", { monitoring: { off: "a stack to try things out with" } }],
    ["a sender's name in another script", { sender: { name: "Тенд" } }],
    ["a name with a comma, which a header quotes", { sender: { name: "Okafor, Tend" } }],
    ["a domain in IDN's ASCII form", { domain: "in.xn--bcher-kva.example" }],
    ["the slower sweep", { sweepMinutes: 15 }],
  ];
  test.each(cases)("%s", (_description, change) => {
    expect(parseSettings({ ...least, ...change })).toMatchObject(change);
  });
});

describe("what is refused, and named", () => {
  const cases: [description: string, settings: unknown, named: string][] = [
    ["no settings at all", undefined, "tend: "],
    ["a misspelled setting", { ...least, sweepMinuts: 5 }, "sweepMinuts"],
    ["a misspelled setting of the sender", { ...least, sender: { nme: "x" } }, "tend.sender"],
    ["no region", { ...least, region: undefined }, "tend.region"],
    ["a zone instead of a region", { ...least, region: "eu-west-1a" }, "tend.region"],
    ["a domain in capitals", { ...least, domain: "In.Example.com" }, "tend.domain"],
    ["an address instead of a domain", { ...least, domain: "me@example.com" }, "tend.domain"],
    ["one word instead of a domain", { ...least, domain: "localhost" }, "tend.domain"],
    ["a domain that ends in a dot", { ...least, domain: "in.example.com." }, "tend.domain"],
    [
      "a line break in the sender's name",
      { ...least, sender: { name: "Tend\r\nBcc: x@y.z" } },
      "tend.sender.name",
    ],
    ["an address in the sender's name", { ...least, sender: { name: "T <a@b.c>" } }, "tend.sender.name"],
    ["a sender's name of 65 letters", { ...least, sender: { name: "x".repeat(65) } }, "tend.sender.name"],
    [
      "an address as the sender's local part",
      { ...least, sender: { localPart: "a@b" } },
      "tend.sender.localPart",
    ],
    [
      "joining a rule set without its name",
      { ...least, receiptRules: { mode: "join" } },
      "tend.receiptRules.ruleSetName",
    ],
    ["no word on monitoring", { ...least, monitoring: undefined }, "tend.monitoring"],
    ["monitoring off without a reason", { ...least, monitoring: { off: "" } }, "tend.monitoring"],
    ["an alarm address that is none", { ...least, monitoring: { alarmEmail: "ops" } }, "tend.monitoring"],
    ["mail that expires at once", { ...least, rawMailDays: 0 }, "tend.rawMailDays"],
    ["a sweep of any minutes", { ...least, sweepMinutes: 7 }, "tend.sweepMinutes"],
    ["a number in quotes", { ...least, rawMailDays: "30" }, "tend.rawMailDays"],
  ];
  test.each(cases)("%s", (_description, settings, named) => {
    expect(() => parseSettings(settings)).toThrow(SettingsError);
    expect(() => parseSettings(settings)).toThrow(named);
  });

  test("all that is wrong is said at once", () => {
    const wrong = { ...least, region: "here", domain: "there" };
    expect(() => parseSettings(wrong)).toThrow(/tend\.region.*tend\.domain/s);
  });
});

test("the sender's address is at the domain that receives, so that an answer to it comes in", () => {
  expect(senderAddressOf(parseSettings({ ...least, sender: { localPart: "hello" } }))).toBe(
    "hello@in.example.com",
  );
});

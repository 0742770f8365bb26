import { describe, expect, it } from "vitest";
import { isImpersonalAddress } from "../../../../lib/mail/people/impersonal-address.ts";
import { addressTest } from "../../../../lib/mail/people/own-addresses.ts";

describe("an address", () => {
  it.each([
    "no-reply@shop.example",
    "noreply@shop.example",
    "do_not_reply@shop.example",
    "donotreply+77@shop.example",
    "notifications@tool.example",
    "jira-notifications@tool.example",
    "info@shop.example",
    "INFO@shop.example",
    "sales@shop.example",
    "kontakt@laden.example",
    "support@shop.example",
    "hello@shop.example",
    "team@shop.example",
    "hr@shop.example",
    "jobs@shop.example",
    "mailer-daemon@mx.example",
    "postmaster@mx.example",
    "bounce+a1b2@mx.example",
    "devs@googlegroups.com",
    "devs@lists.tool.example",
    "devs-request@tool.example",
    "calendar-notification@google.com",
    "a1b2c3d4@group.calendar.google.com",
    "5f2d9c1e8b7a4f6d0c3b2a1908f7e6d5@relay.example",
    "reply+ABC123@reply.github.com",
  ])("%s is not one person's", (address) => {
    expect(isImpersonalAddress(address.toLowerCase())).toBe(true);
  });

  it.each([
    "sam@okafor.example",
    "sam.okafor@gmail.com",
    "s.okafor1987@gmx.de",
    "teamer.anna@web.de",
    "infante@silva.example",
    "newsome@okafor.example",
    "maillard@okafor.example",
    "hrvoje@okafor.example",
    "salesh@okafor.example",
    "robotham@okafor.example",
    "jobson@okafor.example",
    "sam+notifications@okafor.example",
    "ana.alert@okafor.example".replace("alert", "albert"),
    "me@okafor.example",
    "jb@okafor.example",
  ])("%s is", (address) => {
    expect(isImpersonalAddress(address)).toBe(false);
  });
});

describe("an own address", () => {
  const isOwn = addressTest(["ana@silva.example", "Ana.Silva@gmail.com"]);

  it.each([
    ["as it is", "ana@silva.example", true],
    ["in upper case", "ANA@Silva.example", true],
    ["in a plus form", "ana+crm@silva.example", true],
    ["without its dots at Gmail", "anasilva@gmail.com", true],
    ["at Gmail's other name", "ana.silva+x@googlemail.com", true],
    ["of somebody else", "bob@silva.example", false],
    ["with a longer local part", "ana.b@silva.example", false],
    ["at a domain below", "ana@mail.silva.example", false],
    ["empty", "", false],
  ])("%s", (_name, address, expected) => {
    expect(isOwn(address)).toBe(expected);
  });

  it("may stand for a whole domain", () => {
    expect(addressTest(["@in.tend.example"])("log+any@in.tend.example")).toBe(true);
  });
});

import { describe, expect, test } from "vitest";
import { readBody } from "../../../../lib/mail/read-body.ts";
import { isNotice } from "../../../../lib/mail/text/notice-line.ts";

describe("trackers and patches", () => {
  test.each([
    "Ines Marlow <ines@example.com> changed:",
    "--- Comment #3 from Ines Marlow <ines@example.com> ---",
    "Ines Marlow commented on BOAT-889:",
    "Ines Marlow updated BOAT-12:",
  ])("announces a comment: %s", (line) => {
    expect(isNotice(line)).toBe(true);
  });

  test.each(["What changed:", "I have commented on it:", "Here is what Ines updated:"])(
    "is a sentence: %s",
    (line) => {
      expect(isNotice(line)).toBe(false);
    },
  );

  test("the words below an announcement are new", () => {
    expect(
      readBody({ text: "Ines Marlow <ines@example.com> changed:\n\nThe gate is open now." }).newText,
    ).toBe("The gate is open now.");
  });

  test("the author above a patch is no sender of a quoted mail", () => {
    const text =
      "From: Ines Marlow <ines@example.com>\n\nOpen the gate.\n\nSigned-off-by: Ines Marlow <ines@example.com>\n---\n gate.c | 2 +-\n\ndiff --git a/gate.c b/gate.c";
    expect(readBody({ text }).newText).toContain("Open the gate.");
  });
});

describe("what lists and services add", () => {
  test.each([
    [
      "a list",
      "_______________________________________________\nharbour mailing list\nharbour@lists.example.org\nhttps://lists.example.org/mailman/listinfo/harbour",
    ],
    [
      "a free mail service",
      "__________________________________________________\nDo You Yahoo!?\nGet free video emails",
    ],
    ["a virus scanner", "Virus-free. www.example.com"],
    ["a group", "You received this message because you are subscribed to the group."],
    [
      "a disclaimer in rules",
      "*****************************\nThis message is confidential and intended only for the addressee. Any unauthorised disclosure is prohibited.\n*****************************",
    ],
  ])("%s: the footer is not new text", (_who, footer) => {
    expect(readBody({ text: `The gate is open.\n\n${footer}\n` }).newText).toBe("The gate is open.");
  });

  test.each([
    "CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.",
    "[EXTERNAL] This message came from an external sender. Be careful with links.",
    "You don't often get email from ines@example.com. Learn why this is important",
    "ACHTUNG: Diese E-Mail kommt von extern. Öffnen Sie Anhänge nur, wenn Sie den Absender kennen.",
  ])("a gateway's banner above the text is not new: %s", (banner) => {
    expect(readBody({ text: `${banner}\n\nThe gate is open.` })).toMatchObject({
      newText: "The gate is open.",
      signature: "",
    });
  });

  test.each([
    "Attention: the external auditors come on Friday.\n\nSee you",
    "External review is done.\n\nSee you",
  ])("a sentence is no banner: %s", (text) => {
    expect(readBody({ text }).newText).toBe(text);
  });

  test.each([
    ["sections between rules", "One.\n\n------\n\nTwo.\n\n------\n\nThree."],
    ["talk about confidence", "I told her in confidence.\n\nThis is confidential, so keep it to yourself."],
    ["talk about a list", "Can you unsubscribe me from the book club?"],
  ])("%s is the writer's", (_what, text) => {
    expect(readBody({ text }).newText).toBe(text);
  });
});

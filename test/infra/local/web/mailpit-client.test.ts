import { MailpitClient } from "mailpit-api";
import { describe, expect, test } from "vitest";
import { noor } from "./memory-home.ts";
import { withServedHome } from "./web-client.ts";

describe("a client library that was written for Mailpit works here as it is", () => {
  test("it lists, reads, searches and waits", () =>
    withServedHome(async ({ url }) => {
      const client = new MailpitClient(url);
      expect(await client.getInfo()).toMatchObject({ Messages: 4, Unread: 1 });
      expect(await client.getConfiguration()).toMatchObject({ MessageRelay: { Enabled: false } });
      expect((await client.listMessages(0, 2)).messages.map(({ ID }) => ID)).toEqual([
        "mail-0004",
        "mail-0003",
      ]);
      expect((await client.getMessageSummary()).Subject).toBe("Priya, Sam and Mirela: who to help this week");
      expect((await client.getMessageHeaders("mail-0002"))["Message-Id"]).toEqual([
        "<receipt-1@in.tend.example>",
      ]);
      expect(await client.getMessageSource("mail-0003")).toContain("Subject: The hiring plan, as promised");
      expect((await client.searchMessages({ query: "tag:receipt" })).messages_count).toBe(1);
      expect((await client.waitForMessage({ query: "subject:hiring" })).ID).toBe("mail-0003");
      expect(await client.renderMessageHTML("latest")).toContain("Send Priya the hiring plan you promised");
      expect(await client.renderMessageText("mail-0003")).toContain("here is the plan");
      expect(await client.getTags()).toContain("digest");
    }));

  test("it sends, marks and deletes", () =>
    withServedHome(async ({ url, home }) => {
      const client = new MailpitClient(url);
      const { ID } = await client.sendMessage({
        From: { Email: noor.email },
        To: [{ Email: "sam@tidewater.example", Name: "Sam" }],
        Bcc: [noor.captureAddress],
        Subject: "Lunch?",
        Text: "On Thursday?",
      });
      expect((await client.getMessageSummary(ID)).Bcc.map(({ Address }) => Address)).toEqual([
        noor.captureAddress,
      ]);
      expect(await client.setReadStatus({ IDs: [ID], Read: false })).toBe("ok");
      expect((await home.mailbox.get(ID))?.read).toBe(false);
      expect(await client.deleteMessagesBySearch({ query: "subject:lunch" })).toBe("ok");
      expect(await home.mailbox.get(ID)).toBeNull();
      expect(await client.deleteMessages()).toBe("ok");
      expect((await client.listMessages()).total).toBe(0);
    }));
});

import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noor } from "../infra/local/web/memory-home.ts";
import { openChromium } from "./mailbox-in-chromium.ts";

let browser: Awaited<ReturnType<typeof openChromium>>;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

describe("links in a digest", () => {
  test("a Write link opens the composer, filled in, with the capture address in BCC", () =>
    browser.withMailbox(async ({ page, problems }) => {
      await page.locator("#mails a").first().click();
      await page.frameLocator("iframe").getByRole("link", { name: "Write to Priya" }).click();
      await page.getByRole("dialog").waitFor();
      expect(await page.getByLabel("To", { exact: true }).inputValue()).toBe("priya@looma.example");
      expect(await page.getByLabel("Bcc").inputValue()).toBe(noor.captureAddress);
      expect(await page.getByLabel("Subject").inputValue()).toBe("Thinking of you, Priya");
      expect(await page.getByLabel("Message").inputValue()).toBe("Hi Priya,\n\n");
      await page.getByText("this mail records itself").waitFor();
      expect(problems).toEqual([]);
    }));

  test("a Done link is an answer that one click sends, to the reply address and nobody else", () =>
    browser.withMailbox(async ({ page, home }) => {
      await page.locator("#mails a").first().click();
      await page.frameLocator("iframe").getByRole("link", { name: "Done" }).nth(1).click();
      await page.getByRole("button", { name: "Send" }).click();
      await page.getByText("Sent.", { exact: true }).waitFor();
      expect(home.submissions[0]?.envelope).toEqual({ from: noor.email, to: ["reply+d41x@in.tend.example"] });
      const sent = await PostalMime.parse(home.submissions[0]?.raw ?? "");
      expect(sent.text?.trim()).toBe("2 done");
    }));
});

describe("the composer", () => {
  test("an answer goes to Reply-To, quotes the mail and keeps its thread", () =>
    browser.withMailbox(async ({ page, home }) => {
      await page.locator("#mails a").first().click();
      await page.getByRole("button", { name: "Reply" }).click();
      await page.getByRole("dialog").waitFor();
      await page.keyboard.type("1 done: sent her the plan");
      await page.keyboard.press("Control+Enter");
      await page.getByText("Sent.", { exact: true }).waitFor();
      const [submission] = home.submissions;
      expect(submission?.envelope.to).toEqual(["reply+d41x@in.tend.example"]);
      const sent = await PostalMime.parse(submission?.raw ?? "");
      expect(sent.inReplyTo).toBe("<digest-1@in.tend.example>");
      expect(sent.references).toBe("<digest-1@in.tend.example>");
      expect(sent.subject).toBe("Re: Priya, Sam and Mirela: who to help this week");
      expect(sent.text).toMatch(
        /^1 done: sent her the plan\n\nOn Mon, 5 Jan 2026 at 08:00, Tend <digest@in\.tend\.example> wrote:\n> Who to help this week\n/,
      );
    }));

  test("a new mail carries the capture address in its envelope and in no header", () =>
    browser.withMailbox(async ({ page, home }) => {
      await page.getByRole("button", { name: "Write", exact: true }).click();
      await page
        .getByLabel("To", { exact: true })
        .fill('"Okafor, Sam" <sam@tidewater.example>, ines@duarte.example');
      await page.getByLabel("Subject").fill("A CFO for you");
      await page.getByLabel("Message").fill("Sam, meet Ines. Ines, meet Sam.");
      await page.getByRole("button", { name: "Send" }).click();
      await page.getByText("Sent.", { exact: true }).waitFor();
      const [submission] = home.submissions;
      expect(submission?.envelope).toEqual({
        from: noor.email,
        to: ["sam@tidewater.example", "ines@duarte.example", noor.captureAddress],
      });
      const source = new TextDecoder().decode(submission?.raw);
      expect(source).not.toContain(noor.captureAddress);
      expect(source.toLowerCase()).not.toMatch(/^bcc:/m);
      const sent = await PostalMime.parse(source);
      expect(sent.to).toEqual([
        { name: "Okafor, Sam", address: "sam@tidewater.example" },
        { name: "", address: "ines@duarte.example" },
      ]);
      await page.getByRole("link", { name: "Outgoing" }).click();
      await page.getByRole("link", { name: /A CFO for you/ }).waitFor();
    }));

  test("a forward shows whom it came from, and goes to whom one says", () =>
    browser.withMailbox(async ({ page, home }) => {
      await page.locator("#mails a").first().click();
      await page.getByRole("button", { name: "Forward" }).click();
      await page.getByLabel("To", { exact: true }).fill("jonas@weber-grants.example");
      await page.getByRole("button", { name: "Send" }).click();
      await page.getByText("Sent.", { exact: true }).waitFor();
      const sent = await PostalMime.parse(home.submissions[0]?.raw ?? "");
      expect(sent.subject).toBe("Fwd: Priya, Sam and Mirela: who to help this week");
      expect(sent.text).toContain("Forwarded message");
      expect(sent.text).toContain("From: Tend <digest@in.tend.example>");
    }));

  test("what the door refuses is said, and the draft is still there", () =>
    browser.withMailbox(async ({ page, home }) => {
      await page.keyboard.press("c");
      await page.getByLabel("To", { exact: true }).fill("nobody@refused.example");
      await page.getByLabel("Message").fill("Words worth keeping");
      await page.getByRole("button", { name: "Send" }).click();
      await page.getByRole("alert").getByText("Not sent. 550 5.1.1 no such recipient here").waitFor();
      expect(await page.getByLabel("Message").inputValue()).toBe("Words worth keeping");
      expect(home.submissions).toEqual([]);
    }));

  test("Escape never throws words away", () =>
    browser.withMailbox(async ({ page }) => {
      await page.keyboard.press("c");
      await page.getByLabel("Message").fill("Half a thought");
      for (let times = 0; times < 3; times += 1) await page.keyboard.press("Escape");
      await page.getByText("Discard this draft?").waitFor();
      await page.getByRole("button", { name: "Keep writing" }).click();
      expect(await page.getByLabel("Message").inputValue()).toBe("Half a thought");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Discard", exact: true }).click();
      await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    }));
});

describe("the clock", () => {
  test("says where it goes, goes there, says what happened, and the digest is there", () =>
    browser.withMailbox(async ({ page }) => {
      await page.getByRole("button", { name: "Go to Monday 12 January" }).click();
      await page.getByText("It is now Monday 12 January, 08:00. One digest was sent.").waitFor();
      await page.getByRole("button", { name: "Go to Monday 19 January" }).waitFor();
      await expect.poll(() => page.locator("#mails a").count()).toBe(4);
      expect(await page.locator("#mails a time").first().textContent()).toBe("08:00");
    }));

  test("a mail written afterwards is dated by it", () =>
    browser.withMailbox(async ({ page, home }) => {
      await page.getByRole("button", { name: "Go to Monday 12 January" }).click();
      await page.getByRole("button", { name: "Go to Monday 19 January" }).waitFor();
      await page.keyboard.press("c");
      await page.getByLabel("To", { exact: true }).fill("sam@tidewater.example");
      await page.getByRole("button", { name: "Send" }).click();
      await page.getByText("Sent.", { exact: true }).waitFor();
      const sent = await PostalMime.parse(home.submissions[0]?.raw ?? "");
      expect(sent.date).toBe("2026-01-12T07:00:00.000Z");
    }));
});

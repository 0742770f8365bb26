import { createServer } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noor, robin } from "../infra/local/web/memory-home.ts";
import { digestMail, hostileMail } from "../infra/local/web/sample-mails.ts";
import { openChromium } from "./mailbox-in-chromium.ts";

let browser: Awaited<ReturnType<typeof openChromium>>;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

describe("reading mail", () => {
  test("a digest opens in its frame, as tall as the mail, and counts as read", () =>
    browser.withMailbox(async ({ page, home, problems }) => {
      expect(await page.locator("#unread").textContent()).toBe("1");
      await page.locator("#mails a").first().click();
      const frame = page.frameLocator("iframe");
      await frame.getByText("Send Priya the hiring plan you promised").waitFor();
      const overflow = () =>
        page.locator("iframe").evaluate((element) => {
          const inner =
            element instanceof HTMLIFrameElement ? element.contentDocument?.documentElement : null;
          return inner ? inner.scrollHeight - inner.clientHeight : null;
        });
      await expect.poll(overflow).toBe(0);
      await expect.poll(() => page.locator("#unread").textContent()).toBe("");
      expect((await home.mailbox.list())[0]?.read).toBe(true);
      expect(problems).toEqual([]);
    }));

  test("text, headers and source are a tab away, with the arrow keys, too", () =>
    browser.withMailbox(async ({ page }) => {
      await page.locator("#mails a").first().click();
      await page.getByRole("tab", { name: "Mail" }).focus();
      await page.keyboard.press("ArrowRight");
      await page.locator("#mail-body .text").getByText("Thursday 15:00: coffee with Jonas Weber").waitFor();
      await page.getByRole("tab", { name: "Headers" }).click();
      await page.getByText("<digest-1@in.tend.example>").waitFor();
      await page.getByRole("tab", { name: "Source" }).click();
      await page.getByText("List-Unsubscribe-Post: List-Unsubscribe=One-Click").waitFor();
    }));

  test("outgoing mail shows whom the BCC went to", () =>
    browser.withMailbox(async ({ page }) => {
      await page.getByRole("link", { name: "Outgoing" }).click();
      await page.getByRole("link", { name: /The hiring plan, as promised/ }).click();
      const people = page.locator(".people");
      await people.getByText(noor.captureAddress).waitFor();
      expect(await people.getByText("priya@looma.example").count()).toBe(1);
    }));

  test("each user has a mailbox of their own", () =>
    browser.withMailbox(async ({ page, home }) => {
      await home.mailbox.add({
        box: "inbox",
        at: "2026-01-05T07:01:00Z",
        from: "digest@in.tend.example",
        to: [robin.email],
        raw: await digestMail(new Date("2026-01-05T07:01:00Z"), robin.email, "robin"),
      });
      await page.locator("#user").selectOption(robin.email);
      await expect.poll(() => page.locator("#mails a").count()).toBe(1);
      expect(await page.locator("#capture").textContent()).toBe(robin.captureAddress);
      await page.locator("#user").selectOption(noor.email);
      await expect.poll(() => page.locator("#mails a").count()).toBe(3);
    }));

  test("new mail appears by itself", () =>
    browser.withMailbox(async ({ page, home }) => {
      await page.locator("#mails a").nth(2).waitFor();
      await home.mailbox.add({
        box: "inbox",
        at: "2026-01-05T07:03:00Z",
        from: "digest@in.tend.example",
        to: [noor.email],
        raw: await digestMail(new Date("2026-01-05T07:03:00Z"), noor.email, "live"),
      });
      await expect.poll(() => page.locator("#mails a").count()).toBe(4);
      await page.locator("#toast").getByText("New mail: Priya, Sam and Mirela").waitFor();
    }));

  test("marking as unread takes one back to the list", () =>
    browser.withMailbox(async ({ page }) => {
      await page.locator("#mails a").first().click();
      await page.getByRole("button", { name: "Mark as unread" }).click();
      await expect.poll(() => page.locator("#unread").textContent()).toBe("1");
      expect(await page.locator(".letter").count()).toBe(0);
    }));
});

describe("a hostile mail", () => {
  test("runs nothing, loads nothing, posts nothing and can't take the page away", () =>
    withBeacon((beaconUrl, visits) =>
      browser.withMailbox(async ({ page, home, url }) => {
        await home.mailbox.add({
          box: "inbox",
          at: "2026-01-05T07:04:00Z",
          from: "someone@elsewhere.example",
          to: [noor.email],
          raw: await hostileMail(new Date("2026-01-05T07:04:00Z"), noor.email, beaconUrl),
        });
        await page.getByRole("link", { name: /Please look/ }).click();
        const frame = page.frameLocator("iframe");
        await frame.getByText("Words that should be seen").waitFor();
        expect(visits()).toEqual([]);
        for (const link of await frame.locator("a").all()) await link.click({ noWaitAfter: true });
        // The link that wanted to replace the page opens a window instead; that visit is the reader's own click.
        await expect.poll(visits).toEqual(["/top"]);
        expect(page.url().startsWith(`${url}/#/inbox/`)).toBe(true);
        expect(await page.title()).toMatch(/^(\(1\) )?Tend$/);
        expect(await page.locator("#mail-subject").textContent()).toBe(
          "<img src=x onerror=alert(1)> Please look",
        );
        const dangerous = "script, iframe, object, form, svg, video, link, base, [onload], [onerror]";
        expect(await frame.locator(dangerous).count()).toBe(0);
        for (const other of page.context().pages()) if (other !== page) await other.close();
      }),
    ));

  test("is held by the frame alone, even if its HTML came through as it is", () =>
    withBeacon((beaconUrl, visits) =>
      browser.withMailbox(async ({ page }) => {
        // The same frame and policy, around markup that was never cleaned.
        await page.route("**/view/*.html", async (route) =>
          route.fulfill({ response: await route.fetch(), body: uncleanedHtml(beaconUrl) }),
        );
        await page.locator("#mails a").first().click();
        const frame = page.frameLocator("iframe").first();
        await frame.getByText("seen").waitFor();
        await frame.getByRole("button", { name: "Go" }).click({ noWaitAfter: true });
        await page.getByRole("tab", { name: "Text" }).click();
        await page.locator("#mail-body .text").waitFor();
        expect(await page.title()).toBe("Tend");
        expect(visits()).toEqual([]);
      }),
    ));

  test("the beacon that these claims rest on does see a visit", () =>
    withBeacon((beaconUrl, visits) =>
      browser.withMailbox(async ({ page }) => {
        const other = await page.context().newPage();
        await other.setContent(`<img src="${beaconUrl}/pixel.png">`);
        await expect.poll(visits).toEqual(["/pixel.png"]);
        await other.close();
      }),
    ));
});

function uncleanedHtml(beaconUrl: string): string {
  return `<p>seen</p><script>parent.document.title = "owned"; fetch("${beaconUrl}/script")</script>
    <img src="${beaconUrl}/pixel.png" onerror="parent.document.title = 'owned'">
    <style>@import "${beaconUrl}/import.css"; p { background: url(${beaconUrl}/css.png) }</style>
    <link rel="stylesheet" href="${beaconUrl}/link.css"><iframe src="${beaconUrl}/frame"></iframe>
    <meta http-equiv="refresh" content="0;url=${beaconUrl}/refresh">
    <form action="${beaconUrl}/form"><button>Go</button></form>`;
}

/** Runs a claim with a server of somebody else's that remembers who came by. */
async function withBeacon(claim: (url: string, visits: () => string[]) => Promise<void>): Promise<void> {
  const paths: string[] = [];
  const beacon = createServer((request, response) => {
    paths.push(request.url ?? "");
    response.end();
  });
  await new Promise<void>((resolve) => beacon.listen(0, "127.0.0.1", resolve));
  const address = beacon.address();
  if (address === null || typeof address === "string") throw new Error("The beacon has no port.");
  try {
    await claim(`http://127.0.0.1:${address.port}`, () => paths.filter((path) => path !== "/favicon.ico"));
  } finally {
    beacon.closeAllConnections();
    beacon.close();
  }
}

import { describe, expect, test } from "vitest";
import { noor, robin } from "./memory-home.ts";
import { rawMail } from "./sample-mails.ts";
import { withServedHome } from "./web-client.ts";

const userQuery = (email: string) => `user=${encodeURIComponent(email)}`;

describe("whose mail it is", () => {
  test("the envelope decides, with any case and any of one's own addresses", async () => {
    await withServedHome(async ({ askJson, home }) => {
      await home.mailbox.add({
        box: "inbox",
        at: "2026-01-05T08:00:00Z",
        from: "digest@in.tend.example",
        to: ["ROBIN@example.org"],
        raw: await rawMail({
          from: "digest@in.tend.example",
          to: "someone-else@example.com",
          subject: "For Robin",
          text: "x",
        }),
      });
      expect(await askJson(`/tend/mails?${userQuery(robin.email)}&box=inbox`)).toMatchObject({
        messages: [{ Subject: "For Robin" }],
      });
      expect(await askJson(`/tend/mails?${userQuery(noor.email)}&box=inbox`)).toMatchObject({
        messages_count: 3,
        messages_unread: 1,
      });
      expect(await askJson(`/tend/mails?${userQuery(noor.email)}&box=outgoing`)).toMatchObject({
        messages_count: 1,
      });
      expect(await askJson("/tend/users")).toMatchObject({
        users: [
          { email: noor.email, captureAddress: noor.captureAddress, unread: 1 },
          { email: robin.email, unread: 1 },
        ],
      });
    });
  });

  test("a user that isn't there is said so", () =>
    withServedHome(async ({ ask }) => {
      for (const path of ["mails", "clock", "draft"]) {
        expect((await ask(`/tend/${path}?user=nobody%40example.com`)).status).toBe(404);
      }
    }));

  test("a mail's place is found from its id", () =>
    withServedHome(async ({ askJson, ask }) => {
      expect(await askJson("/tend/place/mail-0003")).toEqual({ user: noor.email, box: "outgoing" });
      expect((await ask("/tend/place/nothing")).status).toBe(404);
    }));
});

describe("the clock", () => {
  test("says the time and the next digest, moves there, and counts the digests", () =>
    withServedHome(async ({ askJson }) => {
      const query = userQuery(noor.email);
      expect(await askJson(`/tend/clock?${query}`)).toEqual({
        now: "2026-01-05T07:05:00.000Z",
        nextDigest: "2026-01-12T07:00:00Z",
        timeZone: "Europe/Paris",
      });
      expect(await askJson(`/tend/clock/next?${query}`, { method: "POST" })).toEqual({
        now: "2026-01-12T07:00:00.000Z",
        nextDigest: "2026-01-19T07:00:00Z",
        timeZone: "Europe/Paris",
        digestsSent: 1,
      });
    }));

  test("is each user's own", () =>
    withServedHome(async ({ ask, askJson }) => {
      await ask(`/tend/clock/next?${userQuery(noor.email)}`, { method: "POST" });
      expect(await askJson(`/tend/clock?${userQuery(robin.email)}`)).toMatchObject({
        now: "2026-01-05T07:05:00.000Z",
      });
    }));
});

describe("live events", () => {
  test("a page hears of new, marked and removed mail and of the clock, and a closing server lets it go", async () => {
    const heard: string[] = [];
    let ended: Promise<void> = Promise.resolve();
    await withServedHome(async ({ ask, home }) => {
      const stream = await ask("/tend/events");
      expect(stream.headers.get("content-type")).toMatch(/^text\/event-stream/);
      const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
      let text = "";
      const hear = async (words: string) => {
        while (!text.includes(words)) {
          const piece = await reader?.read();
          if (piece === undefined || piece.done) throw new Error(`The stream ended before "${words}".`);
          text += piece.value;
        }
        heard.push(words);
      };
      await hear("event: ready");
      const raw = await rawMail({ from: "a@example.com", to: noor.email, text: "x" });
      const id = await home.mailbox.add({
        box: "inbox",
        at: "2026-01-05T08:00:00Z",
        from: "a@example.com",
        to: [noor.email],
        raw,
      });
      await hear(`data: {"kind":"added","id":"${id}"}`);
      await home.mailbox.markRead(id, true);
      await hear(`data: {"kind":"marked","id":"${id}","read":true}`);
      await home.mailbox.remove([id]);
      await hear(`data: {"kind":"removed","ids":["${id}"]}`);
      await ask(`/tend/clock/next?${userQuery(noor.email)}`, { method: "POST" });
      await hear("event: clock");
      ended = (async () => {
        for (;;) if ((await reader?.read())?.done !== false) return;
      })();
    });
    await ended;
    expect(heard).toHaveLength(5);
  });
});

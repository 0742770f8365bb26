import { beforeEach, describe, expect, it } from "vitest";
import { foldAll } from "../../lib/network/fold.ts";
import { aUser, someUserId } from "../fakes/builders.ts";
import { type LoopPlayer, loopPlayer } from "../fakes/loop-player.ts";

const capture = aUser().captureAddress;
const monday = "2026-11-30T07:00:00.000Z";

const promiseToPriya = `From: Maya Lindqvist <me@example.com>
To: Priya Raman <priya@northlight.example>
Subject: Hiring plan
Date: Mon, 23 Nov 2026 09:00:00 +0000
Message-ID: <plan@example.com>

Hi Priya,

I'll send you the hiring plan by Friday.

Maya
`;

const forwardedAsk = `From: Maya Lindqvist <me@example.com>
To: ${capture}
Subject: Fwd: Finance lead
Date: Tue, 24 Nov 2026 09:00:00 +0000
Message-ID: <fwd@example.com>

---------- Forwarded message ---------
From: Sam Okafor <sam@okafor.example>
Date: Mon, 23 Nov 2026 at 18:00
Subject: Finance lead
To: Maya Lindqvist <me@example.com>

Hi Maya,

Do you know a good CFO?

Sam
`;

function reply(to: string, id: string, words: string): string {
  return `From: Maya Lindqvist <me@example.com>
To: ${to}
Subject: Re: who to help this week
Date: Mon, 30 Nov 2026 08:00:00 +0000
Message-ID: <${id}@example.com>

${words}
`;
}

describe("the loop, through the handlers that Lambda runs", () => {
  let player: LoopPlayer;
  beforeEach(async () => {
    player = await loopPlayer("2026-11-24T10:00:00.000Z");
  });

  async function digestOnMonday(): Promise<{ text: string; replyTo: string }> {
    await player.deliver(capture, promiseToPriya);
    await player.deliver(capture, forwardedAsk);
    player.home.now = monday;
    await player.tick();
    const digest = await player.newest();
    player.home.now = "2026-11-30T09:00:00.000Z";
    return { text: digest.text ?? "", replyTo: digest.replyTo?.[0]?.address ?? "" };
  }

  it("a Bcc becomes one event with the person it was written to and the promise in it", async () => {
    expect(await player.deliver(capture, promiseToPriya)).toBe(0);
    const [event, ...more] = await player.ledger();
    expect(more).toEqual([]);
    expect(event?.effects[0]).toMatchObject({
      type: "interaction",
      direction: "out",
      people: [{ name: "Priya Raman", address: "priya@northlight.example", role: "to" }],
      signals: [{ kind: "promise", by: "user", due: "2026-11-27" }],
    });
  });

  it("the same mail delivered twice is one event", async () => {
    await player.deliver(capture, promiseToPriya);
    player.home.now = "2026-11-25T10:00:00.000Z";
    await player.deliver(capture, promiseToPriya);
    expect(await player.ledger()).toHaveLength(1);
  });

  it("a forward is the forwarded person's mail, at its own time", async () => {
    await player.deliver(capture, forwardedAsk);
    expect((await player.ledger())[0]?.effects[0]).toMatchObject({
      direction: "in",
      date: "2026-11-23T17:00:00.000Z",
      people: [{ address: "sam@okafor.example", role: "from" }],
      signals: [{ kind: "ask", by: "contact" }],
    });
  });

  it("on Monday one digest goes out, names both people with their words, and the next is a week on", async () => {
    const { text } = await digestOnMonday();
    expect(player.home.sent).toHaveLength(1);
    expect(text).toContain("Priya");
    expect(text).toContain("I'll send you the hiring plan by Friday.");
    expect(text).toContain("Do you know a good CFO?");
    expect((await player.home.users.byId(someUserId))?.nextDigestAt).toBe("2026-12-07T07:00:00.000Z");
    await player.tick();
    expect(player.home.sent).toHaveLength(1);
  });

  it("a queue that delivers the work for a digest twice sends it once", async () => {
    await player.deliver(capture, promiseToPriya);
    player.home.now = monday;
    player.home.digestQueue = { send: async (work) => void player.home.queued.push(work, work) };
    await player.tick();
    expect(player.home.sent).toHaveLength(1);
  });

  it("“1 done” is recorded, receipted in the thread, and the person is not asked for again", async () => {
    const { replyTo } = await digestOnMonday();
    await player.deliver(replyTo, reply(replyTo, "answer", "1 done: sent her the plan"));
    const receipt = await player.newest();
    expect(receipt.text).toContain("Priya Raman: done: “sent her the plan”");
    expect(receipt.inReplyTo).toBe("<answer@example.com>");
    const network = foldAll(await player.ledger());
    const open = Object.values(network.loops).filter((loop) => loop.closedAt === "");
    expect(open.map((loop) => loop.kind)).toEqual(["ask"]);
  });

  it("“undo” in answer to the receipt takes exactly that batch back, and a second undo says so", async () => {
    const { replyTo } = await digestOnMonday();
    await player.deliver(replyTo, reply(replyTo, "answer", "1 done"));
    const toReceipt = (await player.newest()).replyTo?.[0]?.address ?? "";
    await player.deliver(toReceipt, reply(toReceipt, "undo", "undo"));
    expect((await player.newest()).text).toContain("Taken back");
    const open = Object.values(foldAll(await player.ledger()).loops).filter((loop) => loop.closedAt === "");
    expect(open.map((loop) => loop.kind).toSorted()).toEqual(["ask", "promise"]);
    await player.deliver(toReceipt, reply(toReceipt, "undo-again", "undo"));
    expect((await player.newest()).text).toContain("“undo”");
  });

  it("a new person said in an answer becomes a contact with the note's own ask", async () => {
    const { replyTo } = await digestOnMonday();
    await player.deliver(replyTo, reply(replyTo, "met", "met Tom Hale <tom@hale.example>: needs a CFO"));
    const network = foldAll(await player.ledger());
    expect(Object.values(network.contacts).map((contact) => contact.name)).toContain("Tom Hale");
    expect(
      Object.values(network.loops).some((loop) => loop.text.includes("CFO") && loop.by === "contact"),
    ).toBe(true);
  });

  it("a reply delivered twice acts once and gets one receipt", async () => {
    const { replyTo } = await digestOnMonday();
    await player.deliver(replyTo, reply(replyTo, "answer", "2 later"));
    await player.deliver(replyTo, reply(replyTo, "answer", "2 later"));
    expect(player.home.sent).toHaveLength(2);
  });

  it("commands in quoted text do nothing", async () => {
    const { replyTo } = await digestOnMonday();
    await player.deliver(
      replyTo,
      reply(replyTo, "quoted", "Thanks!\n\nOn Mon, 30 Nov 2026 Tend wrote:\n> 1 done\n> delete everything"),
    );
    const actions = (await player.ledger())
      .flatMap((event) => event.effects)
      .filter((effect) => effect.type === "action");
    expect(actions).toEqual([]);
  });

  it.each([
    { who: "an own address without proof", from: "me@example.com", dmarc: "FAIL", reason: "unproven-sender" },
    { who: "a stranger", from: "stranger@elsewhere.example", dmarc: "PASS", reason: "stranger" },
  ] as const)(
    "mail to the capture address from $who is held, never acted on",
    async ({ from, dmarc, reason }) => {
      await player.deliver(capture, promiseToPriya.replaceAll("me@example.com", from), {
        envelopeFrom: from,
        verdicts: { spf: "PASS", dkim: "FAIL", dmarc, spam: "PASS", virus: "PASS" },
      });
      expect((await player.ledger())[0]?.effects).toMatchObject([{ type: "held", reason }]);
      expect(player.home.sent).toEqual([]);
    },
  );

  it("a reply with somebody else's From and a right token is held", async () => {
    const { replyTo } = await digestOnMonday();
    await player.deliver(
      replyTo,
      reply(replyTo, "friend", "1 done").replace("me@example.com", "friend@example.net"),
    );
    expect((await player.ledger()).at(-1)?.effects).toMatchObject([{ type: "held", reason: "stranger" }]);
    expect(player.home.sent).toHaveLength(1);
  });

  it("a forged reply address is nobody's", async () => {
    const { replyTo } = await digestOnMonday();
    const forged = replyTo.replace(/.(?=@)/, (last) => (last === "0" ? "1" : "0"));
    expect(await player.deliver(forged, reply(forged, "forged", "1 done"))).toBe(0);
    expect(player.home.sent).toHaveLength(1);
  });

  it("an automatic answer to a digest is set aside and not answered", async () => {
    const { replyTo } = await digestOnMonday();
    await player.deliver(
      replyTo,
      reply(replyTo, "away", "1 done").replace("Subject:", "Auto-Submitted: auto-replied\nSubject:"),
    );
    expect((await player.ledger()).at(-1)?.effects).toMatchObject([{ type: "ignored", reason: "automatic" }]);
    expect(player.home.sent).toHaveLength(1);
  });

  it("an unreadable mail is held and shown, not lost", async () => {
    await player.deliver(capture, "");
    expect((await player.ledger())[0]?.effects).toMatchObject([{ type: "held", reason: "unreadable" }]);
  });

  it("raw mail that is not there yet is tried again, and acknowledged by nobody", async () => {
    expect(await player.deliver(capture, promiseToPriya, { rawKey: "elsewhere" })).toBe(0);
    player.home.raw.clear();
    const failed = await player.deliver(capture, promiseToPriya).then(async () => {
      player.home.rawMail = {
        get: async () => Promise.reject(new Error("not there")),
        remove: async () => undefined,
      };
      return await player.deliver(capture, promiseToPriya);
    });
    expect(failed).toBe(1);
  });

  it("the log has no address, no name and no words of anybody", async () => {
    const { replyTo } = await digestOnMonday();
    await player.deliver(replyTo, reply(replyTo, "answer", "1 done: sent her the plan"));
    const lines = JSON.stringify(player.logged);
    for (const secret of ["@", "Priya", "priya", "Sam", "plan", "CFO", "Maya"])
      expect(lines).not.toContain(secret);
  });

  it("settings said in an answer take effect and move the next digest", async () => {
    const { replyTo } = await digestOnMonday();
    await player.deliver(
      replyTo,
      reply(replyTo, "settings", "3 people\nTuesdays at 7:30\nzone Europe/Lisbon"),
    );
    expect(await player.home.users.byId(someUserId)).toMatchObject({
      people: 3,
      zone: "Europe/Lisbon",
      schedule: { weekday: 2, time: "07:30" },
    });
  });
});

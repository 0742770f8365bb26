import { beforeEach, describe, expect, it } from "vitest";
import { foldAll } from "../../../lib/network/fold.ts";
import { aUser, someUserId } from "../../fakes/builders.ts";
import { type LoopPlayer, loopPlayer } from "../../fakes/loop-player.ts";

const secret = "https://calendar.example.com/ical/s3cret-token/basic.ics";
const capture = aUser().captureAddress;

/** A note to Tend, which is read as a reply is. */
function note(id: string, words: string, to = capture): string {
  return `From: Maya Lindqvist <me@example.com>
To: ${to}
Subject: calendar
Date: Mon, 23 Nov 2026 08:00:00 +0000
Message-ID: <${id}@example.com>

${words}
`;
}

describe("in a reply", () => {
  let player: LoopPlayer;
  let ids = 0;
  beforeEach(async () => {
    player = await loopPlayer("2026-11-23T10:00:00.000Z");
    ids = 0;
  });
  async function says(words: string, id = `note${++ids}`): Promise<string> {
    await player.deliver(capture, note(id, words));
    return (await player.newest()).text ?? "";
  }
  const active = async () =>
    (await player.home.feeds.list(someUserId))
      .filter((feed) => feed.status === "active")
      .map((feed) => feed.url);

  it("“subscribe” makes a feed that is due at once, and the receipt names the host alone", async () => {
    const receipt = await says(`subscribe ${secret.replace("https:", "webcal:")}`);
    expect(receipt).toContain("calendar.example.com");
    expect(receipt).not.toContain("s3cret");
    const due = await Array.fromAsync(player.home.feeds.due(player.home.now));
    expect(due).toHaveLength(1);
    expect(await active()).toEqual([secret]);
  });

  it("the URL stands in no ledger event and in no log line", async () => {
    await says(`subscribe ${secret}`);
    await says(`unsubscribe ${secret}`);
    expect(JSON.stringify(await player.ledger())).not.toContain("s3cret");
    expect(JSON.stringify(player.logged)).not.toContain("s3cret");
    expect(foldAll(await player.ledger()).contacts).toEqual({});
  });

  it("an address that is not understood is not echoed", async () => {
    const receipt = await says("subscribe calendar.example.com/ical/s3cret-token/basic.ics");
    expect(receipt + JSON.stringify(await player.ledger())).not.toContain("s3cret");
  });

  it("http is refused with the reason", async () => {
    expect(await says("subscribe http://calendar.example.com/a.ics")).toContain("over http:");
    expect(await active()).toEqual([]);
  });

  it("subscribing again says that it is read already", async () => {
    await says(`subscribe ${secret}`);
    expect(await says(`subscribe ${secret}`)).toContain("is read already");
    expect(await active()).toHaveLength(1);
  });

  it("“unsubscribe calendar” ends the only one", async () => {
    await says(`subscribe ${secret}`);
    const receipt = await says("unsubscribe calendar");
    expect(receipt).toContain("calendar.example.com is no longer read");
    expect(await active()).toEqual([]);
  });

  it.each(["unsubscribe", "stop"])("“%s” and no more ends no calendar, but the digests", async (words) => {
    await says(`subscribe ${secret}`);
    expect(await says(words)).toContain("Digests pause");
    expect(await active()).toEqual([secret]);
    expect((await player.home.users.byId(someUserId))?.nextDigestAt).toBe("");
  });

  it("“unsubscribe calendar 2” ends the second", async () => {
    await says(`subscribe ${secret}`);
    player.home.now = "2026-11-23T10:05:00.000Z";
    await says("subscribe https://calendar.example.com/ical/other-token/basic.ics");
    expect(await says("unsubscribe calendar 2")).toContain("no longer read");
    expect(await active()).toEqual([secret]);
  });

  it("“unsubscribe calendar” lists several, each with the words that end it, and those words do", async () => {
    await says(`subscribe ${secret}`);
    player.home.now = "2026-11-23T10:05:00.000Z";
    await says("subscribe https://calendar.example.com/ical/other-token/basic.ics");
    const receipt = await says("unsubscribe calendar");
    expect(receipt).not.toMatch(/token/);
    expect(await active()).toHaveLength(2);
    const [, words = ""] = /2\. [\s\S]*?(unsubscribe\s+https:\S+#2)/.exec(receipt) ?? [];
    expect(await says(words.replace(/\s+/, " "))).toContain("no longer read");
    expect(await active()).toEqual([secret]);
  });

  it("“unsubscribe calendar” with nothing to end says so", async () => {
    expect(await says("unsubscribe calendar")).toContain("no such calendar subscription");
  });

  it("“undo” in answer to the receipt ends what was subscribed to", async () => {
    await says(`subscribe ${secret}`);
    const replyTo = (await player.newest()).replyTo?.[0]?.address ?? "";
    await player.deliver(replyTo, note("undo", "undo", replyTo));
    expect(await active()).toEqual([]);
  });

  it("a second copy of “subscribe”, after “unsubscribe”, does not bring it back", async () => {
    await says(`subscribe ${secret}`, "first");
    await says(`unsubscribe ${secret}`);
    await says(`subscribe ${secret}`, "first");
    expect(await active()).toEqual([]);
    await says(`subscribe ${secret}`, "second");
    expect(await active()).toEqual([secret]);
  });

  it("there is a bound on how many one user can have", async () => {
    for (let index = 0; index < 10; index++)
      await says(`subscribe https://calendar.example.com/${index}.ics`);
    expect(await says("subscribe https://calendar.example.com/11.ics")).toContain(
      "10 calendar subscriptions",
    );
    expect(await active()).toHaveLength(10);
  });
});

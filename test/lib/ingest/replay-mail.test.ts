import { beforeEach, describe, expect, it } from "vitest";
import { withForgotten } from "../../../lib/account/forgotten.ts";
import { replayLedger } from "../../../lib/ingest/replay-ledger.ts";
import type { Replay } from "../../../lib/ingest/replay-mail.ts";
import type { LedgerEvent } from "../../../lib/ledger/ledger-event.ts";
import { foldAll } from "../../../lib/network/fold.ts";
import { anInteraction, aUser, someUserId } from "../../fakes/builders.ts";
import { type LoopPlayer, loopPlayer } from "../../fakes/loop-player.ts";

const capture = aUser().captureAddress;

const promiseToPriya = `From: Maya Lindqvist <me@example.com>
To: Priya Raman <priya@northlight.example>, Tomas Berg <tomas@berg.example>
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

She is looking for it until spring.

---------- Forwarded message ---------
From: Sam Okafor <sam@okafor.example>
Date: Mon, 23 Nov 2026 at 18:00
Subject: Finance lead
To: Maya Lindqvist <me@example.com>

Hi Maya,

Do you know a good CFO?

Sam
`;

const noteToSelf = `From: Maya Lindqvist <me@example.com>
To: ${capture}
Subject: note
Date: Tue, 24 Nov 2026 09:30:00 +0000
Message-ID: <note@example.com>

Note on Priya Raman <priya@northlight.example>: she likes sailing.
`;

const strangers = `From: Rex <rex@elsewhere.example>
To: ${capture}
Subject: An offer
Date: Tue, 24 Nov 2026 09:40:00 +0000
Message-ID: <offer@elsewhere.example>

Buy this.
`;

const nameless = `From: Maya Lindqvist <me@example.com>
To: ${capture}
Subject: FW: Lunch
Date: Tue, 24 Nov 2026 09:00:00 +0000
Message-ID: <outlook@example.com>

________________________________
From: Ana Silva
Sent: Monday, November 23, 2026 6:00 PM
To: Maya Lindqvist
Subject: Lunch

Could you recommend a place for lunch?
`;

describe("replaying a ledger", () => {
  let player: LoopPlayer;
  beforeEach(async () => {
    player = await loopPlayer("2026-11-24T10:00:00.000Z");
  });

  async function replay(isDry = false, user = aUser()): Promise<Replay[]> {
    const replayed = await Array.fromAsync(replayLedger(player.home, user, isDry));
    return replayed.map((one) => one.replay);
  }

  /** Stores an event as rules of before would have understood it. */
  async function misunderstand(id: string, effects: LedgerEvent["effects"]): Promise<LedgerEvent> {
    const event = (await player.ledger()).find(
      (one) => one.cause.kind === "mail" && one.cause.messageId === id,
    );
    if (event === undefined) throw new Error(`there is no event of ${id}`);
    const wrong = { ...event, effects };
    await player.home.ledger.replace(someUserId, wrong);
    return wrong;
  }

  it("what today's rules understand in the same way stays as it is", async () => {
    await player.deliver(capture, promiseToPriya);
    await player.deliver(capture, forwardedAsk);
    const before = await player.ledger();
    expect(await replay()).toEqual([{ kind: "same" }, { kind: "same" }]);
    expect(await player.ledger()).toEqual(before);
  });

  it.each([
    ["with the wrong person", promiseToPriya, "plan@example.com", [anInteraction()]],
    [
      "as about nobody",
      forwardedAsk,
      "fwd@example.com",
      [{ type: "ignored" as const, reason: "nobody" as const }],
    ],
  ])("an event understood %s is put right in its place, once", async (_how, raw, id, wrongEffects) => {
    await player.deliver(capture, raw);
    const right = await player.ledger();
    await misunderstand(id, wrongEffects);
    const sent = player.home.sent.length;
    expect(await replay()).toMatchObject([{ kind: "anew" }]);
    expect(await player.ledger()).toEqual(right);
    expect(await replay()).toEqual([{ kind: "same" }]);
    expect(player.home.sent.length).toBe(sent);
  });

  it("the base that rests on it is dropped, so that the network follows", async () => {
    await player.deliver(capture, promiseToPriya);
    await misunderstand("plan@example.com", [anInteraction()]);
    const stale = foldAll(await player.ledger());
    await player.home.ledger.writeBase(
      someUserId,
      stale,
      (await player.home.ledger.readBase(someUserId)).version,
    );
    await replay();
    expect((await player.home.ledger.readBase(someUserId)).network).toBeNull();
    const names = Object.values(foldAll(await player.ledger()).contacts).map((contact) => contact.name);
    expect(names.toSorted()).toEqual(["Priya Raman", "Tomas Berg"]);
  });

  it("a dry run says the same and writes nothing", async () => {
    await player.deliver(capture, promiseToPriya);
    await misunderstand("plan@example.com", [anInteraction()]);
    const before = await player.ledger();
    expect(await replay(true)).toMatchObject([{ kind: "anew" }]);
    expect(await player.ledger()).toEqual(before);
  });

  it("words to Tend stay, and so does what is held", async () => {
    await player.deliver(capture, noteToSelf);
    await player.deliver(capture, strangers, { envelopeFrom: "rex@elsewhere.example" });
    const before = await player.ledger();
    expect(await replay()).toEqual([
      { kind: "left", because: "answer" },
      { kind: "left", because: "held" },
    ]);
    expect(await player.ledger()).toEqual(before);
  });

  it("a reply with actions stays, whatever its actions were understood as", async () => {
    await player.deliver(capture, promiseToPriya);
    player.home.now = "2026-11-30T07:00:00.000Z";
    await player.tick();
    const to = (await player.newest()).replyTo?.[0]?.address ?? "";
    player.home.now = "2026-11-30T09:00:00.000Z";
    await player.deliver(
      to,
      `From: Maya Lindqvist <me@example.com>\nTo: ${to}\nSubject: Re: your week\nDate: Mon, 30 Nov 2026 08:00:00 +0000\nMessage-ID: <reply@example.com>\n\n1 done\n`,
    );
    const reply = await misunderstand("reply@example.com", [
      { type: "action", verb: "note", address: "priya@northlight.example", name: "", note: "x", signals: [] },
    ]);
    expect(await replay()).toEqual([{ kind: "same" }, { kind: "left", because: "answer" }]);
    expect((await player.ledger()).at(-1)).toEqual(reply);
  });

  it("an event whose raw mail is gone is left", async () => {
    await player.deliver(capture, promiseToPriya);
    const wrong = await misunderstand("plan@example.com", [anInteraction()]);
    player.home.raw.clear();
    expect(await replay()).toEqual([{ kind: "left", because: "no-raw-mail" }]);
    expect(await player.ledger()).toEqual([wrong]);
  });

  it("an event whose raw mail is another mail by now is left", async () => {
    await player.deliver(capture, promiseToPriya);
    const wrong = await misunderstand("plan@example.com", [anInteraction()]);
    player.home.raw.set("raw-1", Buffer.from(forwardedAsk));
    expect(await replay()).toEqual([{ kind: "left", because: "other" }]);
    expect(await player.ledger()).toEqual([wrong]);
  });

  it("somebody who was forgotten stays out, and the raw mail that names them goes", async () => {
    await player.deliver(capture, promiseToPriya);
    await misunderstand("plan@example.com", [{ type: "ignored", reason: "nobody" }]);
    const user = withForgotten(aUser(), ["priya@northlight.example"]);
    expect(await replay(true, user)).toMatchObject([{ kind: "anew", namesForgotten: true }]);
    expect(player.home.raw.size).toBe(1);
    expect(await replay(false, user)).toMatchObject([{ kind: "anew" }]);
    const text = JSON.stringify(await player.ledger());
    expect(text).toContain("tomas@berg.example");
    expect(text).not.toMatch(/priya/i);
    expect(player.home.raw.size).toBe(0);
    expect(await replay(false, user)).toEqual([{ kind: "left", because: "no-raw-mail" }]);
  });

  it("a name that was placed stays with its person when others of that name came since", async () => {
    await player.deliver(
      capture,
      promiseToPriya.replace("Priya Raman <priya@northlight.example>", "Ana Silva <ana@one.example>"),
    );
    await player.deliver(capture, nameless);
    const placed = (await player.ledger()).at(-1);
    expect(placed?.effects).toMatchObject([
      { type: "interaction", people: [{ address: "ana@one.example" }] },
    ]);
    await player.deliver(
      capture,
      promiseToPriya
        .replace("Priya Raman <priya@northlight.example>", "Ana Silva <ana@two.example>")
        .replace("plan@", "plan2@"),
    );
    expect(new Set((await replay()).map((one) => one.kind))).toEqual(new Set(["same"]));
  });

  it("a forward that was asked about is placed once it can be; one that was placed is never only asked about", async () => {
    await player.deliver(capture, nameless);
    const [asked] = await player.ledger();
    expect(asked?.effects).toMatchObject([{ type: "unplaced", asks: "who" }]);
    expect(await replay()).toEqual([{ kind: "same" }]);
    const sam = anInteraction();
    await misunderstand("outlook@example.com", [sam]);
    // Words to Tend are what is stored with `answers` and asks nothing: such an event is left alone.
    expect(await replay()).toEqual([{ kind: "left", because: "answer" }]);
    if (asked?.cause.kind !== "mail") throw new Error("not a mail");
    const { answers: _answers, ...cause } = asked.cause;
    await player.home.ledger.replace(someUserId, { ...asked, cause, effects: [sam] });
    expect(await replay()).toEqual([{ kind: "left", because: "question" }]);
    await player.home.ledger.replace(someUserId, asked);
    await player.deliver(
      capture,
      promiseToPriya.replace("Priya Raman <priya@northlight.example>", "Ana Silva <ana@one.example>"),
    );
    const replayed = await replay();
    expect(replayed.map((one) => one.kind).toSorted()).toEqual(["anew", "same"]);
    const placed = (await player.ledger()).find((event) => event.key === asked.key);
    expect(placed?.effects).toMatchObject([
      { type: "interaction", people: [{ address: "ana@one.example" }] },
    ]);
  });
});

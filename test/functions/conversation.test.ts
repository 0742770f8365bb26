import PostalMime from "postal-mime";
import { beforeEach, describe, expect, it } from "vitest";
import { foldAll } from "../../lib/network/fold.ts";
import { heedSendingEvent } from "../../lib/weekly/sending-event.ts";
import { someUserId } from "../fakes/builders.ts";
import { type LoopPlayer, loopPlayer } from "../fakes/loop-player.ts";

const me = "me@example.com";
const domain = "tend.example";

describe("a conversation with Tend", () => {
  let player: LoopPlayer;
  let mails = 0;
  beforeEach(async () => {
    player = await loopPlayer("2026-11-24T10:00:00.000Z");
  });

  type Parts = { to?: string; subject?: string; header?: string; id?: string; from?: string };
  function mail(body: string, parts: Parts = {}): string {
    mails += 1;
    // Each mail a minute after the one before: events are in the order of their instants.
    player.home.now = new Date(Date.parse(player.home.now) + 60_000).toISOString();
    return `From: Maya <${parts.from ?? me}>
To: ${parts.to ?? "Tend"}
Subject: ${parts.subject ?? "Re: who to help"}
Date: ${new Date(player.home.now).toUTCString()}
Message-ID: <${parts.id ?? `c${mails}@example.com`}>
${parts.header ?? ""}
${body}
`;
  }
  const capture = async () => (await player.home.users.byId(someUserId))?.captureAddress ?? "";
  const write = async (who: string, body = "Hi, a few words.") =>
    await player.deliver(
      await capture(),
      mail(body, { to: who, subject: `To ${who.split("@")[0]?.replace(/[<>"]/g, "")}` }),
    );
  const note = async (words: string) => {
    await player.deliver(await capture(), mail(words, { to: await capture(), subject: "note" }));
    return await player.newest();
  };
  const replyTo = (of: { replyTo?: { address?: string | undefined }[] | undefined }) =>
    of.replyTo?.[0]?.address ?? "";
  const answer = async (to: string, words: string, parts: Parts = {}) => {
    await player.deliver(to, mail(words, { to, ...parts }));
    return await player.newest();
  };
  const network = async () => foldAll(await player.ledger());
  const user = async () => await player.home.users.byId(someUserId);

  it("a name that fits two people is asked back with numbers, and a number answers it", async () => {
    await write("Sam Okafor <sam@okafor.example>");
    await write("Sam Berg <sam@berg.example>");
    const question = await note("Sam: had lunch");
    expect(question.text).toMatch(/1\. Sam \w+ <sam@\w+\.example>\n\s*2\. Sam \w+ <sam@\w+\.example>/);
    const second = /2\. (Sam \w+)/.exec(question.text ?? "")?.[1] ?? "";
    const receipt = await answer(replyTo(question), "2");
    expect(receipt.text).toContain(second);
    expect(receipt.text).toContain("lunch");
    const told = (await player.ledger())
      .flatMap((event) => event.effects)
      .filter((effect) => effect.type === "action");
    expect(told.map((effect) => effect.name)).toEqual([second]);
  });

  it("a number that is not in the list is said so, and nothing is done", async () => {
    await write("Sam Okafor <sam@okafor.example>");
    await write("Sam Berg <sam@berg.example>");
    const question = await note("Sam: had lunch");
    const receipt = await answer(replyTo(question), "7");
    expect(receipt.text).toContain("no number 7");
    expect(
      (await player.ledger()).flatMap((event) => event.effects).some((effect) => effect.type === "action"),
    ).toBe(false);
  });

  it("a forward without an address asks once whom it was with, and the answer completes it", async () => {
    const forward = `See below.

-----Original Message-----
From: Lena Vogt
Sent: Monday, November 23, 2026 6:00 PM
To: Maya
Subject: Finance lead

Hi Maya, do you know a good CFO?

Lena`;
    const raw = mail(forward, { to: await capture(), subject: "FW: Finance lead" });
    await player.deliver(await capture(), raw);
    const question = await player.newest();
    expect(question.text).toContain("Who was this with?");
    await player.deliver(await capture(), raw);
    expect(player.home.sent).toHaveLength(1);
    const receipt = await answer(replyTo(question), "lena@vogt.example");
    expect(receipt.text).toContain("Lena Vogt");
    const loops = Object.values((await network()).loops);
    expect(loops.map((loop) => loop.text)).toEqual(
      ["Hi Maya, do you know a good CFO?"].map((text) => expect.stringContaining(text.slice(9, 25))),
    );
  });

  it("undo after a later answer takes back exactly its own batch, settings included", async () => {
    const first = await note("3 people");
    const second = await note("7 people\nTuesdays at 7:30");
    expect(await user()).toMatchObject({ people: 7, schedule: { weekday: 2, time: "07:30" } });
    await answer(replyTo(first), "undo");
    expect(await user()).toMatchObject({ people: 7, schedule: { weekday: 2, time: "07:30" } });
    await answer(replyTo(second), "undo");
    expect(await user()).toMatchObject({ people: 5, schedule: { weekday: 1, time: "08:00" } });
    expect((await answer(replyTo(second), "undo")).text).toContain("taken back before");
  });

  it("an undo can't be undone, and says so", async () => {
    const first = await note("3 people");
    const undone = await answer(replyTo(first), "undo");
    expect((await answer(replyTo(undone), "undo")).text).toContain("can’t be undone");
    expect(await user()).toMatchObject({ people: 5 });
  });

  it("a held mail is refused for good, and its sender becomes nobody", async () => {
    await player.deliver(await capture(), mail("Buy this", { from: "kim@shop.example", to: me }), {
      envelopeFrom: "kim@shop.example",
    });
    player.home.now = "2026-11-30T07:00:00.000Z";
    await player.tick();
    const digest = await player.newest();
    const decide = (await player.ledger())
      .flatMap((event) => event.effects)
      .find((effect) => effect.type === "digest");
    const number =
      decide?.type === "digest" ? (decide.decide.find((one) => one.kind === "held")?.number ?? 0) : 0;
    player.home.now = "2026-11-30T09:00:00.000Z";
    const receipt = await answer(replyTo(digest), `ignore ${number}`);
    expect(receipt.text).toContain("refused");
    expect((await network()).held).toEqual({});
    expect((await network()).addresses).toEqual({});
    expect((await answer(replyTo(digest), `keep ${number}`)).text).not.toContain("accepted");
    expect((await network()).addresses).toEqual({});
  });

  it("accepting a held mail can be taken back: it is held again", async () => {
    await player.deliver(await capture(), mail("We met at the fair.", { from: "kim@fair.example", to: me }), {
      envelopeFrom: "kim@fair.example",
    });
    player.home.now = "2026-11-30T07:00:00.000Z";
    await player.tick();
    const digest = await player.newest();
    player.home.now = "2026-11-30T09:00:00.000Z";
    const receipt = await answer(replyTo(digest), "keep 1");
    expect(Object.keys((await network()).addresses)).toEqual(["kim@fair.example"]);
    await answer(replyTo(receipt), "undo");
    expect((await network()).addresses).toEqual({});
    expect(Object.values((await network()).held)).toHaveLength(1);
  });

  it("a reply the user could not prove acts once they accept it, weighty words left out", async () => {
    await write("Sam Okafor <sam@okafor.example>", "I'll send you the deck by Friday.");
    player.home.now = "2026-11-30T07:00:00.000Z";
    await player.tick();
    const digest = await player.newest();
    player.home.now = "2026-11-30T09:00:00.000Z";
    await player.deliver(replyTo(digest), mail("1 done\nforget Sam Okafor"), {
      verdicts: { spf: "FAIL", dkim: "FAIL", dmarc: "FAIL", spam: "PASS", virus: "PASS" },
    });
    expect(Object.values((await network()).loops)[0]?.closedAt).toBe("");
    player.home.now = "2026-12-07T07:00:00.000Z";
    await player.tick();
    const next = await player.newest();
    const decide = (await player.ledger())
      .flatMap((event) => event.effects)
      .findLast((effect) => effect.type === "digest");
    const number =
      decide?.type === "digest" ? (decide.decide.find((one) => one.kind === "held")?.number ?? 0) : 0;
    player.home.now = "2026-12-07T09:00:00.000Z";
    await answer(replyTo(next), `keep ${number}`);
    expect(Object.values((await network()).loops)[0]?.closedAt).not.toBe("");
    expect((await network()).addresses["sam@okafor.example"]).toBeDefined();
  });

  it("a second answer that is not understood is kept the same day without a second complaint", async () => {
    await write("Sam Okafor <sam@okafor.example>");
    await note("florble the wug");
    await note("garble the zog");
    expect(player.home.sent).toHaveLength(1);
    const lines = (await player.ledger())
      .flatMap((event) => event.effects)
      .filter((effect) => effect.type === "unplaced");
    expect(lines).toHaveLength(2);
  });

  it("an old digest's numbers no longer count, and that is said", async () => {
    const { tokenSecret } = player.home;
    const { replyAddressOf } = await import("../../lib/account/reply-token.ts");
    const old = replyAddressOf(someUserId, "202603020800", tokenSecret, domain);
    const receipt = await answer(old, "3 people\n1 done");
    expect(receipt.text).toContain("over half a year old");
    expect(await user()).toMatchObject({ people: 3 });
  });

  it("deleting is confirmed by an answer to its own question only", async () => {
    const question = await note("delete everything");
    const other = await note("5 people");
    await answer(replyTo(other), "yes");
    expect(await user()).not.toBeNull();
    await answer(replyTo(question), "yes");
    expect(await user()).toBeNull();
    expect(player.home.raw.size).toBe(0);
    expect(await player.ledger()).toEqual([]);
  });

  it("deleting is not confirmed after its time", async () => {
    const question = await note("delete everything");
    player.home.now = "2026-12-10T10:00:00.000Z";
    await answer(replyTo(question), "yes");
    expect(await user()).not.toBeNull();
  });

  it.each(["hard-bounce", "complaint"] as const)(
    "after a %s, “resume” brings the digests back",
    async (because) => {
      await heedSendingEvent(player.home, { kind: "unreachable", user: someUserId, because });
      expect(await user()).toMatchObject({ status: "stopped", nextDigestAt: "" });
      await note("resume");
      expect(await user()).toMatchObject({ status: "active", nextDigestAt: "2026-11-30T07:00:00.000Z" });
    },
  );

  it("an old capture address works in its time of grace, and then no more", async () => {
    const old = await capture();
    await note("new capture address");
    await player.deliver(old, mail("Hi", { to: "eva@lindt.example", subject: "One" }));
    expect(Object.keys((await network()).addresses)).toEqual(["eva@lindt.example"]);
    player.home.now = "2027-03-24T10:00:00.000Z";
    await player.deliver(old, mail("Hi", { to: "tom@hale.example", subject: "Two" }));
    expect(Object.keys((await network()).addresses)).toEqual(["eva@lindt.example"]);
  });

  it("a forwarding confirmation of Gmail's goes to the user, once, and only when it is Gmail's", async () => {
    const confirmation = mail(
      `maya@gmail.example has requested to automatically forward mail to your email address.\n\nConfirmation code: 123456789\n`,
      {
        from: "forwarding-noreply@google.com",
        to: await capture(),
        subject: "(#123456789) Gmail Forwarding Confirmation - Receive Mail from maya@gmail.example",
        id: "conf@google.com",
      },
    );
    const forged = { spf: "FAIL", dkim: "FAIL", dmarc: "FAIL", spam: "PASS", virus: "PASS" } as const;
    await player.deliver(await capture(), confirmation.replace("conf@", "forged@"), {
      envelopeFrom: "forwarding-noreply@google.com",
      verdicts: forged,
    });
    expect(player.home.sent).toEqual([]);
    for (let copy = 0; copy < 2; copy++)
      await player.deliver(await capture(), confirmation, { envelopeFrom: "forwarding-noreply@google.com" });
    expect(player.home.sent.map((sent) => sent.to)).toEqual([me]);
    expect((await player.newest()).text).toContain("123456789");
  });

  it("an envelope that names none of ours is made good by what the forwarder left in the header", async () => {
    const raw = mail("Hi", {
      to: "eva@lindt.example",
      subject: "One",
      header: `X-Forwarded-To: ${await capture()}\n`,
    });
    await player.deliver(`inbox@${domain}`, raw);
    expect(Object.keys((await network()).addresses)).toEqual(["eva@lindt.example"]);
  });

  it("a forgotten person leaves no trace, later mail makes none, and the user's own word brings them back", async () => {
    await write("Sam Okafor <sam@okafor.example>", "I'll send you the deck by Friday.");
    await write("Eva Lindt <eva@lindt.example>");
    await note("forget Sam Okafor");
    const trace = async () => JSON.stringify([await player.ledger(), await network()]).toLowerCase();
    expect(await trace()).not.toContain("okafor");
    expect(await trace()).toContain("eva@lindt.example");
    expect([...player.home.raw.values()].some((raw) => raw.toString().includes("deck"))).toBe(false);
    await write("Sam Okafor <sam@okafor.example>");
    expect(await trace()).not.toContain("okafor");
    await note("met Sam Okafor <sam@okafor.example>: new start");
    expect(await trace()).toContain("okafor");
  });

  it("law: two replies to different digests give the same network whichever comes first", async () => {
    const played = async (order: readonly number[]) => {
      player = await loopPlayer("2026-11-24T10:00:00.000Z");
      mails = 100;
      await write("Sam Okafor <sam@okafor.example>", "I'll send you the deck by Friday.");
      await write("Eva Lindt <eva@lindt.example>", "I'll send you the photos by Friday.");
      const addresses: string[] = [];
      for (const monday of ["2026-11-30T07:00:00.000Z", "2026-12-07T07:00:00.000Z"]) {
        player.home.now = monday;
        await player.tick();
        addresses.push(replyTo(await player.newest()));
      }
      player.home.now = "2026-12-07T09:00:00.000Z";
      const replies = [
        mail("1 done: sent it\n3 people\nSam every 6 weeks", { to: addresses[0] ?? "" }),
        mail("1 later\n7 people\nSam every 4 weeks", { to: addresses[1] ?? "" }),
      ];
      for (const at of order) await player.deliver(addresses[at] ?? "", replies[at] ?? "");
      return { network: await network(), people: (await user())?.people };
    };
    expect(await played([0, 1])).toEqual(await played([1, 0]));
  });

  it("an import by mail takes what it can, says what it left, and takes it once", async () => {
    const body = (boundary: string) => `--${boundary}
Content-Type: text/plain

Here you are.
--${boundary}
Content-Type: text/csv; name=contacts.csv
Content-Disposition: attachment; filename=contacts.csv

Name,Email
Priya Raman,priya@northlight.example
Nobody,
--${boundary}
Content-Type: application/mbox
Content-Disposition: attachment; filename=Sent.mbox

From me@example.com Mon Mar 03 09:00:00 2025
From: Maya <me@example.com>
To: Sam Okafor <sam@okafor.example>
Subject: Plan
Date: Mon, 03 Mar 2025 09:00:00 +0000
Message-ID: <old@example.com>

Here is the plan.

--${boundary}--`;
    const header = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=bb\n";
    for (let copy = 0; copy < 2; copy++)
      await player.deliver(
        await capture(),
        mail(body("bb"), { to: await capture(), subject: "import", header }),
      );
    const receipt = await player.newest();
    expect(receipt.text).toContain("1 person and 1 mail");
    expect(receipt.text).toContain("contacts.csv, line 3: it gives no email");
    const contacts = Object.values((await network()).contacts);
    expect(contacts.map((contact) => contact.name).toSorted()).toEqual(["Priya Raman", "Sam Okafor"]);
    expect(contacts.find((contact) => contact.name === "Sam Okafor")?.days).toHaveLength(1);
    expect((await player.ledger()).filter((event) => event.cause.kind === "import")).toHaveLength(1);
  });

  describe("joining", () => {
    const knock = async (from: string, parts: Parts = {}) =>
      await player.deliver(
        `join@${domain}`,
        mail("I want to join", { from, to: `join@${domain}`, ...parts }),
        { envelopeFrom: from },
      );

    it("open: asked once a day, made by a yes, and never by an out-of-office", async () => {
      await knock("ana@new.example");
      await knock("ana@new.example");
      expect(player.home.sent.map((sent) => sent.to)).toEqual(["ana@new.example"]);
      const question = await player.newest();
      await answer(replyTo(question), "I am away", {
        from: "ana@new.example",
        header: "Auto-Submitted: auto-replied\n",
      });
      expect(await player.home.users.byOwnAddress("ana@new.example")).toBeNull();
      await answer(replyTo(question), "no thanks", { from: "ana@new.example" });
      expect(await player.home.users.byOwnAddress("ana@new.example")).toBeNull();
      await answer(replyTo(question), "yes", { from: "eve@evil.example" });
      expect(await player.home.users.byOwnAddress("eve@evil.example")).toBeNull();
      await answer(replyTo(question), "yes", { from: "ana@new.example" });
      await answer(replyTo(question), "yes", { from: "ana@new.example" });
      expect(await player.home.users.byOwnAddress("ana@new.example")).not.toBeNull();
      expect(player.home.sent.filter((sent) => sent.subject.startsWith("Welcome"))).toHaveLength(1);
    });

    it("an answer after two weeks is too late", async () => {
      await knock("ana@new.example");
      const question = await player.newest();
      player.home.now = "2026-12-10T10:00:00.000Z";
      await answer(replyTo(question), "yes", { from: "ana@new.example" });
      expect(await player.home.users.byOwnAddress("ana@new.example")).toBeNull();
    });

    it("without proof of who asks there is no answer", async () => {
      await player.deliver(`join@${domain}`, mail("join", { from: "ana@new.example" }), {
        verdicts: { spf: "PASS", dkim: "GRAY", dmarc: "GRAY", spam: "PASS", virus: "PASS" },
      });
      expect(player.home.sent).toEqual([]);
    });

    it("invited: strangers are not answered, a user's mail with a friend in Cc invites the friend", async () => {
      player.home.joining = { mode: "invited", list: [] };
      await knock("ana@new.example");
      expect(player.home.sent).toEqual([]);
      await player.deliver(
        `join@${domain}`,
        mail("Try it", { to: `join@${domain}`, header: "Cc: ana@new.example\n" }),
      );
      const question = await player.newest();
      expect(question.text).toContain("invites you");
      await answer(replyTo(question), "yes", { from: "ana@new.example" });
      expect(await player.home.users.byOwnAddress("ana@new.example")).not.toBeNull();
    });

    it("closed: only who is on the list, by address or domain", async () => {
      player.home.joining = { mode: "closed", list: ["ana@new.example", "firm.example"] };
      for (const from of ["eve@evil.example", "ana@new.example", "bo@firm.example"]) await knock(from);
      expect(player.home.sent.map((sent) => sent.to)).toEqual(["ana@new.example", "bo@firm.example"]);
    });
  });

  describe("manners", () => {
    /** Plays every mail that Tend sent back through a machine that answers it, until nothing more is sent. */
    async function loopWith(
      machine: (raw: Uint8Array) => Promise<{ to: string; raw: string; from: string } | null>,
    ): Promise<number> {
      let played = 0;
      while (played < player.home.sent.length && played < 20) {
        const sent = player.home.sent[played];
        played += 1;
        const answered = sent === undefined ? null : await machine(sent.raw);
        if (answered !== null)
          await player.deliver(answered.to, answered.raw, { envelopeFrom: answered.from });
      }
      return player.home.sent.length;
    }

    it("a loop with the user's out-of-office ends after one mail", async () => {
      await note("3 people");
      const count = await loopWith(async (raw) => {
        const to = replyTo(await PostalMime.parse(raw));
        return {
          to,
          from: me,
          raw: mail("I am away until Monday", {
            to,
            subject: "Automatic reply: Re: note",
            header: "Auto-Submitted: auto-replied\n",
          }),
        };
      });
      expect(count).toBe(1);
    });

    it("a loop with an out-of-office that hides what it is ends after two", async () => {
      await note("3 people");
      const count = await loopWith(async (raw) => {
        const to = replyTo(await PostalMime.parse(raw));
        return { to, from: me, raw: mail("I am not in the office at present.", { to, subject: "Re: note" }) };
      });
      expect(count).toBeLessThanOrEqual(2);
    });

    it("a loop between two Tends ends after one mail", async () => {
      const other = await loopPlayer(player.home.now);
      await note("3 people");
      const count = await loopWith(async (raw) => {
        const before = other.home.sent.length;
        other.home.raw.set("from-tend", raw);
        await other.deliverStored(
          (await other.home.users.byId(someUserId))?.captureAddress ?? "",
          "from-tend",
          { envelopeFrom: "tend@tend.example" },
        );
        const sent = other.home.sent[before];
        return sent === undefined
          ? null
          : { to: await capture(), raw: Buffer.from(sent.raw).toString(), from: "tend@other.example" };
      });
      expect([count, other.home.sent.length]).toEqual([1, 0]);
    });

    it("a loop with a mailing list ends after one mail", async () => {
      await note("3 people");
      const count = await loopWith(async (raw) => {
        const parsed = await PostalMime.parse(raw);
        const list = "List-Id: <devs.list.example>\nPrecedence: list\n";
        return {
          to: replyTo(parsed),
          from: "devs-bounces@list.example",
          raw: mail(parsed.text ?? "", { header: list, subject: `[devs] ${parsed.subject}` }),
        };
      });
      expect(count).toBe(1);
    });

    it("a machine that is taken for the user is answered some times a day at most", async () => {
      for (let index = 0; index < 50; index++) await note(`${(index % 9) + 1} people`);
      expect(player.home.sent.length).toBeLessThanOrEqual(40);
      expect(await user()).toMatchObject({ people: 5 });
    });

    it("what Tend sends is marked as a machine's", async () => {
      await note("3 people");
      const raw = Buffer.from(player.home.sent[0]?.raw ?? new Uint8Array()).toString();
      expect(raw).toMatch(/^Auto-Submitted: auto-replied/m);
      expect(raw).toMatch(/^X-Auto-Response-Suppress: All/m);
    });
  });

  it("the log of all this holds no address, name or word", async () => {
    await write("Sam Okafor <sam@okafor.example>");
    await note("forget Sam Okafor");
    await player.deliver(`join@${domain}`, mail("join", { from: "ana@new.example" }), {
      envelopeFrom: "ana@new.example",
    });
    expect(JSON.stringify(player.logged)).not.toMatch(/@|okafor|sam|ana|maya/i);
  });
});

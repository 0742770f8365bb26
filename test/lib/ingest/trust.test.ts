import { beforeAll, describe, expect, it } from "vitest";
import { senderVerdicts } from "../../../infra/local/door/sender-verdicts.ts";
import { replyAddressOf } from "../../../lib/account/reply-token.ts";
import type { Delivery } from "../../../lib/ingest/delivery.ts";
import { type Door, doors, type Ruling, trustRows, trustTable } from "../../../lib/ingest/trust-table.ts";
import type { Effect } from "../../../lib/ledger/ledger-event.ts";
import { aUser, someUserId } from "../../fakes/builders.ts";
import { type Zone, zoneResolver } from "../../fakes/dns-zone.ts";
import { type LoopPlayer, loopPlayer } from "../../fakes/loop-player.ts";
import { dkimRecord, signedBy } from "../../fakes/signed-mail.ts";
import { otherIp, ownIp, type TrustCase, trustCases } from "./trust-cases.ts";

const spf = { TXT: [`v=spf1 ip4:${ownIp} -all`] };
const key = { TXT: [dkimRecord] };
const policy = { TXT: ["v=DMARC1; p=reject"] };
const zone: Zone = {
  "me.example": spf,
  "test._domainkey.me.example": key,
  "_dmarc.me.example": policy,
  "alias.example": spf,
  "test._domainkey.alias.example": key,
  "_dmarc.alias.example": policy,
  "plain.example": spf,
  "test._domainkey.plain.example": key,
  "test._domainkey.notplain.example": key,
  "broken.example": "broken",
  "test._domainkey.broken.example": "broken",
  "_dmarc.broken.example": "broken",
  "friend.example": spf,
  "test._domainkey.friend.example": key,
  "_dmarc.friend.example": policy,
  "evil.example": spf,
  "test._domainkey.evil.example": key,
  "_dmarc.evil.example": policy,
  "forwarder.example": spf,
};
const resolver = zoneResolver(zone);

const user = aUser({
  email: "maya@me.example",
  ownAddresses: [
    "maya@me.example",
    "maya@alias.example",
    "maya@plain.example",
    "maya@mail.plain.example",
    "maya@broken.example",
  ],
});

const captured = `From: Maya <maya@me.example>
To: Sam <sam@friend.example>, ben@plainfriend.example
Subject: The plan
Date: Mon, 23 Nov 2026 09:00:00 +0000
Message-ID: <plan@me.example>

Here is the plan.
`;

function mailOf(one: TrustCase, door: Door): string {
  // To the capture address with somebody else in To, as a Bcc is; to a reply address a command.
  const to = door === "capture" ? "Tom Hale <tom@hale.example>" : "Tend <reply@tend.example>";
  const headers = `${one.headers ?? ""}From: ${one.from}
To: ${to}
Subject: ${door === "capture" ? "Hello" : "Re: who to help"}
Date: Tue, 24 Nov 2026 09:00:00 +0000
Message-ID: <one@mail.example>

`;
  return (headers + (one.body ?? "5 people\n")).replaceAll("\n", "\r\n");
}

async function deliveryOf(
  one: TrustCase,
  door: Door,
): Promise<{ raw: Uint8Array; checked: Partial<Delivery> }> {
  let mail = mailOf(one, door);
  for (const signer of one.signers ?? []) mail = (await signedBy(signer, mail)).toString("latin1");
  const raw = Buffer.from(mail, "latin1");
  const address = /[^\s<>"]+@[^\s<>",]+/.exec(one.from.replace(/".*?"/, ""))?.[0] ?? "";
  const envelopeFrom = (one.envelope ?? address).toLowerCase();
  const client = { ip: one.ip ?? otherIp, helo: "mx.mail.example", envelopeFrom };
  return { raw, checked: { envelopeFrom, ...(await senderVerdicts(raw, client, resolver)) } };
}

/** What is seen of a ruling from outside: the effects in the ledger, and whether an answer went out. */
const seen: Record<Ruling, (effects: readonly Effect[], answers: number, people: number) => void> = {
  act: (effects, answers, people) => {
    expect(effects).toMatchObject([{ type: "action", verb: "people" }]);
    expect([answers, people]).toEqual([1, 5]);
  },
  words: (effects, answers) => {
    expect(effects).toMatchObject([{ type: "action", verb: "people" }]);
    expect(answers).toBe(1);
  },
  capture: (effects, answers) => {
    expect(effects).toMatchObject([{ type: "interaction", direction: "out" }]);
    expect(answers).toBe(0);
  },
  "let-in": (effects, answers, people) => {
    expect(effects).toMatchObject([{ type: "interaction", direction: "in" }]);
    expect([answers, people]).toEqual([0, 3]);
  },
  hold: (effects, answers, people) => {
    expect(effects).toMatchObject([{ type: "held" }]);
    expect([answers, people]).toEqual([0, 3]);
  },
  "set-aside": (effects, answers, people) => {
    expect(effects).toMatchObject([{ type: "ignored" }]);
    expect([answers, people]).toEqual([0, 3]);
  },
  refuse: (effects, answers, people) => {
    expect(effects).toEqual([]);
    expect([answers, people]).toEqual([0, 3]);
  },
};

describe("the trust table, cell by cell, with mails that are really signed", () => {
  let player: LoopPlayer;
  beforeAll(() => {
    expect(new Set(trustCases.map((one) => one.row))).toEqual(new Set(trustRows));
  });

  function recipientOf(door: Door): string {
    const { tokenSecret, sender } = player.home;
    const reply = (about: string) => replyAddressOf(someUserId, about, tokenSecret, sender.domain);
    switch (door) {
      case "capture":
        return user.captureAddress;
      case "reply":
        return reply("202611230800");
      case "old-reply":
        return reply("202601050800");
      case "forged":
        return reply("202611230800").replace(/.(?=@)/, (last) => (last === "0" ? "1" : "0"));
      default:
        return door satisfies never;
    }
  }

  const cells = trustCases.flatMap((one) =>
    doors.map((door) => ({ ...one, door, ruling: trustTable[one.row].at[door] })),
  );
  it.each(cells)("$words → $door: $ruling", async (cell) => {
    player = await loopPlayer("2026-11-24T10:00:00.000Z");
    await player.home.users.update({ ...user, version: 2, people: 3 });
    for (const address of user.ownAddresses)
      await player.home.users.claim(someUserId, { kind: "own", address });
    await player.deliver(user.captureAddress, captured, { envelopeFrom: "maya@me.example" });
    const { raw, checked } = await deliveryOf(cell, cell.door);
    player.home.raw.set("the-one", raw);
    expect(await player.deliverStored(recipientOf(cell.door), "the-one", checked)).toBe(0);
    const effects = (await player.ledger()).slice(1).flatMap((event) => event.effects);
    const people = (await player.home.users.byId(someUserId))?.people ?? 0;
    seen[cell.ruling](effects, player.home.sent.length, people);
  });

  it("nobody but a proved owner acts, anywhere in the table", () => {
    for (const row of trustRows)
      for (const door of doors) {
        const isOwner = row === "owner-by-dmarc" || row === "owner-by-dkim";
        const ruling = trustTable[row].at[door];
        if (!isOwner) expect(["act", "words", "capture"]).not.toContain(ruling);
        if (door === "forged") expect(ruling).toBe("refuse");
      }
  });
});

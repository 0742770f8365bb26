import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { PublishCommand, SNSClient } from "@aws-sdk/client-sns";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { User } from "../../lib/account/user.ts";
import { readDeployed } from "./deployed.ts";
import { addUser, ledgerOf, makeDue, stores } from "./deployed-user.ts";
import { eventually } from "./eventually.ts";
import { mailOf } from "./mail-texts.ts";
import { type OutgoingMail, type SentMail, takeOutgoingMail } from "./outgoing-mail.ts";
import { notify, type ReceivedMail, receive } from "./ses-door.ts";
import { sweepNow } from "./sweep-now.ts";
import { waitingMessages } from "./waiting-messages.ts";

const deployed = readDeployed();
const domain = "in.example.com";
const owner = "ines@example.org";
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const logOf = () => readFileSync(deployed.logFile, "utf8").slice(-5000);

let outgoing: OutgoingMail;
let user: User;

beforeAll(async () => {
  outgoing = await takeOutgoingMail(deployed.smtpPort);
  user = await addUser(deployed, owner, "Inês Duarte", "Europe/Lisbon");
});

afterAll(async () => {
  await outgoing.close();
});

const from = (
  days: number,
  raw: string,
  recipients: readonly string[],
  more: Partial<ReceivedMail> = {},
): ReceivedMail => ({
  id: randomUUID().replaceAll("-", ""),
  raw,
  from: owner,
  recipients,
  at: daysAgo(days),
  ...more,
});

const pitchedAt = new Date(daysAgo(9)).toUTCString();
const promise = () =>
  mailOf(
    {
      From: `Inês Duarte <${owner}>`,
      To: "Priya Raman <priya@studio.example>",
      Subject: "Your pitch",
      Date: pitchedAt,
      "Message-ID": "<pitch-1@example.org>",
    },
    ["Hi Priya,", "", "It was good to see you at the fair. I will send you the deck on Friday.", "", "Inês"],
  );

const waitFor = <T>(what: string, ask: () => Promise<T | undefined> | T | undefined) =>
  eventually(what, ask, logOf);
const eventsOf = (count: number) =>
  waitFor(`${count} events in the ledger`, async () => {
    const events = await ledgerOf(deployed, user.id);
    return events.length >= count ? events : undefined;
  });
const mailTo = (address: string, number: number) =>
  waitFor(
    `mail ${number} to ${address}`,
    () => outgoing.mails.filter((mail) => mail.to.includes(address))[number - 1],
  );
const nothingWaits = (queue: string) =>
  waitFor(`an empty ${queue}`, async () => {
    const queues = [...(await waitingMessages(deployed))].filter(([name]) => name.includes(`-${queue}`));
    expect(queues).not.toHaveLength(0);
    return queues.every(([, waiting]) => waiting.length === 0) ? true : undefined;
  });

const onlyRiddleWaits = async () => {
  const waiting = [...(await waitingMessages(deployed))]
    .filter(([name]) => name.includes("-MailQueue"))
    .flatMap(([, bodies]) => bodies);
  return waiting.length === 1 && waiting[0]?.includes("Riddle") === true;
};

const answerTo = (mail: SentMail, id: string, lines: readonly string[]): ReceivedMail =>
  from(
    0,
    mailOf(
      {
        From: `Inês Duarte <${owner}>`,
        To: `Tend <${mail.replyTo}>`,
        Subject: `Re: ${mail.subject}`,
        Date: new Date().toUTCString(),
        "Message-ID": `<${id}@example.org>`,
      },
      lines,
    ),
    [mail.replyTo],
  );

test("the emulator holds every role to its policy", async () => {
  const health = await (await fetch(`${deployed.endpoint}/_ministack/health`)).json();
  expect(health).toMatchObject({ auth: "enabled" });
});

describe("the loop", () => {
  test("a mail whose capture address is in the envelope only becomes an event", async () => {
    await receive(deployed, from(9, promise(), [user.captureAddress]));
    const [event] = await eventsOf(1);
    expect(event?.cause).toMatchObject({ kind: "mail", messageId: "pitch-1@example.org" });
    expect(JSON.stringify(event?.effects)).toContain("priya@studio.example");
  });

  test("a second copy, and a notification that comes twice, change nothing", async () => {
    const copy = from(9, promise(), [user.captureAddress]);
    await receive(deployed, copy);
    await notify(deployed, copy);
    await nothingWaits("MailQueue");
    expect(await ledgerOf(deployed, user.id)).toHaveLength(1);
  });

  test("a mail in the user's name that fails DMARC is held", async () => {
    const forged = promise().replace("pitch-1@", "pitch-2@").replaceAll("priya", "mallory");
    await receive(
      deployed,
      from(8, forged, [user.captureAddress], { verdicts: { dmarc: "FAIL", spf: "FAIL", dkim: "FAIL" } }),
    );
    const events = await eventsOf(2);
    expect(events.flatMap((event) => event.effects).filter((effect) => effect.type === "held")).toHaveLength(
      1,
    );
  });

  test("a notification that is none fails alone: the mail beside it is recorded, and it stays", async () => {
    const sns = new SNSClient({});
    await sns.send(
      new PublishCommand({
        TopicArn: deployed.outputs.InboundTopicArn,
        Message: '{"notificationType":"Riddle"}',
      }),
    );
    const ask = promise()
      .replace("pitch-1@", "pitch-3@")
      .replace("I will send you the deck on Friday.", "Thank you for the tour.");
    await receive(deployed, from(3, ask, [user.captureAddress]));
    await eventsOf(3);
    await waitFor("the riddle, alone in the queue", async () =>
      (await onlyRiddleWaits()) ? true : undefined,
    );
  });

  test("who is not due yet gets nothing", async () => {
    expect(await sweepNow(deployed)).toBe(0);
    expect(outgoing.mails).toHaveLength(0);
  });

  let digest: SentMail;
  test("the sweep finds the user due, and one digest goes out", async () => {
    await makeDue(deployed, user.id, daysAgo(1));
    expect(await sweepNow(deployed)).toBe(1);
    digest = await mailTo(owner, 1);
    expect(digest.from).toBe(`tend@${domain}`);
    expect(digest.replyTo).toMatch(/^reply\+[0-9a-z]+@in\.example\.com$/);
    expect(digest.text).toContain("Priya");
    expect(digest.html).toContain("Priya");
    expect(digest.text).toMatch(/deck/);
    expect(digest.subject).toContain("Priya");
  });

  test("another sweep finds nobody", async () => {
    await nothingWaits("DigestQueue");
    expect(await sweepNow(deployed)).toBe(0);
    expect(outgoing.mails).toHaveLength(1);
  });

  let receipt: SentMail;
  test("a reply is recorded, and answered by one receipt", async () => {
    await receive(
      deployed,
      answerTo(digest, "answer-1", ["1 done: sent her the deck", "", "On Monday Tend wrote:", "> 1. Priya"]),
    );
    receipt = await mailTo(owner, 2);
    expect(receipt.from).toBe(`tend@${domain}`);
    expect(receipt.text).toMatch(/Priya/);
    const events = await ledgerOf(deployed, user.id);
    expect(
      events.flatMap((event) => event.effects).filter((effect) => effect.type === "action"),
    ).toMatchObject([{ verb: "done", address: "priya@studio.example" }]);
  });

  test("a reply with a forged token does nothing", async () => {
    const before = (await ledgerOf(deployed, user.id)).length;
    const forged = {
      ...digest,
      replyTo: digest.replyTo.replace(/.(?=@)/, (last) => (last === "0" ? "1" : "0")),
    };
    await receive(deployed, answerTo(forged, "answer-2", ["all done"]));
    await waitFor("the riddle, alone in the queue", async () =>
      (await onlyRiddleWaits()) ? true : undefined,
    );
    expect(await ledgerOf(deployed, user.id)).toHaveLength(before);
    expect(outgoing.mails).toHaveLength(2);
  });

  test("the next digest shows the difference", async () => {
    await makeDue(deployed, user.id, daysAgo(0.01));
    expect(await sweepNow(deployed)).toBe(1);
    const next = await mailTo(owner, 3);
    expect(next.replyTo).not.toBe(digest.replyTo);
    expect(next.text).not.toMatch(/I will send you the deck/);
  });

  test("undo in answer to the receipt takes it back", async () => {
    await receive(deployed, answerTo(receipt, "answer-3", ["undo"]));
    const undone = await mailTo(owner, 4);
    expect(undone.text).toMatch(/[Tt]aken back/);
  });

  test("the unsubscribe link shows a page to a scanner, and stops the digest with one click, twice too", async () => {
    const url = unsubscribeLinkOf(digest);
    expect(url.href.startsWith(deployed.outputs.UnsubscribeUrl)).toBe(true);
    expect((await fetch(emulated(url))).status).toBe(200);
    expect((await stores(deployed).users.byId(user.id))?.nextDigestAt).not.toBe("");
    for (let click = 1; click <= 2; click++) {
      const answer = await fetch(emulated(url), {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: "List-Unsubscribe=One-Click",
      });
      expect(answer.status).toBe(200);
    }
    expect(await stores(deployed).users.byId(user.id)).toMatchObject({ status: "paused", nextDigestAt: "" });
  });

  test("a complaint stops the user for good", async () => {
    const complaint = {
      eventType: "Complaint",
      complaint: { complainedRecipients: [{ emailAddress: owner }], complaintFeedbackType: "abuse" },
      mail: { messageId: "0100018c", tags: { user: [user.id], kind: ["digest"], id: ["202611300800"] } },
    };
    const sns = new SNSClient({});
    await sns.send(
      new PublishCommand({ TopicArn: deployed.outputs.FeedbackTopicArn, Message: JSON.stringify(complaint) }),
    );
    await waitFor("a stopped user", async () => {
      const now = await stores(deployed).users.byId(user.id);
      return now?.status === "stopped" ? true : undefined;
    });
  });

  test("SES's word that it may write to the topic is no fault", async () => {
    const sns = new SNSClient({});
    await sns.send(
      new PublishCommand({
        TopicArn: deployed.outputs.FeedbackTopicArn,
        Message: "Successfully validated SNS topic for Amazon SES event publishing.",
      }),
    );
    await nothingWaits("FeedbackQueue");
  });

  test("what the functions wrote to their logs holds no address, no name and no word of a mail", () => {
    const lines = readFileSync(deployed.logFile, "utf8")
      .split("\n")
      .filter((line) => line.startsWith('{"'));
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) expect(line).not.toMatch(/@|priya|inês|mallory|deck|pitch/i);
  });
});

/** The header of RFC 8058, which mailparser reads into its `list`. */
function unsubscribeLinkOf(mail: SentMail): URL {
  const list = mail.headers.get("list");
  const found = /https:\/\/[^"\s>,]+/.exec(JSON.stringify(list));
  return new URL(found?.[0] ?? "");
}

/** The same function at the address by which the emulator serves function URLs without DNS. */
function emulated(url: URL): string {
  const [id] = url.hostname.split(".");
  return `${deployed.endpoint}/_aws/lambda-url/${id}${url.pathname}${url.search}`;
}

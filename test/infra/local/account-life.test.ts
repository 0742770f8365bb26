import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import PostalMime, { type Email } from "postal-mime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { submitBySmtp } from "../../../infra/local/door/submit-by-smtp.ts";
import { type LocalHome, openLocalHome } from "../../../infra/local/home/local-home.ts";
import { logToNowhere } from "../../../infra/local/home/log-to-nowhere.ts";
import { sendDueDigests } from "../../../infra/local/home/send-due-digests.ts";
import { type Serving, serve } from "../../../infra/local/serve.ts";
import type { User } from "../../../lib/account/user.ts";
import type { LedgerEvent } from "../../../lib/ledger/ledger-event.ts";
import { foldAll } from "../../../lib/network/fold.ts";

const ana = "ana@home.example";
const work = "ana@work.example";

describe("the whole life of an account, through the SMTP door", () => {
  let folder: string;
  let home: LocalHome;
  let serving: Serving;
  let mails = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tend-life-"));
    home = await openLocalHome(folder);
    serving = await serve(home, { host: "127.0.0.1", smtpPort: 0, webPort: 0 }, logToNowhere);
  }, 30_000);
  afterAll(async () => {
    await serving.close();
    await home.close();
    await rm(folder, { recursive: true });
  });

  async function send(from: string, recipients: string[], header: string, body: string): Promise<void> {
    mails += 1;
    const user = await home.users.byOwnAddress(ana);
    const ahead = user === null ? 0 : await home.clock.aheadMs(user.id);
    const date = new Date(Date.now() + ahead).toUTCString().replace("GMT", "+0000");
    const raw = `From: Ana Pires <${from}>\nDate: ${date}\nMessage-ID: <m${mails}@home.example>\n${header}\n\n${body}\n`;
    await submitBySmtp(serving.smtp, { from, to: recipients }, Buffer.from(raw.replaceAll("\n", "\r\n")));
    await serving.idle();
  }

  async function newestTo(address: string): Promise<Email> {
    const [entry] = (await home.mailbox.list()).filter(
      (one) => one.box === "inbox" && one.to.includes(address),
    );
    const mail = entry === undefined ? null : await home.mailbox.get(entry.id);
    if (mail === null) throw new Error(`nothing came to ${address}`);
    return await PostalMime.parse(mail.raw);
  }

  async function answer(mail: Email, words: string, from = ana): Promise<Email> {
    const to = mail.replyTo?.[0]?.address ?? "";
    await send(
      from,
      [to],
      `To: <${to}>\nSubject: Re: ${mail.subject ?? ""}\nIn-Reply-To: ${mail.messageId}`,
      words,
    );
    return await newestTo(ana);
  }

  async function theUser(): Promise<User> {
    const user = await home.users.byOwnAddress(ana);
    if (user === null) throw new Error("there is no such user");
    return user;
  }

  async function ledger(): Promise<LedgerEvent[]> {
    return await Array.fromAsync(home.at(0).ledger.events((await theUser()).id, ""));
  }

  /** What the mail sent last did. */
  async function recorded(): Promise<LedgerEvent["effects"]> {
    const event = (await ledger()).find(
      ({ cause }) => cause.kind === "mail" && cause.messageId === `m${mails}@home.example`,
    );
    return event?.effects ?? [];
  }

  async function digest(): Promise<Email> {
    const user = await theUser();
    await home.clock.moveTo(user.id, user.nextDigestAt);
    await sendDueDigests(home, logToNowhere);
    return await newestTo(ana);
  }

  async function itemsInStore(): Promise<string[]> {
    const { port } = JSON.parse(await readFile(home.folder.lock, "utf8"));
    const client = new DynamoDBClient({
      endpoint: `http://127.0.0.1:${port}`,
      region: "local",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
    });
    const { Items } = await client.send(new ScanCommand({ TableName: "tend" }));
    client.destroy();
    return (Items ?? []).map((item) => `${item.pk?.S} ${item.sk?.S}`);
  }

  it("joins, captures, answers, takes back, proves an alias, decides, exports, forgets, leaves: nothing stays", async () => {
    // Join, and confirm.
    await send(
      ana,
      [`join@${home.folder.domain}`],
      `To: join@${home.folder.domain}\nSubject: join`,
      "Hello, I want to try it.",
    );
    expect(await home.users.byOwnAddress(ana)).toBeNull();
    const asked = await newestTo(ana);
    expect(asked.subject).toBe("Do you want to join Tend?");
    const welcome = await answer(asked, "yes please, Europe/Lisbon");
    const user = await theUser();
    expect(user).toMatchObject({ name: "Ana Pires", zone: "Europe/Lisbon", status: "active" });
    expect(welcome.text).toContain(user.captureAddress);
    expect(welcome.attachments[0]?.filename).toBe("tend-capture.vcf");

    // Capture: the first one is confirmed, the next is taken in without a word.
    await send(
      ana,
      ["sam@okafor.example", user.captureAddress],
      "To: Sam Okafor <sam@okafor.example>\nSubject: The deck",
      "Hi Sam,\n\nI'll send you the deck by tomorrow.\n\nAna",
    );
    expect((await newestTo(ana)).text).toContain("It works");
    await send(
      ana,
      ["eva@lindt.example", user.captureAddress],
      "To: Eva Lindt <eva@lindt.example>\nSubject: Coffee",
      "Hi Eva,\n\nlovely to see you.\n\nAna",
    );
    expect((await newestTo(ana)).text).toContain("It works");

    // Digest, reply, undo.
    const first = await digest();
    expect(first.text).toContain("Sam Okafor");
    const receipt = await answer(first, "1 done: sent it\n3 people");
    expect(receipt.text).toContain("Sam Okafor: done: “sent it”");
    expect((await theUser()).people).toBe(3);
    const undone = await answer(receipt, "undo");
    expect(undone.text).toContain("Taken back");
    expect((await theUser()).people).toBe(5);
    expect(Object.values(foldAll(await ledger()).loops).filter((loop) => loop.closedAt === "")).toHaveLength(
      1,
    );
    expect((await answer(receipt, "undo")).text).toContain("taken back before");

    // A further address: mail from it is held until it is proved, and then let in.
    await send(
      work,
      ["tom@hale.example", user.captureAddress],
      "To: Tom Hale <tom@hale.example>\nSubject: Budget",
      "Hi Tom, here is the budget.",
    );
    expect(await recorded()).toMatchObject([{ type: "held", reason: "stranger" }]);
    await answer(first, `address ${work}`);
    const proof = await newestTo(work);
    await answer(proof, "yes", work);
    expect((await theUser()).ownAddresses).toEqual([ana, work]);
    expect(await recorded()).toMatchObject([
      { verb: "keep" },
      { type: "interaction", direction: "out", people: [{ address: "tom@hale.example" }] },
    ]);

    // A stranger is held, listed in the digest, and accepted by number: once, however often it is said.
    await send(
      "kim@new.example",
      [user.captureAddress],
      `To: Ana <${ana}>\nSubject: From the fair`,
      "Hi Ana, we met at the fair.",
    );
    const second = await digest();
    const line = /(\d+)\.[^\n]*kim@new\.example|(\d+)\.[^\n]*Ana Pires[^\n]*(?:fair|held|waits)/i.exec(
      second.text ?? "",
    );
    const number = line?.[1] ?? line?.[2] ?? "";
    expect(number).not.toBe("");
    const kept = await answer(second, `${number} keep`);
    expect(kept.text).toContain("accepted");
    expect(Object.keys(foldAll(await ledger()).addresses)).toContain("kim@new.example");
    await answer(second, `${number} keep`);
    const captured = (await ledger())
      .flatMap((event) => event.effects)
      .filter(
        (effect) =>
          effect.type === "interaction" && effect.people.some((one) => one.address === "kim@new.example"),
      );
    expect(captured).toHaveLength(1);

    // A new capture address, and the old one works on.
    const renewed = await answer(second, "new capture address");
    expect((await theUser()).captureAddress).not.toBe(user.captureAddress);
    expect(renewed.text).toContain((await theUser()).captureAddress);
    await send(
      ana,
      ["eva@lindt.example", user.captureAddress],
      "To: Eva Lindt <eva@lindt.example>\nSubject: Lunch",
      "Hi Eva, lunch?",
    );
    expect(await recorded()).toMatchObject([{ type: "interaction" }]);

    // Export: the ledger as it is, and a page.
    const exported = await answer(second, "export");
    const ndjson = exported.attachments.find((one) => one.filename === "tend-ledger.ndjson");
    const lines = new TextDecoder()
      .decode(ndjson?.content instanceof ArrayBuffer ? ndjson.content : new ArrayBuffer(0))
      .trim()
      .split("\n");
    expect(lines.map((one) => JSON.parse(one).key)).toEqual(
      (await ledger()).slice(0, lines.length).map((event) => event.key),
    );
    expect(exported.attachments.map((one) => one.filename)).toContain("tend.html");

    // Forget a person: no trace in the ledger, nor after more mail.
    expect(JSON.stringify(await ledger())).toContain("okafor");
    await answer(second, "forget Sam Okafor");
    expect(JSON.stringify(await ledger()).toLowerCase()).not.toMatch(/okafor/);
    await send(
      ana,
      ["sam@okafor.example", user.captureAddress],
      "To: Sam Okafor <sam@okafor.example>\nSubject: Again",
      "Hi Sam",
    );
    expect(Object.keys(foldAll(await ledger()).addresses)).not.toContain("sam@okafor.example");

    // Delete everything: asked back, confirmed, gone.
    const sure = await answer(second, "delete everything");
    expect(await itemsInStore()).not.toEqual([]);
    const goodbye = await answer(sure, "yes");
    expect(goodbye.subject).toMatch(/delete|digest|week|help/i);
    expect(goodbye.text).toContain("All is deleted");
    expect(await itemsInStore()).toEqual([]);
    expect(await readdir(home.folder.raw)).toEqual([]);
    expect(await readdir(home.folder.spool)).toEqual([]);
  }, 60_000);
});

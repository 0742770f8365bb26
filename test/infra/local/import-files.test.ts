import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LocalHome, openLocalHome } from "../../../infra/local/home/local-home.ts";
import { makeUser } from "../../../infra/local/home/make-user.ts";
import { importFiles } from "../../../infra/local/import/import-files.ts";
import { UserError } from "../../../infra/local/user-error.ts";
import type { User } from "../../../lib/account/user.ts";

const count = 700;

describe("tend import", () => {
  let folder: string;
  let home: LocalHome;
  let user: User;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "tend-import-"));
    home = await openLocalHome(join(folder, "data"));
    const outcome = await makeUser(home, { email: "maya@example.com", name: "Maya", zone: "UTC" });
    if (outcome.kind !== "added") throw new Error("the user could not be made");
    user = outcome.user;
  });
  afterEach(async () => {
    await home.close();
    await rm(folder, { recursive: true });
  });

  const quietly = () => undefined;
  const ids = async () =>
    (await Array.fromAsync(home.at(0).ledger.events(user.id, ""))).map((event) =>
      event.cause.kind === "mail" ? event.cause.messageId : "",
    );

  async function mailbox(): Promise<string> {
    const mails = Array.from({ length: count }, (_, index) => {
      const date = new Date(Date.UTC(2020, 0, 1, 0, index)).toUTCString();
      return `From maya@example.com ${date}\nFrom: maya@example.com\nTo: Sam <sam${index % 9}@okafor.example>\nSubject: ${index}\nDate: ${date}\nMessage-ID: <${index}@example.com>\n\nHi\n\n`;
    });
    const file = join(folder, "Sent.mbox");
    await writeFile(file, mails.join(""));
    return file;
  }

  it("broken off in the middle and begun again, a mailbox is there once and whole", async () => {
    const file = await mailbox();
    const breaksOff = (_file: string, done: number, all: number) => {
      if (done > all * 0.7) throw new Error("the plug is pulled");
    };
    await expect(importFiles(home, user, [file], breaksOff)).rejects.toThrow("plug");
    const half = (await ids()).length;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(count);
    await importFiles(home, user, [file], quietly);
    const all = Array.from({ length: count }, (_, index) => `${index}@example.com`);
    expect(new Set(await ids())).toEqual(new Set(all));
    expect(await ids()).toHaveLength(count);
    expect(await importFiles(home, user, [file], quietly)).toMatchObject({ messages: 0, known: count });
  });

  it("several files of several kinds, with what could not be read by its place", async () => {
    const csv = join(folder, "Connections.csv");
    const vcf = join(folder, "people.vcf");
    const eml = join(folder, "one.eml");
    await writeFile(csv, "Name,Email\nPriya,priya@northlight.example\nTom,\n");
    await writeFile(vcf, "BEGIN:VCARD\nFN:Eva\nEMAIL:eva@lindt.example\nEND:VCARD\n");
    await writeFile(
      eml,
      "From: Kim <kim@new.example>\nTo: maya@example.com\nSubject: Hi\nDate: Mon, 03 Mar 2025 09:00:00 +0000\n\nHello\n",
    );
    const total = await importFiles(home, user, [csv, vcf, eml], quietly);
    expect(total).toMatchObject({ people: 2, messages: 1, unread: 1 });
    expect(total.problems).toEqual([{ where: "Connections.csv, line 3", why: "it gives no email" }]);
  });

  it.each(["missing.csv", "notes.txt"])("%s is refused in words", async (name) => {
    await writeFile(join(folder, "notes.txt"), "words");
    await expect(importFiles(home, user, [join(folder, name)], quietly)).rejects.toThrow(UserError);
  });
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LocalHome, openLocalHome } from "../../../infra/local/home/local-home.ts";
import { makeUser } from "../../../infra/local/home/make-user.ts";
import { importFiles } from "../../../infra/local/import/import-files.ts";
import { UserError } from "../../../infra/local/user-error.ts";
import type { User } from "../../../lib/account/user.ts";
import { storedZip } from "./stored-zip.ts";

const mail = (from: string, to: string, id: string) =>
  `From ${id}@xxx Mon Mar 03 09:00:00 +0000 2025\nFrom: ${from}\nTo: ${to}\nSubject: Hi\nDate: Mon, 03 Mar 2025 09:00:00 +0000\nMessage-ID: <${id}@example.com>\n\nHello\n\n`;

const me = "maya@example.com";
const sent = Array.from({ length: 40 }, (_, n) => mail(me, `sam${n}@okafor.example`, `sent${n}`)).join("");
const inbox = mail("sam1@okafor.example", me, "answer") + mail("nobody@stranger.example", me, "stranger");
const card = "BEGIN:VCARD\nFN:Eva\nEMAIL:eva@lindt.example\nEND:VCARD\n";
const takeout = {
  "Takeout/Mail/Inbox.mbox": inbox,
  "Takeout/Mail/Sent.mbox": sent,
  "Takeout/Contacts/All/All Contacts.vcf": card,
  "Takeout/archive_browser.html": "<html>",
  "__MACOSX/Takeout/._Sent.mbox": "rubbish",
};

/** 64 MB that pack to 64 KB. */
const zeros = gzipSync(Buffer.alloc(64 * 1024 * 1024));

async function tar(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const archive = pack();
  for (const [name, text] of Object.entries(files)) archive.entry({ name: `./${name}` }, text);
  archive.finalize();
  return await buffer(archive);
}

describe("tend import of archives", () => {
  let folder: string;
  let home: LocalHome;
  let user: User;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "tend-import-"));
    home = await openLocalHome(join(folder, "data"));
    const outcome = await makeUser(home, { email: me, name: "Maya", zone: "UTC" });
    if (outcome.kind !== "added") throw new Error("the user could not be made");
    user = outcome.user;
  });
  afterEach(async () => {
    await home.close();
    await rm(folder, { recursive: true });
  });

  const importing = async (name: string, bytes: Uint8Array) => {
    await writeFile(join(folder, name), bytes);
    return await importFiles(home, user, [join(folder, name)], () => undefined);
  };
  const all = { people: 1, messages: 41, left: 1, unread: 0, problems: [], unusable: [] };

  it("a Takeout as .zip: people, mail sent, and what those people answered in another mailbox", async () => {
    expect(await importing("takeout.zip", storedZip(takeout))).toMatchObject(all);
    expect(await importing("takeout.zip", storedZip(takeout))).toMatchObject({ messages: 0, known: 42 });
  });

  it("the same as .tgz and as .tar", async () => {
    const bytes = await tar(takeout);
    expect(await importing("takeout.tgz", gzipSync(bytes))).toMatchObject(all);
    expect(await importing("takeout.tar", bytes)).toMatchObject({ messages: 0, known: 42 });
  });

  it("a mailbox as .mbox.gz, and one that is cut off: what came before is taken, and it is told", async () => {
    const bytes = gzipSync(sent);
    expect(await importing("Sent.mbox.gz", bytes)).toMatchObject({ messages: 40, problems: [] });
    const cut = await importing("cut.mbox.gz", bytes.subarray(0, bytes.length - 40));
    expect(cut.known).toBeGreaterThan(0);
    expect(cut.problems).toEqual([{ where: "cut.mbox.gz", why: expect.stringContaining("broken") }]);
  });

  it("of the tables in an export only contacts are taken", async () => {
    const table = "First Name,Last Name,Email Address\nTom,Becker,tom@becker.example\n";
    const exported = storedZip({
      "Connections.csv": table,
      "Email Addresses.csv": table.replace("tom@", "old@"),
    });
    expect(await importing("linkedin.zip", exported)).toMatchObject({ people: 1, unusable: [] });
  });

  it("a locked archive is told file by file, and as one in which nothing could be read", async () => {
    const total = await importing("locked.zip", storedZip({ "Sent.mbox": sent }, 1));
    expect(total.problems).toEqual([{ where: "locked.zip, Sent.mbox", why: "it is locked with a password" }]);
    expect(total.unusable).toEqual([join(folder, "locked.zip")]);
  });

  it.each([
    ["nothing.zip", () => storedZip({ "notes.txt": "words" }), "holds no"],
    ["cut.zip", () => storedZip(takeout).subarray(0, 900), "broken, or not whole"],
    ["cut.tgz", () => gzipSync(storedZip(takeout)).subarray(0, 30), "broken, or not whole"],
    ["notes.txt.gz", () => gzipSync("words"), "packs none of"],
    ["bomb.mbox.gz", () => Buffer.concat(Array.from({ length: 17 }, () => zeros)), "more than any mailbox"],
  ])("%s is refused in words", async (name, bytes, words) => {
    const refused = importing(name, bytes());
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(words);
  });
});

import { describe, expect, test } from "vitest";
import type { Mailbox, MailboxChange } from "../../../../infra/local/web/web-ports.ts";
import type { MailToKeep } from "./memory-mailbox.ts";
import { rawMail } from "./sample-mails.ts";

/** A mailbox under test, and the way its home puts a mail into it; `add` answers the mail's id. */
export type MailboxUnderTest = {
  readonly mailbox: Mailbox;
  add(mail: MailToKeep): Promise<string>;
  close(): Promise<void>;
};

/** What the mailbox page expects of any mailbox: run it on each implementation. */
export function mailboxContract(name: string, open: () => Promise<MailboxUnderTest>): void {
  async function withMailbox(claim: (under: MailboxUnderTest) => Promise<void>): Promise<void> {
    const under = await open();
    try {
      await claim(under);
    } finally {
      await under.close();
    }
  }

  async function mailAt(at: string, subject: string): Promise<MailToKeep> {
    const raw = await rawMail({ from: "a@example.com", to: "b@example.com", subject, text: "Some words" });
    return { box: "inbox", at, from: "a@example.com", to: ["b@example.com", "hidden@example.com"], raw };
  }

  describe(`${name} keeps the mailbox contract`, () => {
    test("an empty mailbox lists nothing and has nothing", () =>
      withMailbox(async ({ mailbox }) => {
        expect(await mailbox.list()).toEqual([]);
        expect(await mailbox.get("nothing")).toBeNull();
      }));

    test("what was added is listed newest first and comes back byte for byte", () =>
      withMailbox(async ({ mailbox, add }) => {
        const older = await mailAt("2026-01-05T08:00:00.000Z", "Older");
        const oldId = await add(older);
        const newId = await add(await mailAt("2026-01-06T08:00:00.000Z", "Newer"));
        expect((await mailbox.list()).map(({ id }) => id)).toEqual([newId, oldId]);
        const stored = await mailbox.get(oldId);
        expect(stored).toMatchObject({
          id: oldId,
          box: "inbox",
          at: "2026-01-05T08:00:00.000Z",
          from: "a@example.com",
          to: ["b@example.com", "hidden@example.com"],
          subject: "Older",
          bytes: older.raw.byteLength,
          read: false,
        });
        expect(Buffer.from(stored?.raw ?? []).equals(Buffer.from(older.raw))).toBe(true);
      }));

    test("marking changes that mail alone, both ways", () =>
      withMailbox(async ({ mailbox, add }) => {
        const one = await add(await mailAt("2026-01-05T08:00:00.000Z", "One"));
        const two = await add(await mailAt("2026-01-06T08:00:00.000Z", "Two"));
        const readIds = async () => (await mailbox.list()).filter(({ read }) => read).map(({ id }) => id);
        await mailbox.markRead(one, true);
        await mailbox.markRead("nothing", true);
        expect(await readIds()).toEqual([one]);
        expect((await mailbox.get(one))?.read).toBe(true);
        await mailbox.markRead(one, false);
        expect(await readIds()).toEqual([]);
        expect((await mailbox.get(two))?.read).toBe(false);
      }));

    test("removing takes away what is named, or everything", () =>
      withMailbox(async ({ mailbox, add }) => {
        const one = await add(await mailAt("2026-01-05T08:00:00.000Z", "One"));
        const two = await add(await mailAt("2026-01-06T08:00:00.000Z", "Two"));
        await mailbox.remove([one, "nothing"]);
        expect((await mailbox.list()).map(({ id }) => id)).toEqual([two]);
        expect(await mailbox.get(one)).toBeNull();
        await mailbox.remove([]);
        expect(await mailbox.list()).toHaveLength(1);
        await mailbox.remove();
        expect(await mailbox.list()).toEqual([]);
      }));

    test("listeners hear of each change, once it can be seen, until they leave", () =>
      withMailbox(async ({ mailbox, add }) => {
        // A mailbox on disk may hear late, and tell of a change twice; it may not leave one out.
        const heard = new Set<string>();
        const leave = mailbox.onChange((change: MailboxChange) => heard.add(JSON.stringify(change)));
        const hasHeard = (change: MailboxChange) =>
          expect.poll(() => [...heard]).toContain(JSON.stringify(change));
        const id = await add(await mailAt("2026-01-05T08:00:00.000Z", "One"));
        await hasHeard({ kind: "added", id });
        await mailbox.markRead(id, true);
        await hasHeard({ kind: "marked", id, read: true });
        await mailbox.remove([id]);
        await hasHeard({ kind: "removed", ids: [id] });
        leave();
        const second = await add(await mailAt("2026-01-06T08:00:00.000Z", "Two"));
        expect([...heard].filter((change) => change.includes(second))).toEqual([]);
      }));
  });
}

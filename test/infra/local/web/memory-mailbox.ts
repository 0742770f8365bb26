import PostalMime from "postal-mime";
import type { Mailbox, MailboxChange, StoredMail } from "../../../../infra/local/web/web-ports.ts";

/** What a mail is put into the memory mailbox with; the rest follows from its bytes. */
export type MailToKeep = Pick<StoredMail, "box" | "at" | "to" | "from" | "raw"> & { readonly read?: boolean };

export type MemoryMailbox = Mailbox & { add(mail: MailToKeep): Promise<string> };

/** A mailbox that keeps everything in memory, with ids in the order of arrival. */
export function memoryMailbox(): MemoryMailbox {
  const mails = new Map<string, StoredMail>();
  const listeners = new Set<(change: MailboxChange) => void>();
  let added = 0;

  const tell = (change: MailboxChange) => {
    for (const listener of [...listeners]) listener(change);
  };

  return {
    async add(mail) {
      const { subject = "" } = await PostalMime.parse(mail.raw);
      added += 1;
      const id = `mail-${String(added).padStart(4, "0")}`;
      mails.set(id, {
        ...mail,
        id,
        subject,
        bytes: mail.raw.byteLength,
        read: mail.read ?? mail.box === "outgoing",
      });
      tell({ kind: "added", id });
      return id;
    },
    async list() {
      const newestFirst = (a: StoredMail, b: StoredMail) =>
        b.at.localeCompare(a.at) || b.id.localeCompare(a.id);
      return [...mails.values()].sort(newestFirst).map(({ raw: _, ...entry }) => entry);
    },
    async get(id) {
      return mails.get(id) ?? null;
    },
    async markRead(id, read) {
      const mail = mails.get(id);
      if (mail === undefined || mail.read === read) return;
      mails.set(id, { ...mail, read });
      tell({ kind: "marked", id, read });
    },
    async remove(ids) {
      const removed = (ids ?? [...mails.keys()]).filter((id) => mails.delete(id));
      if (removed.length > 0) tell({ kind: "removed", ids: removed });
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

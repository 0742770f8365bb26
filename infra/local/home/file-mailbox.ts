import { watch } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { ulid } from "ulid";
import { z } from "zod";
import type { Mailbox, MailEntry } from "../web/web-ports.ts";
import { writeDurably } from "./write-durably.ts";

const entrySchema = z.object({
  id: z.string(),
  box: z.enum(["inbox", "outgoing"]),
  at: z.string(),
  to: z.array(z.string()),
  from: z.string(),
  subject: z.string(),
  bytes: z.number().int(),
  read: z.boolean(),
});

export type NewMail = {
  box: MailEntry["box"];
  at: string;
  from: string;
  to: readonly string[];
  subject: string;
  raw: Uint8Array;
};

/** What users of this machine sent and were sent, as files: `<id>.eml` and `<id>.json`. Ids sort by time. */
export type FileMailbox = Mailbox & { add(mail: NewMail): Promise<string> };

export function fileMailbox(folder: string): FileMailbox {
  const paths = (id: string) => ({ entry: join(folder, `${id}.json`), raw: join(folder, `${id}.eml`) });
  const read = async (id: string) => entrySchema.parse(JSON.parse(await readFile(paths(id).entry, "utf8")));
  const ids = async () =>
    (await readdir(folder)).filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -5));

  return {
    async add(mail) {
      const id = ulid();
      const { raw, ...rest } = mail;
      await writeDurably(paths(id).raw, raw);
      await writeDurably(
        paths(id).entry,
        JSON.stringify({ ...rest, id, bytes: raw.length, read: mail.box === "outgoing" }),
      );
      return id;
    },
    async list() {
      const entries = await Promise.all((await ids()).map((id) => read(id).catch(() => null)));
      return entries
        .filter((entry) => entry !== null)
        .toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
    },
    async get(id) {
      if (!/^[0-9A-Za-z]+$/.test(id)) return null;
      const entry = await read(id).catch(() => null);
      return entry === null ? null : { ...entry, raw: await readFile(paths(id).raw) };
    },
    async markRead(id, isRead) {
      const entry = /^[0-9A-Za-z]+$/.test(id) ? await read(id).catch(() => null) : null;
      if (entry !== null) await writeDurably(paths(id).entry, JSON.stringify({ ...entry, read: isRead }));
    },
    async remove(wanted) {
      for (const id of wanted ?? (await ids())) {
        if (!/^[0-9A-Za-z]+$/.test(id)) continue;
        await rm(paths(id).entry, { force: true });
        await rm(paths(id).raw, { force: true });
      }
    },
    onChange(listener) {
      return watchFolder(folder, read, listener);
    },
  };
}

/** Sees the changes of other processes too: a command beside the running server may send a digest. */
function watchFolder(
  folder: string,
  read: (id: string) => Promise<MailEntry>,
  listener: Parameters<Mailbox["onChange"]>[0],
): () => void {
  const known = new Set<string>();
  const watcher = watch(folder, (_event, name) => {
    if (name === null || !name.endsWith(".json")) return;
    const id = name.slice(0, -5);
    read(id).then(
      (entry) => {
        if (known.has(id)) listener({ kind: "marked", id, read: entry.read });
        else listener({ kind: "added", id });
        known.add(id);
      },
      () => listener({ kind: "removed", ids: [id] }),
    );
  });
  readdir(folder).then(
    (names) => {
      for (const name of names) if (name.endsWith(".json")) known.add(name.slice(0, -5));
    },
    () => undefined,
  );
  return () => watcher.close();
}

import type { User } from "../../lib/account/user.ts";
import type { Feed } from "../../lib/feeds/feed.ts";
import type { UserId } from "../../lib/ledger/ids.ts";
import type { LedgerEvent } from "../../lib/ledger/ledger-event.ts";
import type { FeedStore } from "../../lib/ports/feed-store.ts";
import type { Base, LedgerStore } from "../../lib/ports/ledger-store.ts";
import type { SendLog } from "../../lib/ports/send-log.ts";
import type { UserStore } from "../../lib/ports/user-store.ts";

/** The other stores of a home in memory: in DynamoDB they share the user's partition. */
export type Erasable = { eraseAll(user: UserId): void };

/** The stores in memory. They pass the same contract suites as the real adapters. */
export function memoryLedgerStore(): LedgerStore & Erasable {
  const ledgers = new Map<UserId, Map<string, string>>();
  const bases = new Map<UserId, { version: number; network: string | null; upTo: string }>();
  const ledgerOf = (user: UserId) => {
    const ledger = ledgers.get(user) ?? new Map<string, string>();
    ledgers.set(user, ledger);
    return ledger;
  };
  return {
    async append(user, event) {
      const base = bases.get(user);
      if (base !== undefined && base.network !== null && base.upTo >= event.key) {
        bases.set(user, { version: base.version + 1, network: null, upTo: "" });
      }
      if (ledgerOf(user).has(event.key)) return "duplicate";
      ledgerOf(user).set(event.key, JSON.stringify(event));
      return "recorded";
    },
    async appendMany(user, events) {
      let fresh = 0;
      for (const event of events) fresh += (await this.append(user, event)) === "recorded" ? 1 : 0;
      return fresh;
    },
    async replace(user, event) {
      if (!ledgerOf(user).has(event.key)) throw new Error("there is no such event");
      ledgerOf(user).set(event.key, JSON.stringify(event));
      const base = bases.get(user);
      if (base !== undefined) bases.set(user, { version: base.version + 1, network: null, upTo: "" });
    },
    eraseAll(user) {
      ledgers.delete(user);
      bases.delete(user);
    },
    async *events(user, afterKey) {
      for (const key of [...ledgerOf(user).keys()].toSorted()) {
        const stored = ledgerOf(user).get(key);
        const event: LedgerEvent = stored === undefined ? undefined : JSON.parse(stored);
        if (key > afterKey) yield event;
      }
    },
    async readBase(user): Promise<Base> {
      const base = bases.get(user);
      return base === undefined
        ? { version: 0, network: null }
        : { version: base.version, network: base.network === null ? null : JSON.parse(base.network) };
    },
    async writeBase(user, network, version) {
      if ((bases.get(user)?.version ?? 0) !== version) return "changed-meanwhile";
      bases.set(user, {
        version: version + 1,
        network: network === null ? null : JSON.stringify(network),
        upTo: network?.upTo ?? "",
      });
      return "written";
    },
  };
}

export function memoryUserStore(others: readonly Erasable[] = []): UserStore & { items: () => number } {
  const users = new Map<UserId, User>();
  const rawMail = new Map<UserId, Set<string>>();
  const owners = new Map<string, UserId>();
  const byOwner = async (key: string) => {
    const id = owners.get(key);
    return id === undefined ? null : (users.get(id) ?? null);
  };
  return {
    async create(user) {
      const keys = [...user.ownAddresses, user.captureAddress];
      if (keys.some((key) => owners.has(key) && owners.get(key) !== user.id)) return "address-taken";
      for (const key of keys) owners.set(key, user.id);
      users.set(user.id, user);
      return "created";
    },
    async claim(id, { address }) {
      if ((owners.get(address) ?? id) !== id) return "address-taken";
      owners.set(address, id);
      return "claimed";
    },
    async release(id, { address }) {
      if (owners.get(address) === id) owners.delete(address);
    },
    async noteRawMail(id, rawKey) {
      rawMail.set(id, (rawMail.get(id) ?? new Set()).add(rawKey));
    },
    async *rawMailOf(id) {
      yield* rawMail.get(id) ?? [];
    },
    async erase(user) {
      for (const other of others) other.eraseAll(user.id);
      rawMail.delete(user.id);
      for (const [address, owner] of owners) if (owner === user.id) owners.delete(address);
      users.delete(user.id);
    },
    /** What is left, for tests: records, addresses and noted raw mail. */
    items: () => users.size + owners.size + rawMail.size,
    byId: async (id) => users.get(id) ?? null,
    byOwnAddress: byOwner,
    byCaptureAddress: byOwner,
    async update(user) {
      if (users.get(user.id)?.version !== user.version - 1) return "changed-meanwhile";
      users.set(user.id, user);
      return "updated";
    },
    async *due(at) {
      for (const user of users.values()) {
        if (user.nextDigestAt !== "" && user.nextDigestAt <= at)
          yield { id: user.id, dueAt: user.nextDigestAt };
      }
    },
    async *all() {
      yield* users.values();
    },
  };
}

export function memorySendLog(): SendLog & Erasable {
  const rows = new Map<string, { state: "claimed" | "sent"; leaseUntil: string }>();
  return {
    async claim(user, mailId, now, leaseUntil) {
      const row = rows.get(`${user} ${mailId}`);
      if (row?.state === "sent") return "sent";
      if (row !== undefined && row.leaseUntil > now) return "in-hand";
      rows.set(`${user} ${mailId}`, { state: "claimed", leaseUntil });
      return "claimed";
    },
    async markSent(user, mailId) {
      rows.set(`${user} ${mailId}`, { state: "sent", leaseUntil: "" });
    },
    eraseAll(user) {
      for (const key of rows.keys()) if (key.startsWith(`${user} `)) rows.delete(key);
    },
  };
}

export function memoryFeedStore(): FeedStore & Erasable {
  const feeds = new Map<string, Feed>();
  return {
    eraseAll(user) {
      for (const key of feeds.keys()) if (key.startsWith(`${user} `)) feeds.delete(key);
    },
    byId: async (user, id) => feeds.get(`${user} ${id}`) ?? null,
    list: async (user) =>
      [...feeds.values()]
        .filter((feed) => feed.user === user)
        .toSorted((a, b) => (a.subscribedAt + a.id < b.subscribedAt + b.id ? -1 : 1)),
    async write(feed) {
      const key = `${feed.user} ${feed.id}`;
      if ((feeds.get(key)?.version ?? 0) !== feed.version - 1) return "changed-meanwhile";
      feeds.set(key, feed);
      return "written";
    },
    async *due(at) {
      for (const { user, id, dueAt } of feeds.values())
        if (dueAt !== "" && dueAt <= at) yield { user, feed: id, dueAt };
    },
  };
}

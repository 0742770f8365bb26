import type { User } from "../../lib/account/user.ts";
import type { UserId } from "../../lib/ledger/ids.ts";
import type { LedgerEvent } from "../../lib/ledger/ledger-event.ts";
import type { Base, LedgerStore } from "../../lib/ports/ledger-store.ts";
import type { SendLog } from "../../lib/ports/send-log.ts";
import type { UserStore } from "../../lib/ports/user-store.ts";

/** The stores in memory. They pass the same contract suites as the real adapters. */
export function memoryLedgerStore(): LedgerStore {
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

export function memoryUserStore(): UserStore {
  const users = new Map<UserId, User>();
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

export function memorySendLog(): SendLog {
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
  };
}

import { describe } from "vitest";
import { ledgerStoreContract } from "../../contracts/ledger-store-contract.ts";
import { sendLogContract } from "../../contracts/send-log-contract.ts";
import { userStoreContract } from "../../contracts/user-store-contract.ts";
import { memoryLedgerStore, memorySendLog, memoryUserStore } from "../../fakes/memory-stores.ts";

describe("in memory", () => {
  ledgerStoreContract(async () => memoryLedgerStore());
  userStoreContract(async () => memoryUserStore());
  sendLogContract(async () => memorySendLog());
});

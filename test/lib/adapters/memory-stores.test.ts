import { describe } from "vitest";
import { feedStoreContract } from "../../contracts/feed-store-contract.ts";
import { ledgerStoreContract } from "../../contracts/ledger-store-contract.ts";
import { sendLogContract } from "../../contracts/send-log-contract.ts";
import { userStoreContract } from "../../contracts/user-store-contract.ts";
import {
  memoryFeedStore,
  memoryLedgerStore,
  memorySendLog,
  memoryUserStore,
} from "../../fakes/memory-stores.ts";

describe("in memory", () => {
  ledgerStoreContract(async () => memoryLedgerStore());
  userStoreContract(async () => memoryUserStore());
  feedStoreContract(async () => memoryFeedStore());
  sendLogContract(async () => memorySendLog());
});

import { mailboxContract } from "./mailbox-contract.ts";
import { memoryMailbox } from "./memory-mailbox.ts";

mailboxContract("the memory mailbox", async () => {
  const mailbox = memoryMailbox();
  return { mailbox, add: mailbox.add, close: async () => {} };
});

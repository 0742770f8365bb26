import { CreateTableCommand, type DynamoDBClient, waitUntilTableExists } from "@aws-sdk/client-dynamodb";
import { dynamoFeedStore } from "../../lib/adapters/dynamo/dynamo-feed-store.ts";
import { dynamoLedgerStore } from "../../lib/adapters/dynamo/dynamo-ledger-store.ts";
import { dynamoSendLog } from "../../lib/adapters/dynamo/dynamo-send-log.ts";
import { dynamoUserStore } from "../../lib/adapters/dynamo/dynamo-user-store.ts";
import { type Table, tableSchema } from "../../lib/adapters/dynamo/table.ts";
import { feedStoreContract } from "./feed-store-contract.ts";
import { ledgerStoreContract } from "./ledger-store-contract.ts";
import { sendLogContract } from "./send-log-contract.ts";
import { userStoreContract } from "./user-store-contract.ts";

/** The stores' contracts on a real engine; each claim has a table of its own. */
export function dynamoContracts(client: () => DynamoDBClient): void {
  let tables = 0;
  const freshTable = async (): Promise<Table> => {
    tables += 1;
    const table = { client: client(), name: `tend-${process.pid}-${tables}` };
    await table.client.send(new CreateTableCommand({ ...tableSchema, TableName: table.name }));
    await waitUntilTableExists(
      { client: table.client, maxWaitTime: 10, minDelay: 0.01, maxDelay: 0.05 },
      { TableName: table.name },
    );
    return table;
  };
  ledgerStoreContract(async () => dynamoLedgerStore(await freshTable()));
  userStoreContract(async () => dynamoUserStore(await freshTable()));
  feedStoreContract(async () => dynamoFeedStore(await freshTable()));
  sendLogContract(async () => dynamoSendLog(await freshTable()));
}

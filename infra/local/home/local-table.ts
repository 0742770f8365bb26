import { once } from "node:events";
import { open, readFile, rm } from "node:fs/promises";
import type { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { CreateTableCommand, DynamoDBClient, ResourceInUseException } from "@aws-sdk/client-dynamodb";
import dynalite from "dynalite";
import { z } from "zod";
import { type Table, tableSchema } from "../../../lib/adapters/dynamo/table.ts";
import { UserError } from "../user-error.ts";
import type { DataFolder } from "./data-folder.ts";

export type OpenTable = { table: Table; close: () => Promise<void> };

const tableName = "tend";
const lockSchema = z.object({ pid: z.number().int(), port: z.number().int() });

/** How long to wait for a short command that has the store open. */
const lockWaitMs = 15_000;

/**
 * The DynamoDB-compatible store on disk. LevelDB is for one process: who opens it first serves it on loopback
 * and says so in the lock file; every other command of the same folder joins over that.
 */
export async function openLocalTable(folder: DataFolder): Promise<OpenTable> {
  const until = Date.now() + lockWaitMs;
  for (;;) {
    const served = await serveStore(folder);
    if (served !== null) return served;
    const joined = await joinStore(folder);
    if (joined !== null) return joined;
    if (Date.now() > until) return await takeOver(folder);
    await wait(50);
  }
}

/**
 * Whoever wrote the lock doesn't answer: after a restart its number can belong to another process. LevelDB's
 * own lock still keeps two processes from opening the same store.
 */
async function takeOver(folder: DataFolder): Promise<OpenTable> {
  await rm(folder.lock, { force: true });
  try {
    const served = await serveStore(folder);
    if (served !== null) return served;
  } catch (error) {
    throw new UserError(
      `the data folder ${folder.root} is in use by a process that doesn't answer: end it first`,
      {
        cause: error,
      },
    );
  }
  throw new UserError(`the data folder ${folder.root} is in use: try again in a moment`);
}

/** Opens the store in this process, if no other has it. */
async function serveStore(folder: DataFolder): Promise<OpenTable | null> {
  if (!(await takeLock(folder.lock))) return null;
  const server = dynalite({ path: folder.ledger, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  try {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const port = portOf(server);
    const table = tableAt(port);
    await createTable(table);
    await writeLock(folder.lock, port);
    return {
      table,
      close: async () => {
        table.client.destroy();
        server.closeAllConnections();
        await new Promise<void>((resolve) => server.close(() => resolve()));
        await rm(folder.lock, { force: true });
      },
    };
  } catch (error) {
    await rm(folder.lock, { force: true });
    throw error;
  }
}

/** Joins the process that serves the store; null when it is not up (yet), after clearing a dead one's lock. */
async function joinStore(folder: DataFolder): Promise<OpenTable | null> {
  const lock = await readLock(folder.lock);
  if (lock === "missing" || lock === "being-written") return null;
  if (!isAlive(lock.pid) || lock.pid === process.pid) {
    await rm(folder.lock, { force: true });
    return null;
  }
  if (!(await answers(lock.port))) return null;
  const table = tableAt(lock.port);
  return { table, close: async () => table.client.destroy() };
}

async function takeLock(file: string): Promise<boolean> {
  try {
    const handle = await open(file, "wx", 0o600);
    await handle.writeFile(JSON.stringify({ pid: process.pid, port: 0 }));
    await handle.close();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

async function writeLock(file: string, port: number): Promise<void> {
  const handle = await open(file, "w", 0o600);
  await handle.writeFile(JSON.stringify({ pid: process.pid, port }));
  await handle.close();
}

async function readLock(file: string): Promise<{ pid: number; port: number } | "missing" | "being-written"> {
  try {
    return lockSchema.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT" ? "missing" : "being-written";
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Whether a store answers there: dynalite says "healthy" to a plain GET, as DynamoDB does. */
async function answers(port: number): Promise<boolean> {
  if (port === 0) return false;
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(2_000) });
    return (await response.text()).startsWith("healthy");
  } catch {
    return false;
  }
}

function tableAt(port: number): Table {
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: "local",
    // The store checks no signature; the client wants something to sign with.
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  return { client, name: tableName };
}

async function createTable(table: Table): Promise<void> {
  try {
    await table.client.send(new CreateTableCommand({ ...tableSchema, TableName: table.name }));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the store has no port");
  return address.port;
}

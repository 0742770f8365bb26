import { randomBytes } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { UserError } from "../user-error.ts";
import { writeDurably } from "./write-durably.ts";

/** Counted up when a data folder's layout changes in a way that an older Tend would misread. */
const folderFormat = 1;

const identitySchema = z.object({
  format: z.number().int(),
  /** Of capture and reply addresses. */
  domain: z.string(),
  tokenSecret: z.string(),
});

/** Where one machine keeps everything. The README of this folder has the map. */
export type DataFolder = {
  root: string;
  domain: string;
  tokenSecret: string;
  ledger: string;
  raw: string;
  spool: string;
  mailbox: string;
  clock: string;
  lock: string;
};

/** `.localhost` never leaves the machine (RFC 6761 section 6.3). */
const defaultDomain = "tend.localhost";

/**
 * Opens a data folder, and makes it when it is not there. Throws a UserError when it can't be made, is damaged,
 * or belongs to a newer version.
 */
export async function openDataFolder(
  path: string,
  domain = process.env.TEND_DOMAIN ?? defaultDomain,
): Promise<DataFolder> {
  const root = resolve(path);
  const at = (name: string) => join(root, name);
  try {
    for (const folder of [root, at("raw"), at("spool"), at("mailbox")])
      await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new UserError(
      `can't use ${path} as a data folder (${reasonOf(error)}): choose another with --data`,
      { cause: error },
    );
  }
  const identity =
    (await readIdentity(at("tend.json"), path)) ?? (await makeIdentity(at("tend.json"), domain));
  return {
    root,
    domain: identity.domain,
    tokenSecret: identity.tokenSecret,
    ledger: at("ledger"),
    raw: at("raw"),
    spool: at("spool"),
    mailbox: at("mailbox"),
    clock: at("clock.json"),
    lock: at("store.lock"),
  };
}

async function readIdentity(file: string, path: string) {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (isMissing(error)) return null;
    throw new UserError(`can't read ${file} (${reasonOf(error)})`, { cause: error });
  }
  const format = z.object({ format: z.number() }).safeParse(parseJson(text));
  if (format.success && format.data.format > folderFormat) {
    throw new UserError(
      `the data folder ${path} is of a newer Tend (format ${format.data.format}, this one reads ${folderFormat}): update Tend, or choose another folder with --data`,
    );
  }
  const identity = identitySchema.safeParse(parseJson(text));
  if (!identity.success)
    throw new UserError(`${file} is damaged: restore it from a backup, or choose another folder with --data`);
  return identity.data;
}

async function makeIdentity(file: string, domain: string) {
  const identity = { format: folderFormat, domain, tokenSecret: randomBytes(32).toString("hex") };
  await writeDurably(file, `${JSON.stringify(identity, null, 2)}\n`);
  return identity;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

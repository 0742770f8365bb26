import { access, constants, readFile, rm, stat, statfs, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { isMissing } from "../home/data-folder.ts";
import { type Finding, fine, wrong } from "./finding.ts";
import { freeBytesMin } from "./limits.ts";

/**
 * Whether the data folder can be written to, and how much room is left. `isThere` is false where Tend was never
 * started with it: then nothing is made, and the folder above it is asked instead.
 */
export async function checkFolder(path: string): Promise<{ isThere: boolean; findings: Finding[] }> {
  const root = resolve(path);
  const there = await nearest(root);
  const isThere = there === root && (await isFile(join(root, "tend.json")));
  const problem = await whyNotWritable(there);
  const writable =
    problem === ""
      ? fine("data folder", isThere ? `${root} can be written to` : `${root} is not in use yet`)
      : wrong(
          "data folder",
          `${there} can’t be written to (${problem})`,
          "give this account the right to write there, or choose another folder with --data",
        );
  return { isThere, findings: [writable, await checkSpace(there)] };
}

async function nearest(path: string): Promise<string> {
  for (let at = path; ; at = dirname(at)) {
    if (at === dirname(at) || (await exists(at))) return at;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    // A file where a folder should be (ENOTDIR): the one above is looked at, and is what can't be used.
    if (isMissing(error)) return false;
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return false;
    throw error;
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    await readFile(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    // It is there and can't be read: opening the folder says why.
    return true;
  }
}

/** Tries it: permissions alone don't tell of a file system that is mounted read-only. */
async function whyNotWritable(folder: string): Promise<string> {
  const file = join(folder, `.tend-doctor-${process.pid}`);
  try {
    await access(folder, constants.W_OK);
    await writeFile(file, "", { flag: "wx" });
    await rm(file, { force: true });
    return "";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}

async function checkSpace(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const said = `${(free / 1024 ** 3).toFixed(1)} GB free`;
  return free >= freeBytesMin
    ? fine("disk space", said)
    : wrong(
        "disk space",
        `only ${said}`,
        "make room, or move the data folder: mail is refused when the disk is full",
      );
}

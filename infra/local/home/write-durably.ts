import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes a file whole or not at all: to a name beside it, flushed to the disk, renamed, and the folder
 * flushed. After it resolves the file survives a kill and a power cut.
 */
export async function writeDurably(file: string, content: string | Uint8Array): Promise<void> {
  const partial = `${file}.${process.pid}.part`;
  const handle = await open(partial, "w", 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } catch (error) {
    await handle.close();
    await rm(partial, { force: true });
    throw error;
  }
  await handle.close();
  await rename(partial, file);
  const folder = await open(dirname(file), "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

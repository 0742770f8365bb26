import { open, stat } from "node:fs/promises";
import { basename } from "node:path";
import { UserError } from "../user-error.ts";
import { type ImportSource, kindOf, type OnBroken } from "./import-source.ts";
import { gzipSource, tarSources } from "./packed-streams.ts";
import { plainChunks } from "./plain-chunks.ts";
import { zipSources } from "./zip-sources.ts";

/**
 * What a file holds to import: itself, what a .gz packs, or what fits in a .zip, .tar or .tgz (Google Takeout,
 * LinkedIn), one after the other. Nothing is unpacked to disk. Throws a UserError for a file that can't be read or
 * holds nothing of a known kind.
 */
export async function* sourcesOf(file: string, onBroken: OnBroken): AsyncGenerator<ImportSource> {
  const { beginning, sizeBytes } = await beginningOf(file);
  const packed = packing(file, beginning);
  if (packed === "zip") yield* zipSources(file, sizeBytes, onBroken);
  else if (packed === "tar" || packed === "tgz")
    yield* tarSources(file, sizeBytes, packed === "tgz", onBroken);
  else if (packed === "gz") yield* gzipSource(file, sizeBytes, onBroken);
  else {
    const kind = kindOf(file, beginning);
    if (kind === undefined)
      throw new UserError(`${file} is none of .vcf, .csv, .mbox, .eml, nor a .zip, .tgz or .gz of them`);
    yield {
      name: basename(file),
      key: `${file}:${sizeBytes}`,
      kind,
      isPacked: false,
      chunks: (from) => plainChunks(file, from),
      share: (doneBytes) => (sizeBytes === 0 ? 1 : doneBytes / sizeBytes),
    };
  }
}

function packing(file: string, beginning: Buffer): "zip" | "tar" | "tgz" | "gz" | "" {
  if (beginning.readUInt32LE(0) === 0x04034b50) return "zip";
  const isGzip = beginning[0] === 0x1f && beginning[1] === 0x8b;
  if (isGzip) return /\.(?:tgz|tar\.gz)$/i.test(file) ? "tgz" : "gz";
  return /\.tar$/i.test(file) || beginning.toString("latin1", 257, 262) === "ustar" ? "tar" : "";
}

async function beginningOf(file: string): Promise<{ beginning: Buffer; sizeBytes: number }> {
  try {
    const { size } = await stat(file);
    if ((await stat(file)).isDirectory()) throw new UserError(`${file} is a folder: name the files in it`);
    const handle = await open(file, "r");
    const beginning = Buffer.alloc(400);
    await handle.read(beginning, 0, 400, 0).finally(() => handle.close());
    return { beginning, sizeBytes: size };
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UserError(`can’t read ${file} (${code})`, { cause: error });
  }
}

import { createReadStream, type ReadStream } from "node:fs";
import { basename } from "node:path";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";
import { UserError } from "../user-error.ts";
import { type ImportSource, kindOf, type OnBroken } from "./import-source.ts";
import { skipping } from "./plain-chunks.ts";
import { entriesMax, holdsNothing, packedKind, unpackBudget, unpacked } from "./unpacking.ts";

/** Bytes in which a packed file's kind is looked for, where its name does not say it. */
const beginningBytes = 400;

/** The one thing that a .gz packs. */
export async function* gzipSource(
  file: string,
  sizeBytes: number,
  onBroken: OnBroken,
): AsyncGenerator<ImportSource> {
  const name = basename(file);
  const kind = kindOf(file.replace(/\.gz$/i, ""), await beginningOf(file));
  if (kind === undefined) throw new UserError(`${file} packs none of .vcf, .csv, .mbox, .eml`);
  let reading: ReadStream | undefined;
  yield {
    name,
    key: `${file}:${sizeBytes}`,
    kind,
    isPacked: false,
    chunks: (from) => {
      reading = createReadStream(file);
      const chunks = unpacked(gunzipped(reading), unpackBudget(file, sizeBytes), name, onBroken);
      return skipping(chunks, from);
    },
    share: () => shareOf(reading, sizeBytes),
  };
}

/** What a .tar or .tgz holds to import, in its order; each must be read before the next is asked for. */
export async function* tarSources(
  file: string,
  sizeBytes: number,
  isGzipped: boolean,
  onBroken: OnBroken,
): AsyncGenerator<ImportSource> {
  const reading = createReadStream(file);
  const spend = unpackBudget(file, sizeBytes);
  const archive = extract();
  pipeline(isGzipped ? [reading, createGunzip(), archive] : [reading, archive], () => undefined);
  let count = 0;
  let isEmpty = true;
  try {
    for await (const entry of archive) {
      const path = entry.header.name;
      const kind = entry.header.type === "file" && count++ < entriesMax ? packedKind(path) : undefined;
      if (kind === undefined) {
        for await (const chunk of entry) spend(chunk.length);
        continue;
      }
      isEmpty = false;
      const name = `${basename(file)}, ${path}`;
      const chunks = unpacked(entry, spend, name, onBroken);
      yield {
        name,
        key: `${file}!${path}:${entry.header.size}`,
        kind,
        isPacked: true,
        chunks: (from) => skipping(chunks, from),
        share: () => shareOf(reading, sizeBytes),
      };
      entry.resume();
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (isEmpty)
      throw new UserError(`${file} can’t be unpacked: it is broken, or not whole`, { cause: error });
    onBroken(
      basename(file),
      `the archive is broken here (${error instanceof Error ? error.message : String(error)})`,
    );
  } finally {
    reading.destroy();
  }
  if (isEmpty) throw holdsNothing(file);
}

async function beginningOf(file: string): Promise<Buffer> {
  const reading = createReadStream(file);
  const taken: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of gunzipped(reading)) {
      taken.push(chunk);
      bytes += chunk.length;
      if (bytes >= beginningBytes) break;
    }
  } catch (error) {
    if (bytes === 0)
      throw new UserError(`${file} can’t be unpacked: it is broken, or not whole`, { cause: error });
  } finally {
    reading.destroy();
  }
  return Buffer.concat(taken).subarray(0, beginningBytes);
}

function gunzipped(reading: ReadStream): AsyncIterable<Buffer> {
  return pipeline(reading, createGunzip(), () => undefined);
}

function shareOf(reading: ReadStream | undefined, sizeBytes: number): number {
  return reading === undefined || sizeBytes === 0 ? 1 : Math.min(1, reading.bytesRead / sizeBytes);
}

import { basename } from "node:path";
import { promisify } from "node:util";
import { type Entry, open, type ZipFile } from "yauzl";
import { UserError } from "../user-error.ts";
import type { ImportSource, OnBroken } from "./import-source.ts";
import { skipping } from "./plain-chunks.ts";
import { entriesMax, holdsNothing, packedKind, unpackBudget, unpacked } from "./unpacking.ts";

/** What a .zip holds to import, entry by entry. */
export async function* zipSources(
  file: string,
  sizeBytes: number,
  onBroken: OnBroken,
): AsyncGenerator<ImportSource> {
  const zip = await opened(file);
  const spend = unpackBudget(file, sizeBytes);
  let isEmpty = true;
  try {
    for await (const entry of entriesOf(zip, file)) {
      const kind = packedKind(entry.fileName);
      if (kind === undefined) continue;
      isEmpty = false;
      const name = `${basename(file)}, ${entry.fileName}`;
      if (entry.isEncrypted() || !entry.canDecodeFileData()) {
        onBroken(
          name,
          entry.isEncrypted() ? "it is locked with a password" : "it is packed in a way not known",
        );
        continue;
      }
      yield {
        name,
        key: `${file}!${entry.fileName}:${entry.uncompressedSize}`,
        kind,
        isPacked: true,
        chunks: (from) => skipping(unpacked(chunksOf(zip, entry), spend, name, onBroken), from),
        share: (doneBytes) =>
          entry.uncompressedSize === 0 ? 1 : Math.min(1, doneBytes / entry.uncompressedSize),
      };
    }
    if (isEmpty) throw holdsNothing(file);
  } finally {
    zip.close();
  }
}

async function opened(file: string): Promise<ZipFile> {
  try {
    return await promisify<string, { lazyEntries: boolean; autoClose: boolean }, ZipFile>(open)(file, {
      lazyEntries: true,
      autoClose: false,
    });
  } catch (error) {
    throw new UserError(`${file} is not a .zip that can be opened: it is broken, or not whole`, {
      cause: error,
    });
  }
}

async function* entriesOf(zip: ZipFile, file: string): AsyncGenerator<Entry> {
  for (let count = 0; count < Math.min(zip.entryCount, entriesMax); count++) {
    const entry = await nextEntry(zip, file);
    if (entry === undefined) return;
    yield entry;
  }
}

async function nextEntry(zip: ZipFile, file: string): Promise<Entry | undefined> {
  return await new Promise((resolve, reject) => {
    const settle = () => {
      zip.off("entry", took);
      zip.off("end", ended);
      zip.off("error", failed);
    };
    const took = (entry: Entry) => {
      settle();
      resolve(entry);
    };
    const ended = () => {
      settle();
      resolve(undefined);
    };
    const failed = (error: Error) => {
      settle();
      reject(new UserError(`${file} is a broken .zip (${error.message})`, { cause: error }));
    };
    zip.on("entry", took).on("end", ended).on("error", failed);
    zip.readEntry();
  });
}

async function* chunksOf(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  const stream = await new Promise<AsyncIterable<Buffer>>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  yield* stream;
}

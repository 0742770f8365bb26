import { UserError } from "../user-error.ts";
import type { ImportKind, OnBroken } from "./import-source.ts";

/**
 * Mail packs to a third, a mailbox of one mail over and over to a hundredth; deflate could go to a thousandth, and
 * entries that share their bytes further still. What unpacks to more than this many times the archive is a bomb.
 */
const inflationMax = 500;
/** However well it packs, this much may come out of an archive. */
const unpackedBytesFree = 1024 * 1024 * 1024;

/** Files in one archive that are looked at: a Takeout of single mails has tens of thousands. */
export const entriesMax = 500_000;

/** Counts what comes out of one archive. Throws a UserError when it is more than a mailbox could be. */
export function unpackBudget(file: string, packedBytes: number): (bytes: number) => void {
  const most = Math.max(unpackedBytesFree, packedBytes * inflationMax);
  let unpacked = 0;
  return (bytes) => {
    unpacked += bytes;
    if (unpacked > most) throw new UserError(`${file} unpacks to more than any mailbox: it is not taken`);
  };
}

/**
 * A source's bytes with the budget kept. Where the archive turns out to be broken, what came before is taken, and it is
 * told.
 */
export async function* unpacked(
  chunks: AsyncIterable<Buffer>,
  spend: (bytes: number) => void,
  name: string,
  onBroken: OnBroken,
): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of chunks) {
      spend(chunk.length);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    onBroken(name, `the archive is broken here (${error instanceof Error ? error.message : String(error)})`);
  }
}

/**
 * What to take of an archive, by name. Of tables only those that say they are contacts: an export of LinkedIn has dozens
 * about other things.
 */
export function packedKind(path: string): ImportKind | undefined {
  if (/(?:^|\/)(?:__MACOSX|\.[^/.][^/]*)(?:\/|$)/.test(path)) return undefined;
  if (/\.(?:vcf|vcard)$/i.test(path)) return "cards";
  if (/\.mb(?:ox|x)$/i.test(path)) return "mailbox";
  if (/\.eml$/i.test(path)) return "mail";
  return /(?:connections|contacts)[^/]*\.csv$/i.test(path) ? "table" : undefined;
}

export function holdsNothing(file: string): UserError {
  return new UserError(`${file} holds no .mbox, .vcf, .eml or contacts as .csv`);
}

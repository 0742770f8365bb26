/** The words of a writer's name, folded; empty where nobody, a role or a single name is known. */
export type WriterWords = ReadonlySet<string>;

/** No name is known: any card may be the writer's. */
export const unknownWriter: WriterWords = new Set();

/** So many letters in front may stand for the whole: "Jon" for "Jonathan". */
const prefixLettersMin = 3;

/** The words of "Ann Lee" and of ann.lee@…; none unless the name has two words, as persons' names have. */
export function writerWords(name: string, address: string): WriterWords {
  const named = foldedWords(name);
  if (named.length < 2) return unknownWriter;
  const at = address.lastIndexOf("@");
  return new Set([...named, ...foldedWords(address.slice(0, Math.max(0, at)))]);
}

/** Whether a name may be the writer's own: it shares a word with it, or nothing is known of the writer. */
export function mayBeWriter(writer: WriterWords, name: string): boolean {
  if (writer.size === 0) return true;
  return foldedWords(name).some((word) => writer.has(word) || sharesFront(writer, word));
}

function sharesFront(writer: WriterWords, word: string): boolean {
  if (word.length < prefixLettersMin) return false;
  for (const known of writer) {
    if (known.length >= prefixLettersMin && (known.startsWith(word) || word.startsWith(known))) return true;
  }
  return false;
}

function foldedWords(text: string): string[] {
  const folded = text.slice(0, 200).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.match(/\p{L}{2,}/gu) ?? [];
}

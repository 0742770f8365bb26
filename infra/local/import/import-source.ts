export type ImportKind = "cards" | "table" | "mailbox" | "mail";

/** One thing to import: a file, or what lies in an archive under a name of its own. */
export type ImportSource = {
  /** What it is called in progress and problems. */
  name: string;
  /** Tells it from every other source of the same files, for the mark of how far it has come. */
  key: string;
  kind: ImportKind;
  /** It came out of an archive of many, so that a single mail was not named by hand. */
  isPacked: boolean;
  /** Its bytes, without the first `from`; once only. */
  chunks: (from: number) => AsyncIterable<Buffer>;
  /** How much of it is done, 0 to 1, when `doneBytes` of its own bytes are. */
  share: (doneBytes: number) => number;
};

/** Told about a source that ends too early: what came before is taken. */
export type OnBroken = (name: string, why: string) => void;

/** What a file is, by its name or the bytes it begins with. */
export function kindOf(name: string, beginning: Buffer): ImportKind | undefined {
  const text = beginning.toString("latin1").replace(/^\u00ef\u00bb\u00bf/, "");
  if (/\.(?:vcf|vcard)$/i.test(name) || /^\s*BEGIN:VCARD/i.test(text)) return "cards";
  if (/\.mb(?:ox|x)$/i.test(name) || /^\s*From \S+ .*\d/.test(text)) return "mailbox";
  if (/\.csv$/i.test(name)) return "table";
  return /\.eml$/i.test(name) ? "mail" : undefined;
}

/**
 * A line in the form that commands are looked for in: NFKC, lower case, plain quotes and dashes, no accents. Every
 * character keeps its place, so that what is found can be cut from the line as it was typed.
 */
export function fold(line: string): string {
  let folded = "";
  for (let i = 0; i < line.length; i++) folded += foldUnit(line.charAt(i));
  return folded;
}

/** Cut from a mail as it was sent: one form for letters with accents, and no copies that mail programs add to links. */
export function tidyLine(line: string): string {
  const composed = line.normalize("NFC").replaceAll("\t", " ").trim();
  return composed.includes("<mailto:") || composed.includes("<http") ? withoutLinkCopies(composed) : composed;
}

const alone = new Map<string, string>([
  ["‘", "'"],
  ["’", "'"],
  ["‚", "'"],
  ["‛", "'"],
  ["´", "'"],
  ["`", "'"],
  ["ʼ", "'"],
  ["′", "'"],
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["«", '"'],
  ["»", '"'],
  ["‐", "-"],
  ["‑", "-"],
  ["‒", "-"],
  ["–", "-"],
  ["—", "-"],
  ["―", "-"],
  ["−", "-"],
  ["﹘", "-"],
  ["…", "."],
  ["。", "."],
  ["、", ","],
  ["•", "*"],
  ["·", "*"],
  ["◦", "*"],
  ["‣", "*"],
  ["▪", "*"],
  ["●", "*"],
  ["ø", "o"],
  ["Ø", "o"],
  ["ł", "l"],
  ["Ł", "l"],
  ["đ", "d"],
  ["Đ", "d"],
  ["ı", "i"],
]);

/** Marks that are not seen: joiners, variation selectors, direction marks, the box of a keycap. */
const unseen = /\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}|\u20e3/u;

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return code < 0x20 ? " " : unit.toLowerCase();
  const plain = alone.get(unit);
  if (plain !== undefined) return plain;
  if (unseen.test(unit)) return " ";
  if (code >= 0xd800 && code <= 0xdfff) return unit;
  const base = unit.normalize("NFKC").normalize("NFD").charAt(0);
  const whole = unit.normalize("NFKC");
  if (whole.length !== 1) return unit;
  const lower = base.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** `bob@x.com<mailto:bob@x.com>` as Outlook writes it into plain text: the copy says nothing new. */
function withoutLinkCopies(line: string): string {
  return line.replace(
    /([^\s<>]{3,200})\s?<(?:mailto:)?([^\s<>]{3,400})>/g,
    (whole, shown: string, target: string) =>
      bare(shown) === bare(target) ? shown : whole.replace("<mailto:", "<"),
  );
}

function bare(link: string): string {
  return link
    .toLowerCase()
    .replace(/^(?:mailto:|https?:\/\/)/, "")
    .replace(/\/$/, "");
}

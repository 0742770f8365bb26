/** A body in one form and what its writer wrote, runs of blank lines counted as one. */
export type BodyCase = { name: string; text?: string; html?: string; expect: string };

/** Without white space at line ends and with one blank line between paragraphs. */
export function evened(text: string): string {
  return text
    .replace(/[ \t\r]+$/gm, "")
    .replace(/\n{2,}/g, "\n\n")
    .trim();
}

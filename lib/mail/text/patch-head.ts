import type { Line } from "./lines.ts";

/** How far below its head a patch or commit mail shows what it is. */
const lookAheadLines = 80;

const patchSign =
  /^(?:Signed-off-by:|Reviewed-by:|Change-Id:|diff --git |diff -|Index: \S|--- \S+[/.]\S+|\+\+\+ \S+[/.]\S+|@@ -\d|commit [0-9a-f]{7,40}$|(?:Modified|Added|Removed|Log|Log Message|Revision|Review URL|Changed paths|Modified Paths|Commit|Branch|New Revision)\s*:)/;
const mailbox = /^From [0-9a-f]{40} /;
const headField = /^(?:From|Date|Subject|Cc|CC|To|Message-Id|X-\w+):/;

/** Whether what stands from a line on is a patch or the notice of a commit, and so nothing that was mailed before. */
export function isPatchBelow(lines: readonly Line[], from: number): boolean {
  const end = Math.min(lines.length, from + lookAheadLines);
  for (let i = from; i < end; i++) if (patchSign.test(lines[i]?.text ?? "")) return true;
  return false;
}

/** Lines that name the author of the patch below, as `git format-patch` writes them. */
export function patchHeadLines(lines: readonly Line[]): Set<number> {
  const heads = new Set<number>();
  const first = lines.findIndex((line) => line.words !== "");
  for (let i = Math.max(0, first); i < lines.length; i++) {
    const text = lines[i]?.text ?? "";
    const starts =
      mailbox.test(text) ||
      (i === first && /^From: .{1,200}@.{1,200}$/.test(text) && !headField.test(lines[i + 1]?.text ?? ""));
    if (!starts || !isPatchBelow(lines, i + 1)) continue;
    heads.add(i);
    let at = i + 1;
    while (
      at < lines.length &&
      (headField.test(lines[at]?.text ?? "") || /^\s\S/.test(lines[at]?.text ?? ""))
    )
      heads.add(at++);
  }
  return heads;
}

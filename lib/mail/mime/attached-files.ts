import { attachmentNotesMax } from "../limits.ts";
import type { AttachmentNote } from "../reading.ts";
import { type MimePart, readMimeTree } from "./mime-part.ts";
import { readableBytes } from "./readable-bytes.ts";
import { decodeTransfer } from "./transfer-encoding.ts";

/** A file that came with a mail, decoded. */
export type AttachedFile = { filename: string; contentType: string; bytes: Buffer };

/**
 * Decodes the attached files that `wanted` accepts by name, type and about-size: for an import, which is the one use
 * Tend has for attachments. Files in the order of the mail.
 * @throws {UnreadableMailError} when the bytes hold no mail.
 */
export function readAttachedFiles(
  raw: Uint8Array,
  wanted: (note: AttachmentNote) => boolean,
): AttachedFile[] {
  const bytes = readableBytes(raw);
  const files: AttachedFile[] = [];
  collect(bytes, readMimeTree(bytes, 0, bytes.length), wanted, files);
  return files;
}

function collect(
  bytes: Buffer,
  part: MimePart,
  wanted: (note: AttachmentNote) => boolean,
  files: AttachedFile[],
): void {
  for (const inner of part.parts) collect(bytes, inner, wanted, files);
  if (part.parts.length > 0 || part.filename === "" || files.length >= attachmentNotesMax) return;
  const { filename, contentType } = part;
  const encoded = bytes.subarray(part.bodyStart, part.bodyEnd);
  if (!wanted({ filename, contentType, bytes: encoded.length })) return;
  files.push({ filename, contentType, bytes: decodeTransfer(encoded, part.encoding) });
}

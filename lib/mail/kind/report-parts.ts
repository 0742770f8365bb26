import { bounceTextCharsMax } from "../limits.ts";
import { decodeBytes } from "../mime/charset.ts";
import type { MimePart } from "../mime/mime-part.ts";
import { decodeTransfer } from "../mime/transfer-encoding.ts";

/** The machine-readable parts of a report (RFC 6522), each as text; "" where the mail has none. */
export type ReportParts = {
  /** message/delivery-status (RFC 3464) or its UTF-8 form (RFC 6533). */
  deliveryStatus: string;
  /** message/feedback-report (RFC 5965). */
  feedbackReport: string;
  /** message/disposition-notification: a read receipt (RFC 8098). */
  disposition: string;
  /** The returned mail or its header. */
  returned: string;
};

/** Collects the parts of a report wherever in the mail they are; mails inside mails are not opened. */
export function readReportParts(raw: Buffer, root: MimePart): ReportParts {
  const parts: ReportParts = { deliveryStatus: "", feedbackReport: "", disposition: "", returned: "" };
  collect(raw, root, parts);
  return parts;
}

function collect(raw: Buffer, part: MimePart, parts: ReportParts): void {
  for (const inner of part.parts) collect(raw, inner, parts);
  const slot = slotOf(part.contentType);
  if (slot === undefined || part.parts.length > 0) return;
  const text = partText(raw, part);
  parts[slot] = parts[slot] === "" ? text : `${parts[slot]}\n\n${text}`;
}

function slotOf(contentType: string): keyof ReportParts | undefined {
  switch (contentType) {
    case "message/delivery-status":
    case "message/global-delivery-status":
      return "deliveryStatus";
    case "message/feedback-report":
      return "feedbackReport";
    case "message/disposition-notification":
    case "message/global-disposition-notification":
      return "disposition";
    case "message/rfc822":
    case "message/global":
    case "text/rfc822-headers":
    case "message/rfc822-headers":
    case "message/global-headers":
      return "returned";
    default:
      return undefined;
  }
}

function partText(raw: Buffer, part: MimePart): string {
  const bytes = raw.subarray(part.bodyStart, Math.min(part.bodyEnd, part.bodyStart + bounceTextCharsMax));
  const text = decodeBytes(decodeTransfer(bytes, part.encoding), part.parameters.get("charset") ?? "");
  return text.replace(/\r\n?/g, "\n");
}

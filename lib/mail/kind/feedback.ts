import { rawHeader } from "../mime/header-fields.ts";
import type { KindSigns } from "./kind-signs.ts";
import type { ReportParts } from "./report-parts.ts";
import { readSnsNotice } from "./sns-notice.ts";

/** Why a mail is a complaint about mail that was sent, by form (RFC 5965) or by the habits of mail providers; "" when it is none. */
export function feedbackEvidence(signs: KindSigns, parts: ReportParts): string {
  const { root, fields } = signs;
  if (parts.feedbackReport !== "") return "it is a feedback report (RFC 5965)";
  if (
    root.contentType === "multipart/report" &&
    /feedback-report/i.test(root.parameters.get("report-type") ?? "")
  ) {
    return "it is a feedback report (RFC 5965)";
  }
  if (/^true$/i.test(rawHeader(fields, "x-apple-unsubscribe")))
    return "a mail program unsubscribes in the user's name";
  const isProvider = /^(?:staff@hotmail\.com|complaints?@|feedback(?:loop)?@|fbl[-.@]|abuse@|.*-?fbl@)/.test(
    signs.from.address,
  );
  if (
    isProvider &&
    parts.returned !== "" &&
    /complaint|abuse report|spam report|feedback loop/i.test(signs.subject)
  ) {
    return "a mail provider complains about a mail";
  }
  return readSnsNotice(signs)?.notificationType === "Complaint" ? "Amazon SES reports a complaint" : "";
}

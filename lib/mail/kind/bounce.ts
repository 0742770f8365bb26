import { failedRecipientsMax } from "../limits.ts";
import { normalAddress, readAddresses } from "../mime/addresses.ts";
import { header, rawHeader } from "../mime/header-fields.ts";
import type { FailedRecipient } from "../reading.ts";
import { bounceSender } from "./bounce-senders.ts";
import type { Bounce } from "./bounce-told.ts";
import { beginsAsBounce, hasBounceSentence, isBounceSubject } from "./bounce-words.ts";
import { type ReportedRecipient, readDeliveryStatus, statusCode } from "./delivery-status.ts";
import { type FailureVerdict, judgeFailure } from "./failure-reason.ts";
import { humanText } from "./human-text.ts";
import type { KindSigns } from "./kind-signs.ts";
import { replyPhase } from "./reply-phase.ts";
import type { ReportParts } from "./report-parts.ts";
import { readSnsBounce } from "./sns-notice.ts";
import { failuresInText, ownWords, type ToldFailure } from "./text-failures.ts";

/**
 * Reads a bounce: RFC 3464 reports first, then the headers that systems add, then who sent it and what it says.
 * undefined when the mail is none. Never rests on words alone: people write about bounces too.
 */
export function readBounce(signs: KindSigns, parts: ReportParts): Bounce | undefined {
  const notice = readSnsBounce(signs);
  if (notice) return notice;
  const because = bounceEvidence(signs, parts);
  if (because === "") return undefined;
  return { failed: failedRecipients(signs, parts), because };
}

function bounceEvidence(signs: KindSigns, parts: ReportParts): string {
  const { fields, root } = signs;
  const sender = bounceSender(signs.from, rawHeader(fields, "from"));
  const isReport =
    root.contentType === "multipart/report" &&
    !/feedback|disposition/i.test(root.parameters.get("report-type") ?? "");
  if (parts.deliveryStatus !== "" && (isReport || root.contentType === "message/delivery-status")) {
    return "it is a delivery report (RFC 3464)";
  }
  if (rawHeader(fields, "x-failed-recipients") !== "") return "its header names failed recipients";
  if (isReport && parts.disposition === "" && (sender !== "none" || hasNullReturnPath(signs))) {
    return "it is a report from a mail system";
  }
  if (sender === "daemon") return "a mail system returned it";
  const isMachine = sender === "postmaster" || hasNullReturnPath(signs) || isMachineWithReturn(signs, parts);
  if (!isMachine) {
    const isFormula =
      isBounceSubject(signs.subject) && beginsAsBounce(signs.subject, humanText(signs.content));
    return isFormula ? "it says in a mail system's words that a mail was not delivered" : "";
  }
  if (parts.deliveryStatus !== "") return "it holds a delivery status";
  if (isBounceSubject(signs.subject)) return "a mail system says that a mail was not delivered";
  return hasBounceSentence(humanText(signs.content))
    ? "a mail system says that a mail was not delivered"
    : "";
}

function hasNullReturnPath(signs: KindSigns): boolean {
  return /^\s*<\s*>|^\s*<?mailer-daemon(?:@|>|\s*$)/i.test(rawHeader(signs.fields, "return-path"));
}

/** List managers and gateways that answer from an address of their own. */
function isMachineWithReturn(signs: KindSigns, parts: ReportParts): boolean {
  const marks = ["x-mlserver", "x-zohomail-bounce", "x-mailer-daemon", "x-bounce-report"];
  if (marks.some((name) => rawHeader(signs.fields, name) !== "")) return true;
  return (
    parts.returned !== "" &&
    isBounceSubject(signs.subject) &&
    /auto-/.test(rawHeader(signs.fields, "auto-submitted"))
  );
}

function failedRecipients(signs: KindSigns, parts: ReportParts): FailedRecipient[] {
  const text = humanText(signs.content);
  const reported = readDeliveryStatus(parts.deliveryStatus || statusFieldsIn(text));
  const senders = readAddresses(rawHeader(signs.fields, "to")).map((mailbox) => mailbox.address);
  const told = failuresInText(text, senders);
  const found = new Map<string, FailedRecipient>();
  for (const recipient of reported) {
    if (/^(?:delivered|relayed|expanded)$/.test(recipient.action)) continue;
    const address = recipient.address || told[0]?.address || "";
    const near = told.find((one) => one.address === address || one.address === recipient.finalAddress);
    const words = near?.words ?? told[0]?.words ?? "";
    found.set(address, { address, ...judgeReported(recipient, words) });
  }
  if (found.size > 0 || reported.length > 0) return [...found.values()].slice(0, failedRecipientsMax);
  return failuresWithoutReport(signs, text, told, parts.returned);
}

/** The other server's words tell most; a report's own code is often just 5.0.0, or its guess. */
function judgeReported(recipient: ReportedRecipient, words: string): FailureVerdict {
  const temporary = recipient.action === "delayed";
  const status = statusCode(recipient.diagnostic) || recipient.status;
  const first = judgeFailure(recipient.diagnostic, status, temporary);
  if (first.hard && !isAboutRecipient(`${recipient.diagnostic}\n${words}`)) return { ...first, hard: false };
  if (!vagueReasons.has(first.reason)) return first;
  const said = /^[45]\.0\.0$/.test(status) ? statusCode(words) || status : status;
  const second = judgeFailure(`${recipient.diagnostic} ${words}`, said, temporary);
  return second.reason === "not said" ? first : second;
}

/** The reply to RCPT is about the mailbox; what is refused after it is the mail or its sender (RFC 5321 3.3). */
function isAboutRecipient(words: string): boolean {
  if (/(?:does not|doesn['’]t) have an? \S{1,80} account/i.test(words)) return true;
  const phase = replyPhase(words);
  return phase !== "content" && phase !== "sender";
}

const vagueReasons = new Set(["not said", "filtered", "server trouble"]);

/** Some systems write the fields of a delivery status into the text itself. */
function statusFieldsIn(text: string): string {
  const at = text.search(/^(?:Final|Original)-Recipient:/im);
  if (at < 0) return "";
  return text.slice(at, at + 8_000);
}

function failuresWithoutReport(
  signs: KindSigns,
  text: string,
  told: readonly ToldFailure[],
  returned: string,
): FailedRecipient[] {
  const named = header(signs.fields, "x-failed-recipients").split(",").map(normalAddress).filter(Boolean);
  const temporary = isDelayNotice(signs.subject, text);
  const wanted = named.length > 0 ? named : told.map((failure) => failure.address);
  const whole = ownWords(text);
  const addresses = wanted.length > 0 ? wanted : returnedRecipients(returned || text);
  return [...new Set(addresses)].slice(0, failedRecipientsMax).map((address) => {
    const words = told.find((failure) => failure.address === address)?.words || whole;
    const verdict = judgeTold(words, temporary);
    if (verdict.reason !== "not said" || addresses.length > 1 || words === whole)
      return { address, ...verdict };
    return { address, ...judgeTold(whole, temporary) };
  });
}

function judgeTold(words: string, temporary: boolean): FailureVerdict {
  const verdict = judgeFailure(words, statusCode(words), temporary);
  return verdict.hard && !isAboutRecipient(words) ? { ...verdict, hard: false } : verdict;
}

/** The report names nobody: whoever the returned mail was to. */
function returnedRecipients(returned: string): string[] {
  const line = /^To:[ \t]*([^\n]{3,500})/im.exec(returned)?.[1] ?? "";
  return readAddresses(line).map((mailbox) => mailbox.address);
}

function isDelayNotice(subject: string, text: string): boolean {
  return (
    /\bdelay(?:ed)?\b|warning/i.test(subject) ||
    /warning (?:message )?only|will (?:be retried|retry|keep trying)/i.test(text.slice(0, 4_000))
  );
}

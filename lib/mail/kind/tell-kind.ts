import { isForwardSubject } from "../forward/subject-prefixes.ts";
import { rawHeader } from "../mime/header-fields.ts";
import type { BodyReading, FailedRecipient, MailKind } from "../reading.ts";
import { automaticSign } from "./automatic.ts";
import { readBounce } from "./bounce.ts";
import { challengeEvidence } from "./challenge.ts";
import { feedbackEvidence } from "./feedback.ts";
import type { KindSigns } from "./kind-signs.ts";
import { massMail } from "./mass-mail.ts";
import { readReportParts } from "./report-parts.ts";

/** The kind of a mail, why it is that, and whom it reports as unreachable. */
export type KindTold = { kind: MailKind; because: string; failed: FailedRecipient[] };

/** Who stands in the header, seen from the user. */
export type Standing = {
  /** The sender is the user; true too when no own address is known, since a capture address is for its user. */
  fromOwn: boolean;
  /** Recipients that are neither the user's nor Tend's. */
  others: number;
  /** Whether any of Tend's addresses is known. */
  tendKnown: boolean;
  /** Whether any of the user's addresses is known. */
  ownKnown: boolean;
};

/**
 * Tells what a mail is (design section 5): reports and machines by structure and header, then what the user sent,
 * then what was sent to many, and a person's mail where nothing says otherwise.
 */
export function tellKind(signs: KindSigns, standing: Standing, body: BodyReading): KindTold {
  const parts = readReportParts(signs.raw, signs.root);
  const isUser = standing.fromOwn && standing.ownKnown;
  if (!isUser) {
    const feedback = feedbackEvidence(signs, parts);
    if (feedback !== "") return told("feedback", feedback);
    const bounce = readBounce(signs, parts);
    if (bounce) return { kind: "bounce", ...bounce };
  }
  const automatic = automaticSign(signs, parts);
  if (automatic?.isReply && !(isUser && !saysAutoReplied(signs))) return told("automatic", automatic.because);
  if (isScheduling(signs)) return told("invitation", "it holds a calendar invitation, answer or change");
  if (isUser) return usersMail(signs, standing, body);
  const challenge = challengeEvidence(signs);
  if (challenge !== "") return told("automatic", challenge);
  const mass = massMail(signs);
  if (mass) return told(mass.kind, mass.because);
  if (automatic) return told("automatic", automatic.because);
  if (standing.fromOwn) return usersMail(signs, standing, body);
  if (signs.from.address === "") return told("unknown", "it does not say who sent it");
  if (signs.content.calendars.length > 0) return told("invitation", "it holds a calendar");
  return told("capture", "a person wrote to the user");
}

function told(kind: MailKind, because: string): KindTold {
  return { kind, because, failed: [] };
}

/** Of the user's own mail only the plain word of RFC 3834 counts: an empty return path may be the relay's. */
function saysAutoReplied(signs: KindSigns): boolean {
  return /^\s*auto-replied/i.test(rawHeader(signs.fields, "auto-submitted"));
}

/** A calendar that asks, answers or cancels (RFC 5546); a calendar that is just attached may be anything. */
function isScheduling(signs: KindSigns): boolean {
  return signs.content.calendars.some((calendar) =>
    /^(?:REQUEST|REPLY|CANCEL|COUNTER|DECLINECOUNTER|ADD|REFRESH)$/.test(
      calendar.method ||
        (/^METHOD[^:\n]{0,40}:\s*([A-Z]+)/im.exec(calendar.text.slice(0, 4_000))?.[1] ?? "").toUpperCase(),
    ),
  );
}

function usersMail(signs: KindSigns, standing: Standing, body: BodyReading): KindTold {
  const { content } = signs;
  const names = content.attachments.map((note) => note.filename.toLowerCase());
  const attachedMails = content.embedded.filter((mail) => mail.named).length;
  if (
    names.some((name) => /\.(?:mbox|mbx|vcf|vcard|csv)(?:\.gz|\.zip)?$/.test(name)) &&
    standing.others === 0
  ) {
    return told("import", "it brings a mailbox, address book or table");
  }
  if (content.calendars.length > 0) return told("invitation", "it holds a calendar");
  const toOthers = standing.tendKnown && standing.others > 0;
  // A forward whose header could not be read still is one by its subject: the receipt asks whom it was with.
  const holdsMail = body.forwarded.length > 0 || content.embedded.length > 0;
  if ((holdsMail || (body.quoted !== "" && isForwardSubject(signs.subject))) && !toOthers) {
    if (attachedMails > 1) return told("import", "it brings several mails as files");
    return told("forward", "the user forwards a mail");
  }
  if (standing.others > 0) return told("capture", "the user wrote to others");
  const answers =
    rawHeader(signs.fields, "in-reply-to") !== "" || rawHeader(signs.fields, "references") !== "";
  if (standing.tendKnown || standing.ownKnown) {
    if (answers || body.quoted !== "") return told("reply", "the user answers Tend");
    return told("note", "it is to nobody but Tend");
  }
  return told(standing.others > 0 ? "capture" : "note", "it names no recipient");
}

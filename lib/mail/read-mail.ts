import { bodyOf, nobody, readEmbedded } from "./attached-mails.ts";
import { tellKind } from "./kind/tell-kind.ts";
import { readLargeBody } from "./light-body.ts";
import { calendarsMax, dateMin } from "./limits.ts";
import { linksIn } from "./links.ts";
import type { Mailbox } from "./mailbox.ts";
import { allAddresses, readAddresses } from "./mime/addresses.ts";
import { type HeaderField, header, headerText, rawHeader } from "./mime/header-fields.ts";
import { readContent } from "./mime/mail-content.ts";
import { readMailDate } from "./mime/mail-date.ts";
import { readMimeTree } from "./mime/mime-part.ts";
import { readableBytes } from "./mime/readable-bytes.ts";
import { messageIds, referencesOf } from "./mime/references.ts";
import { authorOf } from "./people/list-author.ts";
import { addressTest, tendTest } from "./people/own-addresses.ts";
import { peopleOf } from "./people/people-of.ts";
import { readSignatureFacts } from "./people/signature-facts.ts";
import { signatureTail } from "./people/signature-tail.ts";
import type { BodyReading, MailContext, MailReading, SignatureFacts } from "./reading.ts";
import { wholeText } from "./whole-text.ts";

/**
 * Understands one mail from its raw bytes: kind, people, the body taken apart, mails inside, calendars. Whatever is
 * broken is read as far as it goes.
 * @throws {UnreadableMailError} when the bytes hold nothing that could be a mail.
 */
export async function readMail(raw: Uint8Array, context: MailContext): Promise<MailReading> {
  return readMailNow(raw, context);
}

/** {@link readMail} without the promise, for benchmarks and tests. */
export function readMailNow(raw: Uint8Array, context: MailContext): MailReading {
  const bytes = readableBytes(raw);
  const root = readMimeTree(bytes, 0, bytes.length);
  const { fields } = root;
  const content = readContent(bytes, root);
  const headers = headerMap(fields);
  const subject = headers.get("subject") ?? "";
  const rawFrom = readAddresses(rawHeader(fields, "from"))[0] ?? nobody(header(fields, "from"));
  const from = authorOf(rawFrom, fields);
  const to = allAddresses(fields, "to");
  const cc = allAddresses(fields, "cc");
  const body = bodyOf(content, subject, context, from);
  const isOwn = addressTest(context.own);
  const isTend = tendTest(context.tend);
  const fromOwn = context.own.length === 0 || isOwn(from.address);
  const others = [...to, ...cc].filter((mailbox) => !isOwn(mailbox.address) && !isTend(mailbox.address));
  const tendVisible = [...to, ...cc].some((mailbox) => isTend(mailbox.address));
  const isToTend = tendVisible || others.length === 0;
  const told = tellKind(
    { raw: bytes, root, fields, content, from: rawFrom, subject },
    {
      fromOwn,
      others: others.length,
      tendKnown: context.tend.length > 0 || [...to, ...cc].some((mailbox) => isTend(mailbox.address)),
      ownKnown: context.own.length > 0,
    },
    body,
  );
  const calendars = [...content.calendars];
  // What a bounce or a complaint returns is nobody's forward, and need not be understood.
  if (told.kind !== "bounce" && told.kind !== "feedback") {
    const attached = content.embedded.map((mail) => readEmbedded(mail.raw, context));
    body.forwarded.push(...attached.flatMap((one) => one.mails));
    calendars.push(...attached.flatMap((one) => one.calendars));
  }
  const bcc = allAddresses(fields, "bcc");
  const people = peopleOf(
    { kind: told.kind, from, to, cc, bcc, forwarded: body.forwarded },
    { isOwn, isTend, fromOwn },
  );
  return {
    kind: told.kind,
    direction: people.direction,
    messageId: messageIds(header(fields, "message-id"))[0] ?? "",
    references: referencesOf(fields),
    subject,
    date: arrivalBound(readMailDate(rawHeader(fields, "date")), context.receivedAt),
    from,
    to,
    cc,
    replyTo: readAddresses(rawHeader(fields, "reply-to")),
    people: people.people,
    body,
    text: isToTend ? wholeText(content.text, content.html) : "",
    signatureFacts: factsOf(told.kind === "forward", body, from),
    calendars: calendars.slice(0, calendarsMax),
    failed: told.failed,
    links: linksIn(body.newText),
    attachments: content.attachments,
    headers,
    because: told.because,
  };
}

/** What a person typed, without a header: in answer to a mail, in forwarding one, or as a note. */
export type TypedBody = { text?: string; html?: string; subject?: string };

/**
 * Understands a body alone. Kind `forward` when it holds a forwarded mail, `reply` when it quotes, `capture` otherwise;
 * the writer is unknown, so people are those of the forward.
 */
export function readTypedBody(typed: TypedBody, context: MailContext): MailReading {
  const body = readLargeBody({ ...typed, timeZone: context.timeZone });
  const kind = body.forwarded.length > 0 ? "forward" : body.quoted !== "" ? "reply" : "capture";
  const isOwn = addressTest(context.own);
  const isTend = tendTest(context.tend);
  const from = nobody("");
  const { direction, people } = peopleOf(
    { kind, from, to: [], cc: [], bcc: [], forwarded: body.forwarded },
    { isOwn, isTend, fromOwn: true },
  );
  return {
    kind,
    direction,
    messageId: "",
    references: [],
    subject: typed.subject ?? "",
    date: context.receivedAt,
    from,
    to: [],
    cc: [],
    replyTo: [],
    people,
    body,
    text: wholeText(typed.text, typed.html),
    signatureFacts: factsOf(kind === "forward" && body.signature === "", body, from),
    calendars: [],
    failed: [],
    links: linksIn(body.newText),
    attachments: [],
    headers: new Map(),
    because:
      kind === "forward"
        ? "it holds a forwarded mail"
        : kind === "reply"
          ? "it quotes a mail"
          : "it is all the writer's own",
  };
}

/** Never later than arrival, and arrival where a clock was plainly wrong (details 60). */
function arrivalBound(date: string, receivedAt: string): string {
  if (date === "" || date < dateMin) return receivedAt;
  return Date.parse(date) > Date.parse(receivedAt) ? receivedAt : date;
}

/** Of a forward the facts are those of the mail inside, which is with somebody else; else the writer's own. */
function factsOf(isForward: boolean, body: BodyReading, from: Mailbox): SignatureFacts {
  const inner = isForward ? body.forwarded.find((mail) => mail.depth === 0) : undefined;
  const { signature, writer, text } = inner
    ? { signature: inner.signature, writer: inner.from, text: inner.text }
    : { signature: body.signature, writer: from, text: body.newText };
  const facts = readSignatureFacts(signature, writer);
  if (facts.name !== "") return facts;
  // A signature that was kept as text, when unsure, still says who signs if a name stands over a job or a number.
  const told = readSignatureFacts(signatureTail(text), writer);
  return told.name !== "" && (told.title !== "" || told.phone !== "" || told.company !== "") ? told : facts;
}

function headerMap(fields: readonly HeaderField[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const field of fields) if (!map.has(field.name)) map.set(field.name, headerText(field.value));
  return map;
}

import { addUser } from "../account/add-user.ts";
import { changeUser } from "../account/change-user.ts";
import { type Confirmation, confirms, joinAddressOf } from "../account/confirm-token.ts";
import { mayJoin } from "../account/joining.ts";
import { confirmDaysMax, invitedPerMailMax } from "../account/limits.ts";
import { replyAddressOf } from "../account/reply-token.ts";
import { secretBytes, ulidOf } from "../account/secret.ts";
import type { User } from "../account/user.ts";
import { zoneOfMail } from "../account/zone-of-mail.ts";
import { dayOf } from "../ledger/instant.ts";
import { batchIdOf, eventKeyOf, messageKeyOf } from "../ledger/keys.ts";
import type { Effect, LedgerEvent } from "../ledger/ledger-event.ts";
import { isImpersonalAddress } from "../mail/people/impersonal-address.ts";
import type { MailReading } from "../mail/reading.ts";
import { loadNetwork } from "../network/load-network.ts";
import type { IngestHome } from "../ports/home.ts";
import { ownLetter } from "../receipt/own-letter.ts";
import { welcomeLetter } from "../receipt/welcome-letter.ts";
import { sendOnce } from "../weekly/send-once.ts";
import { type Claim, isProved, proofOf } from "./authenticate.ts";
import type { Delivery } from "./delivery.ts";
import { doorId } from "./door-id.ts";
import type { Inbox } from "./identify.ts";
import { rerunHeld } from "./rerun.ts";

/** What became of a mail at the door of the house. Never an address: it is logged. */
export type NewcomerOutcome = { answer: "sent" | "none" | "in-hand" };

export type Knock = { mail: MailReading; claim: Claim; delivery: Delivery };

/** A mail to `join@`, or the answer to a confirmation. What is not proved, or a machine's, is not answered. */
export async function answerNewcomer(
  home: IngestHome,
  inbox: Extract<Inbox, { kind: "join" | "confirm" | "own" }>,
  knock: Knock,
): Promise<NewcomerOutcome> {
  const { mail, claim, delivery } = knock;
  const isMachine = ["automatic", "bulk", "list", "bounce", "feedback"].includes(mail.kind);
  const from = claim.froms[0]?.address ?? "";
  const isTends = from.endsWith(`@${home.sender.domain}`);
  if (isMachine || isTends || isImpersonalAddress(from) || !isProved(proofOf(claim, delivery)))
    return { answer: "none" };
  switch (inbox.kind) {
    case "join":
      // Nobody's ledger names this mail: it is found by the hash of who wrote it, and deleted with their account.
      await home.users.noteRawMail(doorId(home, from), delivery.rawKey);
      return await join(home, knock, from);
    case "confirm":
      return await confirmJoin(home, inbox.confirmation, knock, from);
    case "own":
      return await confirmOwn(home, inbox.user, inbox.confirmation, knock, from);
    default:
      return inbox satisfies never;
  }
}

async function join(home: IngestHome, { mail }: Knock, from: string): Promise<NewcomerOutcome> {
  const known = await home.users.byOwnAddress(from);
  const others = [...mail.to, ...mail.cc].map((one) => one.address).filter((one) => one !== from);
  const invited = others.filter(
    (one) => !one.endsWith(`@${home.sender.domain}`) && !isImpersonalAddress(one),
  );
  if (known !== null && home.joining.mode !== "closed" && invited.length > 0) {
    for (const address of invited.slice(0, invitedPerMailMax)) await invite(home, address, known);
    return { answer: "sent" };
  }
  if (known !== null) {
    const day = dayOf(home.clock());
    return answered(
      await sendOnce(home, known.id, `welcome-${day}`, async () => welcomeLetter(home, known, day)),
    );
  }
  if (!mayJoin(home.joining, from)) return { answer: "none" };
  return await invite(home, from, null);
}

/** Double opt-in: one mail a day at most, and nothing is kept of whoever does not answer it. */
async function invite(home: IngestHome, address: string, by: User | null): Promise<NewcomerOutcome> {
  if ((await home.users.byOwnAddress(address)) !== null) return { answer: "none" };
  const now = home.clock();
  const day = dayOf(now);
  const greeting =
    by === null
      ? "You wrote that you want to join Tend."
      : `${by.name || by.email} <${by.email}> invites you to Tend.`;
  const outcome = await sendOnce(home, doorId(home, address), `join-${day}`, async () =>
    ownLetter({
      sender: home.sender,
      to: address,
      replyTo: joinAddressOf(address, now, home.tokenSecret, home.sender.domain),
      subject: "Do you want to join Tend?",
      paragraphs: [
        `${greeting} Every Monday, Tend sends one mail: who to help this week, how, and why.`,
        `Answer this mail with “yes” within ${confirmDaysMax} days, and it begins. With your time zone, such as “yes, Europe/Lisbon”, it comes at your own time.`,
        "If you don’t want that, do nothing: nothing of yours is kept.",
      ],
      kind: "join",
      id: day.replaceAll("-", ""),
      now,
    }),
  );
  return answered(outcome);
}

async function confirmJoin(
  home: IngestHome,
  confirmation: Confirmation,
  { mail, delivery }: Knock,
  from: string,
): Promise<NewcomerOutcome> {
  const now = home.clock();
  if (!confirms(confirmation, from, now, home.tokenSecret) || saysNo(mail)) return { answer: "none" };
  const known = await home.users.byOwnAddress(from);
  const user = known ?? (await makeUser(home, mail, delivery, from, now));
  if (user === null) return { answer: "none" };
  // What proved the address is the user's, and is deleted with the user.
  await home.users.noteRawMail(user.id, delivery.rawKey);
  return answered(await sendOnce(home, user.id, "welcome", async () => welcomeLetter(home, user, "first")));
}

async function makeUser(
  home: IngestHome,
  mail: MailReading,
  delivery: Delivery,
  from: string,
  now: string,
): Promise<User | null> {
  const cause = [from, mail.messageId, delivery.receivedAt];
  const outcome = await addUser(home.users, {
    email: from,
    name: mail.from.name,
    zone: zoneOfMail(mail.body.newText, mail.headers.get("date") ?? ""),
    domain: home.sender.domain,
    now,
    ulid: ulidOf(delivery.receivedAt, home.tokenSecret, ["user", ...cause]),
    randomBytes: secretBytes(home.tokenSecret, ["first-capture", ...cause], 10),
    isGreeted: false,
  });
  return outcome.kind === "refused" ? null : outcome.user;
}

/** A further own address is proved; mail from it that was held is let in with the same event. */
async function confirmOwn(
  home: IngestHome,
  user: User,
  confirmation: Confirmation,
  knock: Knock,
  from: string,
): Promise<NewcomerOutcome> {
  const { mail } = knock;
  const now = home.clock();
  if (!confirms(confirmation, from, now, home.tokenSecret) || saysNo(mail)) return { answer: "none" };
  if ((await home.users.claim(user.id, { kind: "own", address: from })) === "address-taken")
    return { answer: "none" };
  const changed = await changeUser(home.users, user.id, (one) =>
    one.ownAddresses.includes(from)
      ? one
      : { ...one, version: one.version + 1, ownAddresses: [...one.ownAddresses, from] },
  );
  if (changed === null) return { answer: "none" };
  const event = await letInHeld(home, changed, knock, from);
  const batchId = batchIdOf(event.key);
  const count = event.effects.filter((effect) => effect.type === "action").length;
  const outcome = await sendOnce(home, user.id, `own-${batchId}`, async () =>
    ownLetter({
      sender: home.sender,
      to: user.email,
      replyTo: replyAddressOf(user.id, batchId, home.tokenSecret, home.sender.domain),
      subject: "Your further address",
      paragraphs: [
        `${from} is yours here too now: what you send from there counts as yours.`,
        count === 0 ? "" : "What was held from that address is let in.",
      ],
      kind: "own",
      id: batchId,
      now,
      answered: { messageId: mail.messageId, references: mail.references, subject: mail.subject },
    }),
  );
  return answered(outcome);
}

/** One event for the proof: what it lets in stands in it, so that it happens once however often the proof comes. */
async function letInHeld(
  home: IngestHome,
  user: User,
  { mail, delivery }: Knock,
  address: string,
): Promise<LedgerEvent> {
  const network = await loadNetwork(home.ledger, user.id, delivery.receivedAt);
  const effects: Effect[] = [];
  for (const held of Object.values(network.held)) {
    if (held.from.address !== address) continue;
    const rerun = await rerunHeld(home, user, network, held.key);
    effects.push({
      type: "action",
      verb: "keep",
      address: "",
      name: address,
      held: held.key,
      signals: [],
    });
    if (rerun.kind === "effects") effects.push(...rerun.effects);
  }
  const messageKey = messageKeyOf({
    messageId: mail.messageId,
    from: address,
    date: mail.date,
    subject: mail.subject,
  });
  const event: LedgerEvent = {
    v: 1,
    key: eventKeyOf(mail.date, messageKey),
    at: mail.date,
    recordedAt: delivery.receivedAt,
    cause: {
      kind: "mail",
      messageKey,
      messageId: mail.messageId,
      from: address,
      subject: mail.subject,
      rawKey: delivery.rawKey,
      answers: "",
    },
    effects,
  };
  await home.ledger.append(user.id, event);
  return event;
}

/** A plain no; any other answer of a person is a yes, since the mail asked for one. */
function saysNo(mail: MailReading): boolean {
  return /^(?:no\b|nope\b|not me|stop|unsubscribe|don.?t|never)/i.test(mail.body.newText.trim());
}

function answered(outcome: "sent" | "sent-before" | "in-hand"): NewcomerOutcome {
  return { answer: outcome === "in-hand" ? "in-hand" : outcome === "sent" ? "sent" : "none" };
}

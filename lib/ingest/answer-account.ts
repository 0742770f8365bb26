import { changeUser } from "../account/change-user.ts";
import { ownAddressOf } from "../account/confirm-token.ts";
import { withRemembered } from "../account/forgotten.ts";
import { captureGraceDays, deletionDaysMax, ownAddressesMax } from "../account/limits.ts";
import { renewCaptureAddress } from "../account/renew-capture-address.ts";
import type { User } from "../account/user.ts";
import { captureVcard } from "../account/vcard.ts";
import { sayDate } from "../digest/say-date.ts";
import { addDays } from "../ledger/instant.ts";
import { batchIdOf } from "../ledger/keys.ts";
import type { ActionEffect, LedgerEvent } from "../ledger/ledger-event.ts";
import { addressTest } from "../mail/people/own-addresses.ts";
import type { IngestHome } from "../ports/home.ts";
import type { Attachment } from "../ports/letter.ts";
import { ownLetter } from "../receipt/own-letter.ts";
import { sendOnce } from "../weekly/send-once.ts";
import { exportLedger } from "./export-ledger.ts";

/** What a reply asked of the account came to, for the receipt. */
export type AccountLines = { user: User; stored: string[]; answers: string[]; attachments: Attachment[] };

/** Does what a recorded reply asks of the account: addresses, export, deletion. Safe to do again. */
export async function answerAccount(home: IngestHome, user: User, event: LedgerEvent): Promise<AccountLines> {
  const lines: AccountLines = { user, stored: [], answers: [], attachments: [] };
  const actions = event.effects.filter((effect) => effect.type === "action");
  const named = actions.filter((action) => action.verb !== "forget" && action.address !== "");
  const remembered = await changeUser(home.users, user.id, (one) =>
    withRemembered(
      one,
      named.map((action) => action.address),
    ),
  );
  lines.user = remembered ?? user;
  for (const action of actions) await answerOne(home, action, event, lines);
  return lines;
}

async function answerOne(
  home: IngestHome,
  action: ActionEffect,
  event: LedgerEvent,
  lines: AccountLines,
): Promise<void> {
  switch (action.verb) {
    case "address":
      return await askForProof(home, action.value ?? "", event, lines);
    case "new-capture-address":
      return await newCaptureAddress(home, event, lines);
    case "export": {
      const { files, words } = await exportLedger(home, lines.user);
      lines.attachments.push(...files);
      lines.answers.push(words);
      return;
    }
    case "delete":
      return await askBeforeDeleting(home, event, lines);
    case "yes":
      lines.answers.push("“yes”: there is nothing here that waits to be confirmed.");
      return;
    default:
  }
}

/** A further own address is asked by mail whether it is: only whoever reads there can say so. */
async function askForProof(
  home: IngestHome,
  wanted: string,
  event: LedgerEvent,
  lines: AccountLines,
): Promise<void> {
  const address = wanted.toLowerCase();
  const { user } = lines;
  if (addressTest(user.ownAddresses)(address)) {
    lines.answers.push(`${address} is one of your addresses already.`);
    return;
  }
  const isTends = address.endsWith(`@${home.sender.domain}`);
  if (isTends || user.ownAddresses.length >= ownAddressesMax) {
    lines.answers.push(`${address} can’t be added.`);
    return;
  }
  const now = home.clock();
  const id = batchIdOf(event.key);
  await sendOnce(home, user.id, `proof-${id}`, async () =>
    ownLetter({
      sender: home.sender,
      to: address,
      replyTo: ownAddressOf(user.id, address, now, home.tokenSecret, home.sender.domain),
      subject: "Is this address yours too?",
      paragraphs: [
        `${user.name || "A user of Tend"} <${user.email}> says that ${address} is theirs too.`,
        "If it is you, answer this mail with “yes”, from this address: then what you send from here counts as yours.",
        "If it is not, do nothing: no other mail will come of this.",
      ],
      kind: "proof",
      id,
      now,
    }),
  );
  lines.answers.push(
    `A mail went to ${address}: answer it from there with “yes”, and the address is yours here too.`,
  );
}

async function newCaptureAddress(home: IngestHome, event: LedgerEvent, lines: AccountLines): Promise<void> {
  const now = home.clock();
  lines.user = await renewCaptureAddress(home.users, lines.user, {
    tokenSecret: home.tokenSecret,
    domain: home.sender.domain,
    cause: event.key,
    now,
  });
  const until = sayDate(addDays(now, captureGraceDays), now, lines.user.zone);
  lines.attachments.push(captureVcard(lines.user.captureAddress));
  lines.answers.push(
    `Your new capture address is\n${lines.user.captureAddress}`,
    `The old one works until ${until}, so that drafts and rules have time. The card attached is for your address book.`,
  );
}

async function askBeforeDeleting(home: IngestHome, event: LedgerEvent, lines: AccountLines): Promise<void> {
  const batchId = batchIdOf(event.key);
  const changed = await changeUser(home.users, lines.user.id, (user) =>
    user.deletion?.batchId === batchId
      ? user
      : { ...user, version: user.version + 1, deletion: { batchId, askedAt: home.clock() } },
  );
  lines.user = changed ?? lines.user;
  lines.answers.push(
    "This deletes your account: everybody and everything that was kept, the mail, your calendars and your addresses. It can’t be taken back. “export” first sends you all of it.",
    `Answer this mail with “yes” within ${deletionDaysMax} days, and it is done. Without an answer nothing happens.`,
  );
}

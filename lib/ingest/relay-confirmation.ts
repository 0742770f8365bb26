import { replyAddressOf } from "../account/reply-token.ts";
import type { User } from "../account/user.ts";
import { batchIdOf } from "../ledger/keys.ts";
import type { LedgerEvent } from "../ledger/ledger-event.ts";
import { readForwardingConfirmation } from "../mail/kind/forwarding-confirmation.ts";
import type { MailReading } from "../mail/reading.ts";
import type { IngestHome } from "../ports/home.ts";
import { ownLetter } from "../receipt/own-letter.ts";
import { type SendOutcome, sendOnce } from "../weekly/send-once.ts";
import { type Claim, isProved, proofOf } from "./authenticate.ts";
import type { Delivery } from "./delivery.ts";

/**
 * A provider asks the capture address whether mail may be forwarded to it: the code goes to the user, to nobody else,
 * and only when it is proved that the provider asks (details row 46).
 */
export async function relayConfirmation(
  home: IngestHome,
  user: User,
  told: { mail: MailReading; claim: Claim; delivery: Delivery; event: LedgerEvent },
): Promise<SendOutcome | "none"> {
  const confirmation = readForwardingConfirmation(told.mail);
  if (confirmation === undefined || !isProved(proofOf(told.claim, told.delivery))) return "none";
  const batchId = batchIdOf(told.event.key);
  const { address, code, link } = confirmation;
  return await sendOnce(home, user.id, `relay-${batchId}`, async () =>
    ownLetter({
      sender: home.sender,
      to: user.email,
      replyTo: replyAddressOf(user.id, batchId, home.tokenSecret, home.sender.domain),
      subject: "Your mail provider asks whether it may forward to Tend",
      paragraphs: [
        `Your mail provider asks whether mail${address === "" ? "" : ` of ${address}`} may be forwarded to your capture address.`,
        code === "" ? "" : `If you set that up, the code to type in is:\n${code}`,
        link === "" ? "" : `Or open this link:\n${link}`,
        "If you did not, do nothing.",
      ],
      kind: "relay",
      id: batchId,
      now: home.clock(),
    }),
  );
}

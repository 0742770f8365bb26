import { authenticate } from "mailauth";
import type { Delivery, Verdict } from "../../../lib/ingest/delivery.ts";

type Verdicts = Delivery["verdicts"];

/** What is known of the client that brought a mail. */
export type Client = { ip: string; helo: string; envelopeFrom: string };

/**
 * SES's five verdicts for a mail that came to this door. A client on this machine is the machine's own user,
 * as on any submission server; from anywhere else SPF, DKIM and DMARC are checked. No scanner looks for spam
 * or viruses here.
 */
export async function senderVerdicts(raw: Uint8Array, client: Client): Promise<Verdicts> {
  if (isThisMachine(client.ip))
    return { spf: "PASS", dkim: "PASS", dmarc: "PASS", spam: "GRAY", virus: "GRAY" };
  const checked = await authenticate(Buffer.from(raw), {
    ip: client.ip,
    helo: client.helo,
    sender: client.envelopeFrom,
  });
  return {
    spf: verdictOf(resultOf(checked.spf)),
    dkim: checked.dkim.results.some((signature) => signature.status.result === "pass") ? "PASS" : "FAIL",
    dmarc: verdictOf(resultOf(checked.dmarc)),
    spam: "GRAY",
    virus: "GRAY",
  };
}

export function isThisMachine(ip: string): boolean {
  return ip === "::1" || ip.startsWith("127.") || ip.startsWith("::ffff:127.");
}

function resultOf(check: { status: { result: string } } | false | undefined): string {
  return check === false || check === undefined ? "none" : check.status.result;
}

/** RFC 8601 results in SES's words. */
function verdictOf(result: string): Verdict {
  if (result === "pass") return "PASS";
  if (result === "none" || result === "neutral") return "GRAY";
  return result === "temperror" ? "PROCESSING_FAILED" : "FAIL";
}

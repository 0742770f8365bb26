import { authenticate, type DNSResolver } from "mailauth";
import type { Delivery, Verdict } from "../../../lib/ingest/delivery.ts";

/** What this door finds of a mail: SES's five verdicts, whose DKIM signatures held, which From was checked. */
export type SenderVerdicts = Pick<Delivery, "verdicts" | "signedBy" | "checkedFrom">;

/** What is known of the client that brought a mail. */
export type Client = { ip: string; helo: string; envelopeFrom: string };

/** A check that takes longer counts as not made: the mail is held, not lost. */
const checkMsMax = 30_000;

/**
 * SES's five verdicts for a mail that came to this door. A client on this machine is the machine's own user,
 * as on any submission server; from anywhere else SPF, DKIM and DMARC are checked, and a check that can't be made
 * counts as failed (details row 5). No scanner looks for spam or viruses here.
 */
export async function senderVerdicts(
  raw: Uint8Array,
  client: Client,
  resolver?: DNSResolver,
): Promise<SenderVerdicts> {
  if (isThisMachine(client.ip))
    return {
      verdicts: { spf: "PASS", dkim: "PASS", dmarc: "PASS", spam: "GRAY", virus: "GRAY" },
      signedBy: [],
    };
  try {
    return await check(raw, client, resolver);
  } catch {
    const failed = "PROCESSING_FAILED";
    return {
      verdicts: { spf: failed, dkim: failed, dmarc: failed, spam: "GRAY", virus: "GRAY" },
      signedBy: [],
    };
  }
}

async function check(
  raw: Uint8Array,
  client: Client,
  resolver: DNSResolver | undefined,
): Promise<SenderVerdicts> {
  const checked = await inTime(
    authenticate(Buffer.from(raw), {
      ip: client.ip,
      helo: client.helo,
      sender: client.envelopeFrom,
      // ARC is a forwarder's word, and we know no forwarder to take it from.
      disableArc: true,
      disableBimi: true,
      rejectRsaSha1: true,
      ...(resolver === undefined ? {} : { resolver }),
    }),
  );
  const held = checked.dkim.results.filter((signature) => signature.status.result === "pass");
  return {
    verdicts: {
      spf: verdictOf(resultOf(checked.spf)),
      dkim: dkimVerdict(checked.dkim.results.map((signature) => signature.status.result)),
      dmarc: verdictOf(resultOf(checked.dmarc)),
      spam: "GRAY",
      virus: "GRAY",
    },
    signedBy: held
      .flatMap((signature) => signature.signingDomain ?? [])
      .map((domain) => domain.toLowerCase()),
    checkedFrom: (checked.dkim.headerFrom?.[0] ?? "").split("@").at(-1)?.toLowerCase() ?? "",
  };
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error("the sender could not be checked in time")), checkMsMax);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

export function isThisMachine(ip: string): boolean {
  return ip === "::1" || ip.startsWith("127.") || ip.startsWith("::ffff:127.");
}

function resultOf(check: { status: { result: string } } | false | undefined): string {
  return check === false || check === undefined ? "none" : check.status.result;
}

/** One signature that holds is enough; none at all is neither good nor bad. */
function dkimVerdict(results: readonly string[]): Verdict {
  if (results.includes("pass")) return "PASS";
  if (results.every((result) => result === "none")) return "GRAY";
  return results.includes("temperror") ? "PROCESSING_FAILED" : "FAIL";
}

/** RFC 8601 results in SES's words. */
function verdictOf(result: string): Verdict {
  if (result === "pass") return "PASS";
  if (result === "none" || result === "neutral") return "GRAY";
  return result === "temperror" ? "PROCESSING_FAILED" : "FAIL";
}

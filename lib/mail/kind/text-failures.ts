import { failedRecipientsMax } from "../limits.ts";
import { normalAddress } from "../mime/addresses.ts";

/** An address that a bounce's text names, with the words around it that say why. */
export type ToldFailure = { address: string; words: string };

/** The line above the returned mail, its rules and marks taken off: what stands below names other people. */
const returnedMailLine =
  /^(?:this is a copy of (?:the|your) (?:message|original)|below this line is a copy|original message\b|message (?:text|header) follows|returned message|below is (?:the|a copy)|here is (?:a copy of )?(?:your|the) message|unsent message|the (?:text|header) of (?:the|your) (?:message|mail)|included is a copy|enclosed is a copy|undelivered message headers|message headers? follow|transcript of message follows|received: ?(?:from|by) |return-path: ?<|message-id: ?<)/i;

/** A line that opens the returned mail says so in its first words. */
const openingCharsMax = 160;

const addressPattern =
  /[A-Za-z0-9._%+/=&'!#$*?^{|}~-]{1,64}@[A-Za-z0-9\u0080-\uffff-]{1,63}(?:\.[A-Za-z0-9\u0080-\uffff-]{1,63}){0,8}/g;

/** Words before an address that say it is not the one that failed. */
const otherUse =
  /(?:message-?id|identifier|\bfrom|\bto|\bcc|sender|reply-to|sent by|contact|e-?mail to|mail to|for (?:further )?assistance|help|from [^\s]{1,80})\s*:?\s*["'<(]*(?:mailto:)?$/i;

/** Local parts that a bounce names for other reasons than failure. */
const helpAddress =
  /^(?:postmaster|abuse|support|help|mailer-daemon|administrator|root)$|-(?:ctl|admin|help|request)$/i;

/** The part of a bounce's text that stands above the returned mail. */
export function ownWords(text: string): string {
  let at = 0;
  while (at < text.length) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    const opening = text.slice(at, Math.min(end, at + openingCharsMax)).replace(/^[\s>*|-]+/, "");
    if (at > 0 && returnedMailLine.test(opening)) return text.slice(0, at);
    at = end + 1;
  }
  return text.slice(0, 16_000);
}

/** Reads addresses and the sentences near them from the part of a bounce that people read. `senders` are those it was sent to. */
export function failuresInText(text: string, senders: readonly string[]): ToldFailure[] {
  const own = ownWords(text);
  const places = new Map<string, { at: number; doubt: number }>();
  for (const match of own.matchAll(addressPattern)) {
    // X.400 and Exchange write "SMTP=" before it.
    const address = normalAddress(match[0].replace(/^(?:smtp|rfc-?822)=/i, ""));
    if (address === "" || places.size >= failedRecipientsMax * 2) continue;
    const doubt = doubtOf(address, own.slice(Math.max(0, match.index - 100), match.index), senders);
    const known = places.get(address);
    if (!known) places.set(address, { at: match.index, doubt });
    else known.doubt = Math.min(known.doubt, doubt);
  }
  const least = Math.min(...[...places.values()].map((place) => place.doubt));
  const wanted = [...places].filter(([, place]) => place.doubt === least);
  return wanted.slice(0, failedRecipientsMax).map(([address, place], index) => {
    const start = own.lastIndexOf("\n", place.at) + 1;
    const end = Math.min(wanted[index + 1]?.[1].at ?? own.length, place.at + 1_500);
    return { address, words: own.slice(start, Math.max(end, place.at + address.length)) };
  });
}

/** 0 for an address that stands for itself; more the likelier it is named for another reason. */
function doubtOf(address: string, before: string, senders: readonly string[]): number {
  const line = before.slice(before.lastIndexOf("\n") + 1);
  if (/message-?id\s*:?\s*<?$/i.test(line) || senders.includes(address)) return 3;
  if (helpAddress.test(address.slice(0, address.lastIndexOf("@")))) return 2;
  return /(?:rcpt|recipient|deliver\w*|address\w*|failed)[^\n]{0,20}$/i.test(line) || !otherUse.test(line)
    ? 0
    : 1;
}

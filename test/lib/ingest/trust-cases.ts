import type { Sender } from "../../../lib/ingest/trust-table.ts";
import { memoryHome } from "../../fakes/memory-home.ts";

/** One sender in the flesh: how the mail looks, who signs it, from where it comes, and which row it is. */
export type TrustCase = {
  words: string;
  row: Sender;
  from: string;
  /** Domains that sign. */
  signers?: readonly string[];
  /** MAIL FROM; From's address when not said. */
  envelope?: string;
  ip?: string;
  headers?: string;
  body?: string;
};

export const ownIp = "192.0.2.10";
export const otherIp = "203.0.113.66";
const thread = "References: <plan@me.example>\n";
const tend = memoryHome("2026-11-24T10:00:00.000Z").sender.address;

/** me.example has a policy; plain.example has none; broken.example can't be asked; forwarder.example rewrites envelopes. */
export const trustCases: readonly TrustCase[] = [
  {
    words: "the owner, signed, DMARC passes",
    row: "owner-by-dmarc",
    from: "Maya <maya@me.example>",
    signers: ["me.example"],
  },
  {
    words: "the owner, unsigned but from the domain’s own server (SPF aligned)",
    row: "owner-by-dmarc",
    from: "maya@me.example",
    ip: ownIp,
  },
  {
    words: "the owner in a plus-form",
    row: "owner-by-dmarc",
    from: "maya+lists@me.example",
    signers: ["me.example"],
  },
  {
    words: "an alias that was proved",
    row: "owner-by-dmarc",
    from: "maya@alias.example",
    signers: ["alias.example"],
  },
  {
    words: "an own address whose domain has no policy, signed by it",
    row: "owner-by-dkim",
    from: "maya@plain.example",
    signers: ["plain.example"],
  },
  {
    words: "the same, signed by the domain above",
    row: "owner-by-dkim",
    from: "maya@mail.plain.example",
    signers: ["plain.example"],
  },
  {
    words: "the same, signed by somebody else",
    row: "owner-unproven",
    from: "maya@plain.example",
    signers: ["evil.example"],
  },
  {
    words: "the same, signed by a domain that only ends alike",
    row: "owner-unproven",
    from: "maya@plain.example",
    signers: ["notplain.example"],
  },
  {
    words: "the same, unsigned, though SPF passes",
    row: "owner-unproven",
    from: "maya@plain.example",
    ip: ownIp,
  },
  {
    words: "the same, with a forged Authentication-Results",
    row: "owner-unproven",
    from: "maya@plain.example",
    signers: ["evil.example"],
    headers:
      "Authentication-Results: amazonses.com; dkim=pass header.d=plain.example; dmarc=pass header.from=plain.example\n",
  },
  { words: "a forged From, nothing signed", row: "owner-failed", from: "maya@me.example" },
  {
    words: "a forged From, signed by the forger",
    row: "owner-failed",
    from: "maya@me.example",
    signers: ["evil.example"],
  },
  {
    words: "the owner through a forwarder that broke the signature, with ARC",
    row: "owner-failed",
    from: "maya@me.example",
    headers:
      "ARC-Authentication-Results: i=1; forwarder.example; dmarc=pass header.from=me.example\nARC-Seal: i=1; a=rsa-sha256; cv=none; d=forwarder.example; s=test; b=AAAA\n",
  },
  {
    words: "an own address whose DNS can’t be asked",
    row: "owner-unchecked",
    from: "maya@broken.example",
    signers: ["broken.example"],
  },
  {
    words: "two From addresses, the first signed",
    row: "owner-unproven",
    from: "maya@me.example, evil@evil.example",
    signers: ["me.example"],
  },
  {
    words: "two From fields",
    row: "owner-unproven",
    from: "evil@evil.example",
    signers: ["evil.example"],
    headers: "From: maya@me.example\n",
  },
  {
    words: "a list server’s idea that the owner wrote it",
    row: "list",
    from: '"Maya via Evil" <evil@evil.example>',
    signers: ["evil.example"],
    headers: "X-Original-From: Maya <maya@me.example>\n",
  },
  {
    words: "the owner’s name as display name of a stranger",
    row: "stranger",
    from: '"maya@me.example" <evil@evil.example>',
    signers: ["evil.example"],
  },
  {
    words: "a stranger, all proved",
    row: "stranger",
    from: "stranger@evil.example",
    signers: ["evil.example"],
  },
  {
    words: "a known contact who answers to all",
    row: "contact-in-thread",
    from: "Sam <sam@friend.example>",
    signers: ["friend.example"],
    headers: thread,
  },
  {
    words: "a known contact without policy or signature, who answers to all",
    row: "contact-in-thread",
    from: "ben@plainfriend.example",
    headers: thread,
  },
  {
    words: "a known contact outside any thread",
    row: "contact-elsewhere",
    from: "Sam <sam@friend.example>",
    signers: ["friend.example"],
  },
  {
    words: "a contact’s address, forged, in a known thread",
    row: "contact-unproven",
    from: "sam@friend.example",
    signers: ["evil.example"],
    headers: thread,
  },
  {
    words: "a stranger in a known thread",
    row: "stranger",
    from: "new@evil.example",
    signers: ["evil.example"],
    headers: thread,
  },
  {
    words: "a rule of the owner’s mailbox (Gmail’s form) sends on a stranger’s mail",
    row: "rule-of-owner",
    from: "new@evil.example",
    signers: ["evil.example"],
    envelope: "maya+caf_=log+x=tend.example@me.example",
    ip: ownIp,
  },
  {
    words: "a rule at the owner’s domain (SRS) sends on a stranger’s mail",
    row: "rule-of-owner",
    from: "new@evil.example",
    signers: ["evil.example"],
    envelope: "SRS0=ab12=tt=evil.example=new@me.example",
    ip: ownIp,
  },
  {
    words: "SRS of a forwarder that is not the owner’s",
    row: "stranger",
    from: "new@evil.example",
    signers: ["evil.example"],
    envelope: "SRS0=ab12=tt=evil.example=new@forwarder.example",
    ip: ownIp,
  },
  {
    words: "an own envelope that SPF does not prove",
    row: "stranger",
    from: "new@evil.example",
    signers: ["evil.example"],
    envelope: "maya@me.example",
  },
  {
    words: "a mailing list, with the owner in From",
    row: "list",
    from: "maya@me.example",
    signers: ["me.example"],
    headers: "List-Id: <devs.list.example>\n",
  },
  {
    words: "a mailing list of strangers",
    row: "list",
    from: "dev@evil.example",
    signers: ["evil.example"],
    headers: "List-Id: <devs.list.example>\nList-Unsubscribe: <mailto:off@list.example>\nPrecedence: list\n",
  },
  {
    words: "the owner’s out-of-office",
    row: "machine",
    from: "maya@me.example",
    signers: ["me.example"],
    headers: "Auto-Submitted: auto-replied\n",
  },
  {
    words: "a contact’s out-of-office",
    row: "machine",
    from: "sam@friend.example",
    signers: ["friend.example"],
    headers: `Auto-Submitted: auto-replied\n${thread}`,
  },
  {
    words: "a newsletter",
    row: "machine",
    from: "news@evil.example",
    signers: ["evil.example"],
    headers: "List-Unsubscribe: <https://evil.example/u>\nPrecedence: bulk\n",
  },
  {
    words: "a bounce",
    row: "bounce",
    from: "MAILER-DAEMON@evil.example",
    envelope: "",
    headers:
      "Auto-Submitted: auto-replied\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n",
    body: "--b\n\nIt failed.\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.evil.example\n\nFinal-Recipient: rfc822; tom@hale.example\nAction: failed\nStatus: 5.1.1\n\n--b--\n",
  },
  { words: "Tend’s own mail that comes back", row: "tend", from: tend },
];

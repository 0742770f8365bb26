import type { MailReading } from "../reading.ts";

/** A mail provider asks whether mail may be forwarded to the capture address: what the user needs to say yes. */
export type ForwardingConfirmation = {
  /** The address whose mail would be forwarded; "" when it is not said. */
  address: string;
  /** Digits or letters to type in; "" when there are none. */
  code: string;
  /** The provider's own https link; "" when there is none. */
  link: string;
};

/** Senders of such mail, and the domains that their links may lead to. */
const providers = [
  {
    sender: /^forwarding-noreply@google\.com$/,
    link: /^https:\/\/(?:mail|mail-settings)\.google\.com\/mail\/[^\s]+$/,
  },
  {
    sender: /^(?:no-?reply|noreply)@(?:zoho\.(?:com|eu|in)|zohomail\.com)$/,
    link: /^https:\/\/(?:mail|accounts)\.zoho\.(?:com|eu|in)\/[^\s]+$/,
  },
  {
    sender: /^(?:no-?reply|mailer|support)@(?:fastmail\.com|yandex\.(?:ru|com)|mail\.yahoo\.com)$/,
    link: /^https:\/\/(?:[a-z0-9-]+\.)?(?:fastmail\.com|yandex\.(?:ru|com)|yahoo\.com)\/[^\s]+$/,
  },
];

const subjectWord = /forward|weiterleit|transfert|reenv|inoltr|doorstur|redirec|пересыл|転送|转发|轉寄|전달/i;

/**
 * Reads the confirmation that Gmail and others send when the user sets up a forwarding rule to the capture address,
 * in any language: the code stands in brackets or alone. undefined for any other mail. For the user's eyes only.
 */
export function readForwardingConfirmation(reading: MailReading): ForwardingConfirmation | undefined {
  const provider = providers.find(({ sender }) => sender.test(reading.from.address));
  const text = `${reading.body.newText}\n${reading.body.signature}\n${reading.body.quoted}`.slice(0, 8_000);
  if (!provider || !subjectWord.test(reading.subject)) return undefined;
  const code =
    /\(#?(\d{6,12})\)/.exec(reading.subject)?.[1] ??
    /(?:^|[\s:])([A-Z0-9]{6,12}|\d{6,12})\s*$/m.exec(text)?.[1] ??
    "";
  const links = text.match(/https:\/\/[^\s<>"]{1,2000}/g) ?? [];
  const link = links.find((one) => provider.link.test(one)) ?? "";
  if (code === "" && link === "") return undefined;
  const address = /[\w.+-]{1,64}@[\w.-]{1,190}\w/.exec(`${reading.subject} ${text}`)?.[0] ?? "";
  return { address: address.toLowerCase(), code, link };
}

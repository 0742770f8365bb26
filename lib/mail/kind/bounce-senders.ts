import type { Mailbox } from "../mailbox.ts";

/** Local parts, without separators, that no person sends from and that return undelivered mail. */
const daemonLocalParts = new Set([
  "mailerdaemon",
  "maildaemon",
  "mailsystem",
  "maildelivery",
  "maildeliverysystem",
  "maildeliverysubsystem",
  "mdaemon",
  "bounce",
  "bounces",
]);

/** Local parts that return mail among other things: they need a word of it in subject or text. */
const postmasterLocalParts = new Set([
  "postmaster",
  "poostmaster",
  "postmasters",
  "mailadmin",
  "systemadministrator",
  "sysadmin",
  "mailadministrator",
  "mailmaster",
  "mailgateway",
  "interscan",
  "interscanmss",
]);

/** "E500_SMTP_Mail_Service", "AntiVirus_for_SMTP_Gateways", "ndr": gateways name themselves. */
const gatewayLocalPart =
  /^(?:ndr|ndn|nondelivery|undeliverable|undelivered|postmaster.*|.*(?:mailservice|smtpgateways?|mailgateway|antivirus.*|emailsecurity|messagingsecurity.*))$/;

const daemonNames =
  /^(?:mail(?:er)?[- ]?daemon|(?:internet )?mail deliver(?:y|er)?(?: (?:sub)?system| service| agent)?|mail administrator|mail system|mail delivery .{0,30}|mail router|inter(?:net )?mail.{0,30}|delivery (?:sub)?system|microsoft outlook|system administrator|postmaster.{0,20}|content-filter at .{1,80}|returned mail)$/i;

/** How surely a From address is one that returns mail: "daemon" does little else, "postmaster" also writes itself. */
export function bounceSender(from: Mailbox, rawFrom: string): "daemon" | "postmaster" | "none" {
  const local = from.address.slice(0, Math.max(0, from.address.lastIndexOf("@"))).split("+")[0] ?? "";
  const solid = local.replace(/[^a-z0-9]/g, "");
  if (daemonLocalParts.has(solid)) return "daemon";
  if (from.address === "" && /mailer-?daemon|mail delivery|postmaster/i.test(rawFrom)) return "daemon";
  if (postmasterLocalParts.has(solid) || gatewayLocalPart.test(solid)) return "postmaster";
  if (daemonNames.test(from.name.trim())) return "postmaster";
  if (from.address === "" && /^\s*(?:"?[^"]*"?\s*)?<\s*>\s*$/.test(rawFrom)) return "postmaster";
  return "none";
}

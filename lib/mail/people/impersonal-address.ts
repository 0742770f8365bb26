/** Mailboxes of machines, as whole local parts or as a word in them next to a separator. */
const machineWords = new Set([
  "noreply",
  "donotreply",
  "nepasrepondre",
  "noresponder",
  "naoresponda",
  "nichtantworten",
  "keineantwort",
  "mailerdaemon",
  "daemon",
  "bounce",
  "bounces",
  "autoreply",
  "autoresponder",
  "automated",
  "automailer",
  "notification",
  "notifications",
  "notify",
  "alert",
  "alerts",
  "newsletter",
  "newsletters",
  "unsubscribe",
  "listserv",
  "majordomo",
  "mailman",
  "returns",
  "robot",
  "noreplies",
  "norespond",
  "dontreply",
  "notreply",
  "neodgovarajte",
  "nereply",
  "vastausta",
  "svarinte",
  "svaraej",
  "calendarnotification",
]);

/** Mailboxes of a function in an organisation (RFC 2142 and custom), in the languages of business mail. */
const roleWords = new Set([
  "abuse",
  "postmaster",
  "accounting",
  "accounts",
  "admin",
  "administration",
  "administrator",
  "anfrage",
  "ap",
  "ar",
  "atendimento",
  "billing",
  "board",
  "booking",
  "bookings",
  "buchhaltung",
  "buero",
  "bureau",
  "careers",
  "compliance",
  "comptabilite",
  "commercial",
  "community",
  "contact",
  "contacto",
  "contactus",
  "contato",
  "contatti",
  "customercare",
  "customerservice",
  "customersupport",
  "developers",
  "dev",
  "devnull",
  "dpo",
  "editor",
  "enquiries",
  "enquiry",
  "events",
  "everyone",
  "facturacion",
  "feedback",
  "finance",
  "ftp",
  "hallo",
  "hello",
  "help",
  "helpdesk",
  "hi",
  "hola",
  "hostmaster",
  "hr",
  "info",
  "infos",
  "informacion",
  "information",
  "inquiries",
  "invite",
  "invites",
  "invoice",
  "invoices",
  "invoicing",
  "it",
  "itsupport",
  "jobs",
  "kontakt",
  "kundendienst",
  "kundenservice",
  "kundeservice",
  "legal",
  "mail",
  "marketing",
  "media",
  "members",
  "membership",
  "news",
  "office",
  "operations",
  "ops",
  "order",
  "orders",
  "partners",
  "payments",
  "payroll",
  "personal",
  "presse",
  "press",
  "privacy",
  "purchasing",
  "receipts",
  "reception",
  "recruiting",
  "recruitment",
  "registrar",
  "reservations",
  "root",
  "rsvp",
  "sales",
  "secretariat",
  "security",
  "service",
  "services",
  "shop",
  "spam",
  "staff",
  "store",
  "subscribe",
  "subscriptions",
  "support",
  "suporte",
  "soporte",
  "survey",
  "sysadmin",
  "system",
  "team",
  "tech",
  "tickets",
  "updates",
  "ventas",
  "vertrieb",
  "verkauf",
  "vendas",
  "webmaster",
  "welcome",
  "www",
  "all",
  "allstaff",
]);

/** Domains whose addresses are never one person: calendars, groups, relays of replies, mailing lists. */
const machineDomains =
  /(?:^|\.)(?:googlegroups\.com|groups\.io|yahoogroups\.com|(?:group|resource|import)\.calendar\.google\.com|calendar-server\.bounces\.google\.com|reply\.github\.com|bounces?\.[^@]+|lists?\.[^@]+|listserv\.[^@]+|mailman\.[^@]+)$/;

/**
 * Whether an address is a machine's, a role's or a group's rather than a person's. Judged by its shape alone, each
 * participant for itself; free-mail domains are people's.
 */
export function isImpersonalAddress(address: string): boolean {
  const at = address.lastIndexOf("@");
  if (at < 0) return true;
  const domain = address.slice(at + 1);
  if (machineDomains.test(domain)) return true;
  const local = address.slice(0, at).replaceAll('"', "");
  const base = local.split("+")[0] ?? local;
  const solid = base.replace(/[^\p{L}\p{N}]/gu, "");
  if (machineWords.has(solid) || roleWords.has(solid) || roleWords.has(solid.replace(/\d+$/, "")))
    return true;
  if (/no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer[-_.]?daemon/.test(base)) return true;
  if (base.split(/[-_.=]/).some((word) => word.length > 4 && machineWords.has(word))) return true;
  if (/[-_.](?:request|owner|bounces|subscribe|unsubscribe|list|admin|help)$/.test(base)) return true;
  return isMachineLocalPart(base);
}

/** Whether nobody reads what is sent to the address: no-reply, daemons, notices. Stricter than a role. */
export function isMachineAddress(address: string): boolean {
  const at = address.lastIndexOf("@");
  if (at < 0) return false;
  const base = (address.slice(0, at).replaceAll('"', "").split("+")[0] ?? "").toLowerCase();
  if (machineWords.has(base.replace(/[^\p{L}\p{N}]/gu, ""))) return true;
  if (/no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer[-_.]?daemon/.test(base)) return true;
  return base.split(/[-_.=]/).some((word) => word.length > 4 && machineWords.has(word));
}

/** Keys and hashes: long, without a vowel's rhythm, full of digits. */
function isMachineLocalPart(local: string): boolean {
  if (/^[0-9a-f]{20,}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/.test(local)) return true;
  const digits = local.replace(/\D/g, "").length;
  return local.length >= 30 && digits * 3 > local.length;
}

import { rawHeader } from "../mime/header-fields.ts";
import { isMachineAddress } from "../people/impersonal-address.ts";
import type { KindSigns } from "./kind-signs.ts";

/** Fields that only list servers write; what they send comes from people, to many. */
const listServerFields = [
  "x-beenthere",
  "x-mailman-version",
  "x-google-group-id",
  "x-listserver",
  "x-mailing-list",
  "mailing-list",
  "x-mlserver",
  "x-ml-name",
  "x-ml-count",
  "x-sympa-to",
  "x-listprocessor-version",
  "x-yahoo-newman-id",
  "x-groupsio-msgnum",
  "x-discourse-topic-id",
];

/** Fields of programs that send newsletters and notices. */
const senderProgramFields = [
  "x-campaign",
  "x-campaignid",
  "x-campaign-id",
  "x-mc-user",
  "x-mailchimp-campaign",
  "x-mailgun-tag",
  "x-cm-campaign",
  "x-emarsys-identify",
  "x-csa-complaints",
  "x-sfmc-stack",
  "x-newsletter",
  "x-bulkmail",
  "x-mass-mail",
  "x-job-id",
];

/** What kind of mail to many this is, and why; undefined for a mail to someone. */
export type MassMail = { kind: "list" | "bulk" | "automatic"; because: string };

/** Reads the marks of list servers (RFC 2369, RFC 2919) and of bulk senders, and the address of machines. */
export function massMail(signs: KindSigns): MassMail | undefined {
  const { fields } = signs;
  const precedence = rawHeader(fields, "precedence").toLowerCase().trim();
  const listPost = rawHeader(fields, "list-post");
  if (listPost !== "" && !/^\s*no\b/i.test(listPost))
    return { kind: "list", because: "a mailing list sent it on" };
  const server = listServerFields.find((name) => rawHeader(fields, name) !== "");
  if (server) return { kind: "list", because: "a list server sent it on" };
  const hasUnsubscribe = rawHeader(fields, "list-unsubscribe") !== "";
  const hasListId = rawHeader(fields, "list-id") !== "";
  if (precedence === "list") {
    return {
      kind: hasUnsubscribe && !hasListId ? "bulk" : "list",
      because: "its precedence is that of a list",
    };
  }
  if (hasUnsubscribe) return { kind: "bulk", because: "it offers to unsubscribe" };
  if (hasListId) return { kind: "list", because: "it names a list (RFC 2919)" };
  if (precedence === "bulk" || precedence === "junk")
    return { kind: "bulk", because: `its precedence is ${precedence}` };
  const program = senderProgramFields.find((name) => rawHeader(fields, name) !== "");
  if (program) return { kind: "bulk", because: "a program for newsletters sent it" };
  if (isMachineAddress(signs.from.address))
    return { kind: "automatic", because: "its sender reads no answers" };
  return undefined;
}

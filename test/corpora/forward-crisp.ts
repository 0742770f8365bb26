import { readForwards } from "../../lib/mail/forward/read-forwards.ts";
import type { Mailbox } from "../../lib/mail/mailbox.ts";
import type { CrispCase } from "./forward-files.ts";

/**
 * Cases whose expectation contradicts Tend's convention, each with the reason. They count as wrong in the figure.
 */
export const crispExceptions: Record<string, string> = {
  outlook_2019_pl_body: "expects the Polish word for “user” as part of the date",
};

/**
 * What is wrong in Tend's reading of a case; empty when it is whole. The suite's conventions: an absent name is null, ours
 * is ""; its date is the text as it stood, ours beside the instant; its text is the forwarded mail's whole body, ours is
 * kept beside the person's own words; a mail whose header has no subject has the subject of the mail around it.
 */
export function crispFaults(one: CrispCase): string[] {
  const subject = one.subject ?? undefined;
  const reading = readForwards({ text: one.text, ...(subject === undefined ? {} : { subject }) });
  const { expect } = one;
  if (!expect.forwarded) return reading.kind === "none" ? [] : ["read as a forward"];
  const [mail, ...others] = reading.forwarded;
  if (mail === undefined) return ["not read as a forward"];
  const faults: string[] = [];
  const check = (what: string, got: string, wanted: string) => {
    if (got !== wanted) faults.push(`${what}: ${got} instead of ${wanted}`);
  };
  check("number of mails", String(others.length + 1), "1");
  check("above", exact(reading.above), exact(expect.above ?? ""));
  check(
    "from",
    shown(mail.from),
    shown({ name: expect.from.name ?? "", address: expect.from.address ?? "" }),
  );
  check("to", mail.to.map(shown).join(), expect.to.map(theirs).join());
  check("cc", mail.cc.map(shown).join(), expect.cc.map(theirs).join());
  check("subject", mail.subject === "" ? withoutPrefix(subject ?? "") : mail.subject, expect.subject ?? "");
  check("date", mail.dateText, expect.date ?? "");
  check("text", exact(reading.bodies[0] ?? ""), exact(expect.text ?? ""));
  return faults;
}

function shown(one: Mailbox): string {
  return `${one.name} <${one.address}>`;
}

function theirs(one: { name: string | null; address: string }): string {
  return shown({ name: one.name ?? "", address: one.address });
}

function withoutPrefix(subject: string): string {
  return subject.replace(/^[A-Za-z]{1,12}\s?:\s*/, "");
}

/** The corpora's rule: LF, no white space at line ends, no blank lines at the ends; nothing else. */
export function exact(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}

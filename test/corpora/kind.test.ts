import { describe, expect, it } from "vitest";
import { readMailNow } from "../../lib/mail/read-mail.ts";
import type { MailContext, MailKind } from "../../lib/mail/reading.ts";
import { hasCorpora } from "../bench/mail/corpus.ts";
import { kindCases } from "../bench/mail/kind.ts";
import { peoplesMail } from "../bench/mail/peoples-mail.ts";

const context: MailContext = { own: [], tend: [], receivedAt: "2026-11-23T10:00:00.000Z", timeZone: "UTC" };
const user: MailContext = { ...context, own: ["ana@example.org"] };
const machineKinds = new Set<MailKind>(["automatic", "bulk", "list", "bounce", "feedback"]);

describe.skipIf(!hasCorpora())("on real mail (skipped without ../shared/corpora)", () => {
  it("bounces, complaints and automatic answers are told apart in 99 of 100", () => {
    const cases = kindCases();
    const wrong = cases.filter((one) => readMailNow(one.raw, context).kind !== one.kind);
    expect(wrong.map((one) => one.id).slice(0, 10)).toSatisfy(() => wrong.length <= cases.length / 100);
  });

  it("who failed is found in every bounce, and whether for good in 85 of 100", () => {
    const recipients = kindCases().flatMap((one) => {
      if (one.kind !== "bounce") return [];
      const { failed } = readMailNow(one.raw, context);
      return one.recipients.map((expected, index) => ({ id: one.id, expected, told: failed[index] }));
    });
    expect(recipients.filter(({ told }) => !told?.address).map(({ id }) => id)).toEqual([]);
    const right = recipients.filter(({ expected, told }) => told?.hard === expected.hard).length;
    expect(right / recipients.length).toBeGreaterThanOrEqual(0.85);
    const stated = recipients.filter(({ expected }) => expected.status !== "");
    const same = stated.filter(({ expected, told }) => told?.status === expected.status).length;
    expect(same / stated.length).toBeGreaterThanOrEqual(0.95);
  });

  it("no person's mail is a machine's, to a known user or not", () => {
    const alarms = peoplesMail().filter(
      (mail) =>
        machineKinds.has(readMailNow(mail.raw, context).kind) ||
        machineKinds.has(readMailNow(mail.raw, user).kind),
    );
    expect(alarms.map((mail) => mail.id)).toEqual([]);
  });
});

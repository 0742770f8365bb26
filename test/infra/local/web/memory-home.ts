import { Temporal } from "temporal-polyfill";
import type { Door, MailUser, WebPorts } from "../../../../infra/local/web/web-ports.ts";
import { type MemoryMailbox, memoryMailbox } from "./memory-mailbox.ts";
import { digestMail, receiptMail, writtenMail } from "./sample-mails.ts";

export const noor: MailUser = {
  email: "noor@studio-noor.example",
  name: "Noor Haddad",
  captureAddress: "log+7h3kq9w2@in.tend.example",
  timeZone: "Europe/Paris",
};

export const robin: MailUser = {
  email: "robin@example.org",
  name: "",
  captureAddress: "log+m2x8p4ra@in.tend.example",
  timeZone: "America/New_York",
};

export type Submission = { readonly envelope: { from: string; to: string[] }; readonly raw: Uint8Array };

/** A machine in memory: a mailbox, clocks at Monday 5 January 2026, a door that keeps what it takes, two users. */
export type MemoryHome = WebPorts & { readonly mailbox: MemoryMailbox; readonly submissions: Submission[] };

export function memoryHome({ users = [noor, robin] }: { users?: readonly MailUser[] } = {}): MemoryHome {
  const mailbox = memoryMailbox();
  const submissions: Submission[] = [];
  const startMs = Date.parse("2026-01-05T07:05:00Z");
  const movedToMs = new Map<string, number>();
  const nowMsOf = (email: string) => movedToMs.get(email) ?? startMs;
  const zoneOf = (email: string) => users.find((user) => user.email === email)?.timeZone;

  const door: Door = {
    async submit(envelope, raw) {
      if (envelope.to.some((address) => address.endsWith("@refused.example"))) {
        throw new Error("550 5.1.1 no such recipient here");
      }
      submissions.push({ envelope, raw });
      await mailbox.add({
        box: "outgoing",
        at: new Date(nowMsOf(envelope.from)).toISOString(),
        ...envelope,
        raw,
      });
    },
  };

  return {
    mailbox,
    submissions,
    door,
    users: { list: async () => users },
    clock: {
      now: (email) => new Date(nowMsOf(email)),
      async nextDigestOf(email) {
        const zone = zoneOf(email);
        return zone === undefined ? null : nextMonday(nowMsOf(email), zone);
      },
      async moveToNextMonday(email) {
        const now = nextMonday(nowMsOf(email), zoneOf(email) ?? "UTC");
        movedToMs.set(email, Date.parse(now));
        const raw = await digestMail(new Date(now), email, now);
        await mailbox.add({ box: "inbox", at: now, to: [email], from: "digest@in.tend.example", raw });
        return { now, digestsSent: 1 };
      },
    },
  };
}

function nextMonday(nowMs: number, timeZone: string): string {
  const now = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone);
  const daysAhead = 8 - now.dayOfWeek;
  return now.add({ days: daysAhead }).withPlainTime("08:00").toInstant().toString();
}

/** A home in which the sample user has had two weeks of mail. */
export async function livedInHome(): Promise<MemoryHome> {
  const home = memoryHome();
  const { email } = noor;
  const tend = "digest@in.tend.example";
  const inbox = (at: string, raw: Uint8Array, read: boolean) =>
    home.mailbox.add({ box: "inbox", at, to: [email], from: tend, raw, read });
  await inbox("2025-12-29T07:00:00Z", await digestMail(new Date("2025-12-29T07:00:00Z"), email, "0"), true);
  await inbox("2025-12-29T09:12:00Z", await receiptMail(new Date("2025-12-29T09:12:00Z"), email), true);
  await home.mailbox.add({
    box: "outgoing",
    at: "2026-01-02T10:30:00Z",
    to: ["priya@looma.example", "jonas@weber-grants.example", noor.captureAddress],
    from: email,
    raw: await writtenMail(new Date("2026-01-02T10:30:00Z"), email),
  });
  await inbox("2026-01-05T07:00:00Z", await digestMail(new Date("2026-01-05T07:00:00Z"), email, "1"), false);
  return home;
}

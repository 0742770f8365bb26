import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applySettings } from "../../../lib/account/apply-settings.ts";
import { nextDigestAt, weekOf } from "../../../lib/account/next-digest-at.ts";
import type { ActionEffect } from "../../../lib/ledger/ledger-event.ts";
import { makeDigest } from "../../../lib/weekly/make-digest.ts";
import { sweep } from "../../../lib/weekly/sweep.ts";
import { aUser, someUserId } from "../../fakes/builders.ts";
import { type MemoryHome, memoryHome } from "../../fakes/memory-home.ts";

const start = "2026-11-25T10:00:00.000Z";
const hourMs = 3_600_000;
const someZones = [
  "Pacific/Auckland",
  "Asia/Kolkata",
  "Europe/Berlin",
  "America/Los_Angeles",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
];

type Step =
  | { kind: "wait"; hours: number }
  | { kind: "zone" | "schedule"; value: string }
  | { kind: "pause"; days: number }
  | { kind: "resume" }
  | { kind: "crash"; when: "before sending" | "after sending" };

type Sent = { at: string; zone: string; messageId: string };

const wait = fc.record({ kind: fc.constant("wait" as const), hours: fc.integer({ min: 1, max: 200 }) });
const move = fc.record({ kind: fc.constant("zone" as const), value: fc.constantFrom(...someZones) });
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  wait,
  wait,
  move,
  fc.record({
    kind: fc.constant("schedule" as const),
    value: fc.constantFrom("tuesday 07:30", "friday", "18:00", "monday 08:00", "sunday 23:30"),
  }),
  fc.record({ kind: fc.constant("pause" as const), days: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ kind: fc.constant("resume" as const) }),
  fc.record({
    kind: fc.constant("crash" as const),
    when: fc.constantFrom("before sending" as const, "after sending" as const),
  }),
);

describe("one digest for each user and week", () => {
  it("law: never two in one week of the user's wall, whatever is set, retried, or broken off", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 25 }), async (steps) => {
        const sent = distinct(await live(steps, 24));
        for (const [index, one] of sent.entries()) {
          const before = sent[index - 1];
          if (before !== undefined) expect(weekOf(one.at, one.zone)).not.toBe(weekOf(before.at, one.zone));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("law: moving between zones costs nobody a week", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(wait, move), { minLength: 8, maxLength: 20 }), async (steps) => {
        const sent = distinct(await live([...steps, { kind: "wait", hours: 400 }], 1));
        expect(sent.length).toBeGreaterThan(0);
        for (const [index, one] of sent.entries()) {
          const before = sent[index - 1]?.at ?? start;
          expect(Date.parse(one.at) - Date.parse(before)).toBeLessThan(8.3 * 24 * hourMs);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("late rather than never: after days without power the digest comes at once, and the next one on its day", async () => {
    const sent = await live(
      [
        { kind: "wait", hours: 24 * 7 },
        { kind: "wait", hours: 24 * 7 },
      ],
      24 * 7,
    );
    expect(sent.map(({ at }) => at)).toEqual(["2026-12-02T10:00:00.000Z", "2026-12-09T10:00:00.000Z"]);
  });

  it("a pause that ends brings the first digest after it, and the weeks go on", async () => {
    const sent = await live(
      [
        { kind: "pause", days: 20 },
        { kind: "wait", hours: 24 * 40 },
      ],
      1,
    );
    expect(sent.map(({ at }) => at.slice(0, 10))).toEqual(["2026-12-21", "2026-12-28", "2027-01-04"]);
  });

  it("moved west on the Monday itself, the same Monday does not come again", async () => {
    const sent = await live(
      [
        { kind: "wait", hours: 24 * 5 },
        { kind: "zone", value: "America/Los_Angeles" },
        { kind: "wait", hours: 24 * 8 },
      ],
      1,
    );
    expect(sent.map(({ at }) => at)).toEqual(["2026-11-30T07:00:00.000Z", "2026-12-07T16:00:00.000Z"]);
  });

  it.each<[string, readonly Step[]]>([
    ["the weekday is changed", [{ kind: "schedule", value: "wednesday 07:30" }]],
    ["the user moves", [{ kind: "zone", value: "Pacific/Pago_Pago" }]],
    ["the user pauses and comes back", [{ kind: "pause", days: 9 }, { kind: "resume" }]],
  ])(
    "broken off after sending, and %s before the second try: the week's digest is not made anew",
    async (_, between) => {
      const sent = distinct(
        await live(
          [
            { kind: "crash", when: "after sending" },
            { kind: "wait", hours: 24 * 5 - 3 },
            ...between,
            { kind: "wait", hours: 24 * 3 },
          ],
          1,
        ),
      );
      expect(sent.map(({ at }) => at)).toEqual(["2026-11-30T07:00:00.000Z"]);
    },
  );

  it("moved east past the Monday, the digest comes when it was planned", () => {
    const user = aUser({ zone: "America/Los_Angeles", nextDigestAt: "2026-11-30T16:00:00.000Z" });
    // Sunday evening in Los Angeles is Monday afternoon in Auckland.
    const moved = applySettings(user, [anAction("zone", "Pacific/Auckland")], "2026-11-30T03:00:00.000Z");
    expect(moved.nextDigestAt).toBe("2026-11-30T16:00:00.000Z");
    expect(
      nextDigestAt(moved.schedule, moved.zone, moved.nextDigestAt, [weekOf(moved.nextDigestAt, moved.zone)]),
    ).toBe("2026-12-06T19:00:00.000Z");
  });
});

/** Lets a home live through the steps, with a tick of the clock every so many hours; returns what went out. */
async function live(steps: readonly Step[], tickHours: number): Promise<Sent[]> {
  const home = memoryHome(start);
  await home.users.create(aUser());
  const sent: Sent[] = [];
  let crash: "" | "before sending" | "after sending" = "";
  const zoneNow = async () => (await home.users.byId(someUserId))?.zone ?? "";
  home.outbox = {
    async send(mail) {
      const breaks = crash;
      crash = "";
      if (breaks === "before sending") throw new Error("broken off before sending");
      sent.push({ at: home.now, zone: await zoneNow(), messageId: mail.messageId });
      if (breaks === "after sending") throw new Error("broken off after sending");
      return { messageId: mail.messageId };
    },
  };
  for (const [index, step] of steps.entries()) {
    if (step.kind === "wait") await pass(home, step.hours, tickHours);
    else if (step.kind === "crash") crash = step.when;
    else await set(home, step, `${home.now}#${String(index).padStart(4, "0")}`);
  }
  return sent;
}

async function pass(home: MemoryHome, hours: number, tickHours: number): Promise<void> {
  const end = Date.parse(home.now) + hours * hourMs;
  while (Date.parse(home.now) < end) {
    home.now = new Date(Math.min(end, Date.parse(home.now) + tickHours * hourMs)).toISOString();
    await sweep(home);
    // Queues deliver at least once: every piece of work comes twice.
    for (const work of home.queued.splice(0).flatMap((one) => [one, one])) {
      await makeDigest(home, work).catch(() => undefined);
    }
  }
}

async function set(
  home: MemoryHome,
  step: Exclude<Step, { kind: "wait" | "crash" }>,
  key: string,
): Promise<void> {
  const user = await home.users.byId(someUserId);
  if (user === null) throw new Error("the user is gone");
  const until =
    step.kind === "pause" ? new Date(Date.parse(home.now) + step.days * 24 * hourMs).toISOString() : "";
  const action = {
    ...anAction(step.kind, "value" in step ? step.value : ""),
    ...(until === "" ? {} : { until: until.slice(0, 10) }),
  };
  await home.users.update(applySettings(user, [action], home.now, key));
}

function anAction(verb: ActionEffect["verb"], value: string): ActionEffect {
  return { type: "action", verb, address: "", name: "", value, signals: [] };
}

/** A crash after sending sends the same mail again, with the same Message-ID: one digest for the reader. */
function distinct(sent: readonly Sent[]): Sent[] {
  return sent.filter((one, index) => sent.findIndex((other) => other.messageId === one.messageId) === index);
}

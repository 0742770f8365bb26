import { describe, expect, it } from "vitest";
import { explainInDigest } from "../../../infra/local/cli/why-command.ts";
import { foldAll } from "../../../lib/network/fold.ts";
import { answerQuestion } from "../../../lib/receipt/answer-question.ts";
import { anEvent, anInteraction, aUser } from "../../fakes/builders.ts";

const now = "2026-11-30T07:00:00.000Z";
const asked = anEvent("2026-11-20T09:00:00.000Z", [
  anInteraction({
    direction: "in",
    date: "2026-11-20T09:00:00.000Z",
    people: [{ name: "Sam Okafor", address: "sam@example.org", role: "from" }],
    signals: [{ kind: "ask", by: "contact", text: "Do you know a good CFO?", topic: "CFO", due: "" }],
  }),
]);
const anAction = (verb: "mute" | "why", at: string) =>
  anEvent(at, [{ type: "action", verb, address: "sam@example.org", name: "Sam", signals: [] }], verb);

function why(...events: ReturnType<typeof anEvent>[]): string[] {
  const question = {
    type: "action",
    verb: "why",
    address: "sam@example.org",
    name: "Sam",
    signals: [],
  } as const;
  return answerQuestion({ ...question, signals: [] }, foldAll(events), aUser(), now);
}

describe("“why Sam”", () => {
  it("tells the rhythm, what was asked and given, the reason with its quotation and sum, and the place", () => {
    const lines = why(asked);
    expect(lines[0]).toContain("Sam Okafor: about every six weeks");
    expect(lines).toContain("Sam asked once in half a year, last “Do you know a good CFO?”.");
    expect(lines).toContain("Reason: ask, because of “Do you know a good CFO?” (20 November).");
    expect(lines.find((line) => line.includes(" = "))).toMatch(/an ask of theirs 6, .* × [\d.]+ = [\d.]+$/);
    expect(lines.at(-1)).toBe("This week: number 1.");
  });

  it("says what keeps a person out", () => {
    expect(why(asked, anAction("mute", "2026-11-21T09:00:00.000Z")).at(-1)).toBe(
      "This week: not named, because you muted Sam.",
    );
  });

  it("says so when nobody of that name is known", () => {
    expect(why()).toEqual(["I don’t know Sam yet."]);
  });

  it("`tend digest --explain` tells the same lines, and the same sum as data", () => {
    const told = explainInDigest(foldAll([asked]), aUser(), "SAM@example.org", now);
    expect(told.text).toBe(`${why(asked).join("\n")}\n`);
    expect(told.json).toMatchObject({ place: 1, leftOut: "", contact: { addresses: ["sam@example.org"] } });
    const [ask] = told.json.reasons;
    expect(ask?.factors.reduce((product, { times }) => product * times, 1)).toBeCloseTo(ask?.worth ?? 0, 9);
  });

  it("`tend digest --explain` says so when the address is of nobody", () => {
    expect(() => explainInDigest(foldAll([]), aUser(), "nobody@example.org", now)).toThrow(
      /nobody@example.org/,
    );
  });
});

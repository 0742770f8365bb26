import { describe, expect, it } from "vitest";
import { foldAll } from "../../../lib/network/fold.ts";
import { choose } from "../../../lib/suggest/choose.ts";
import { anEvent, anInteraction } from "../../fakes/builders.ts";

describe("an offer that says only “them”", () => {
  it("is about what went before it in the mail, and meets an ask for that", () => {
    const offer = "Happy to introduce them if one of your founders is looking.";
    const network = foldAll([
      anEvent("2026-11-17T09:00:00.000Z", [
        anInteraction({
          direction: "in",
          date: "2026-11-17T09:00:00.000Z",
          subject: "Two candidates",
          people: [{ name: "Ines Duarte", address: "ines@example.net", role: "from" }],
          excerpt: `Hi, I know two accountants between jobs. ${offer} Ines`,
          signals: [{ kind: "offer", by: "contact", text: offer, topic: "", due: "" }],
        }),
      ]),
      anEvent("2026-11-23T09:00:00.000Z", [
        anInteraction({
          direction: "in",
          date: "2026-11-23T09:00:00.000Z",
          subject: "Numbers",
          people: [{ name: "Tom Reed", address: "tom@example.org", role: "from" }],
          signals: [
            { kind: "ask", by: "contact", text: "Do you know an accountant?", topic: "accountant", due: "" },
          ],
        }),
      ]),
    ]);
    const [first] = choose(network, { now: "2026-11-30T07:00:00.000Z", today: "2026-11-30", people: 5 });
    expect(first).toMatchObject({
      reason: "introduction",
      contact: { name: "Tom Reed" },
      other: { name: "Ines Duarte" },
    });
    expect(first?.evidence.map(({ quote }) => quote)).toEqual(["Do you know an accountant?", offer]);
  });
});

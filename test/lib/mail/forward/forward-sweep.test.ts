import { describe, expect, test } from "vitest";
import { readForwards } from "../../../../lib/mail/forward/read-forwards.ts";
import { type ForwardShape, forwardShapes } from "./forward-shapes.ts";

/** Everything that is wrong in the reading of one shape; empty when all is right. */
function faults(shape: ForwardShape): string[] {
  const reading = readForwards({ text: shape.text, subject: shape.subject });
  const [mail, ...others] = reading.forwarded;
  if (mail === undefined) return ["not read as a forward"];
  const found: string[] = [];
  const check = (what: string, got: string, want: string) => {
    if (got !== want) found.push(`${what}: ${JSON.stringify(got)}`);
  };
  check("number of forwards", String(others.length + 1), "1");
  check("words above", reading.above.replace("\ufeff", "").replaceAll("\r", ""), shape.above);
  check("sender", `${mail.from.name} <${mail.from.address}>`, "Ilka Sentinel <ilka.sentinel@north.example>");
  check("recipients", mail.to.map((one) => one.address).join(" "), "bo.berg@south.example yara@east.example");
  check("copies", mail.cc.map((one) => one.address).join(" "), "noor.vos@west.example");
  check("subject", mail.subject, "Sentinel plan");
  check("date as it stood", mail.dateText, shape.dateText.replaceAll(/\s+/g, " "));
  check("instant", mail.date, shape.instant);
  check("body", (reading.bodies[0] ?? "").replaceAll("\r", ""), shape.body);
  return found;
}

describe("a forward is read whole, whatever client and language wrote it", () => {
  const shapes = forwardShapes();

  test("the sweep is as wide as it is meant to be", () => {
    expect(shapes.length).toBeGreaterThan(3_000);
  });

  const clients = [...new Set(shapes.map((shape) => shape.name.split(",")[0] ?? ""))];
  test.each(clients)("%s", (client) => {
    const wrong = shapes
      .filter((shape) => shape.name.startsWith(`${client},`))
      .map((shape) => ({ name: shape.name, faults: faults(shape) }))
      .filter((result) => result.faults.length > 0);
    expect(wrong).toEqual([]);
  });
});

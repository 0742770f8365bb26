import { describe, expect, test } from "vitest";
import { readBody } from "../../../../lib/mail/read-body.ts";
import { attributionSamples } from "../text/attribution-samples.ts";
import { htmlShapes } from "./html-shapes.ts";

const person = { name: "Ines Marlow", address: "ines@harbour.example.com" };

function fill(html: string, attribution: string): string {
  const attr = attribution
    .replace("NAME", person.name)
    .replace("ADDRESS", person.address)
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return html
    .replaceAll("AGAIN2", "<p>Then the bramblefield.</p>")
    .replaceAll("AGAIN", "Only heathcote on Friday.")
    .replaceAll("MINE", "Good idea, larkspur it is.<br>I will call quincewood.")
    .replaceAll("THEIRS", "We met at the obsidian gate.<br><br>Can you bring <b>tamarind</b>?")
    .replaceAll("SIGNED", "Wren Fernhill")
    .replaceAll("ATTR", attr);
}

describe("HTML replies of every client, with the attribution of every language", () => {
  for (const shape of htmlShapes) {
    test(`${shape.client}: the new text has the writer's words and no one else's`, () => {
      const leaks: string[] = [];
      for (const sample of attributionSamples) {
        for (const attribution of [sample.gmail, sample.apple, sample.thunderbird]) {
          if (attribution === undefined) continue;
          const reading = readBody({ html: fill(shape.html, attribution) });
          const wanted = [
            "larkspur",
            "quincewood",
            ...(shape.answersBetween ? ["heathcote", "bramblefield"] : []),
          ];
          const unwanted = ["obsidian", "tamarind", "2021", "ines@", "Fernhill"];
          const lost = wanted.filter((word) => !reading.newText.includes(word));
          const leaked = unwanted.filter((word) => reading.newText.includes(word));
          if (shape.signed && !reading.signature.includes("Fernhill")) lost.push("Fernhill (signature)");
          if (shape.answersBetween && reading.interleaved.length !== 2) lost.push("the two answers between");
          if (lost.length + leaked.length > 0)
            leaks.push(`${sample.language}: lost ${lost} leaked ${leaked}`);
        }
      }
      expect(leaks).toEqual([]);
    });
  }
});

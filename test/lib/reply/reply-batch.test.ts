import { expect, test } from "vitest";
import { replyBatch } from "../../../infra/local/cli/reply-command.ts";
import { at, suggestions, zone } from "./cast.ts";

async function batch(...chunks: string[]): Promise<unknown[]> {
  const lines: unknown[] = [];
  await replyBatch(pieces(chunks), async (line) => void lines.push(JSON.parse(line)));
  return lines;
}

async function* pieces(chunks: readonly string[]): AsyncGenerator<string> {
  for (const chunk of chunks) yield chunk;
}

const request = (id: unknown, text: string) => JSON.stringify({ id, text, suggestions, at, zone });

test("each line is answered in its order, however the input is cut", async () => {
  const input = `${request("a", "1 done")}\n\n${request(2, "Kim: hello\n2 later")}`;
  const whole = await batch(input);
  expect(whole).toEqual([
    { id: "a", actions: [{ action: "done", number: 1 }], unplaced: [], ambiguous: [] },
    { id: 2, actions: [{ action: "later", number: 2 }], unplaced: ["Kim: hello"], ambiguous: [] },
  ]);
  expect(await batch(...(input.match(/.{1,7}/gsu) ?? []))).toEqual(whole);
});

test("a line that can't be read says so, with its id where it has one, and the rest goes on", async () => {
  const [broken, missing, badZone, badInstant, good] = await batch(
    [
      "{nope",
      JSON.stringify({ id: "b", text: 1 }),
      JSON.stringify({ id: "c", text: "", at, zone: "Mars/Phobos" }),
      JSON.stringify({ id: "e", text: "", at: "5", zone }),
      request("d", "undo"),
    ].join("\n"),
  );
  expect(broken).toEqual({ id: null, error: expect.any(String) });
  expect(missing).toEqual({ id: "b", error: expect.stringContaining("text") });
  expect(badZone).toEqual({ id: "c", error: expect.stringContaining("zone") });
  expect(badInstant).toEqual({ id: "e", error: expect.stringContaining("instant") });
  expect(good).toEqual({ id: "d", actions: [{ action: "undo" }], unplaced: [], ambiguous: [] });
});

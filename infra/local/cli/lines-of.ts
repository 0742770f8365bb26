/** Lines of text that comes in pieces of any length; the last one need not end with a line break. */
export async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let held: string[] = [];
  for await (const chunk of input) {
    const parts = chunk.split("\n");
    for (const part of parts.slice(0, -1)) {
      yield [...held, part].join("");
      held = [];
    }
    held.push(parts.at(-1) ?? "");
  }
  yield held.join("");
}

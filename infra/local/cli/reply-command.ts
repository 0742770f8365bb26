import { Command } from "commander";
import { z } from "zod";
import { isZone } from "../../../lib/account/zone.ts";
import { readReply } from "../../../lib/reply/read-reply.ts";
import { instantMs } from "./instant-option.ts";
import { linesOf } from "./lines-of.ts";
import { writeLine } from "./write-line.ts";

export function replyCommand(): Command {
  return new Command("reply")
    .description("show how an answer to a digest is understood")
    .option("--batch", "NDJSON on stdin, one answer a line")
    .action(async (options: { batch?: boolean }, command: Command) => {
      if (options.batch !== true)
        command.error("error: use --batch, with one JSON object per line on stdin", { exitCode: 2 });
      process.stdin.setEncoding("utf8");
      await replyBatch(process.stdin, writeLine);
    });
}

const requestSchema = z.object({
  id: z.unknown(),
  text: z.string(),
  suggestions: z
    .array(
      z.object({
        number: z.number().int().nonnegative(),
        name: z.string().nullish(),
        address: z.string(),
        help: z.string().nullish(),
      }),
    )
    .nullish(),
  contacts: z.array(z.object({ name: z.string().nullish(), address: z.string() })).nullish(),
  at: z.string().refine((text) => !Number.isNaN(instantMs(text)), "not an instant"),
  zone: z.string().refine(isZone, "not a time zone"),
});

/**
 * Reads replies to digests as `tend reply --batch` does (design section 12): one JSON object per line in, one out in
 * the same order, `{"id", "actions", "unplaced", "ambiguous"}`. A line that can't be read gives `{"id"?, "error"}`
 * and the rest goes on.
 */
export async function replyBatch(
  input: AsyncIterable<string>,
  write: (line: string) => Promise<void>,
): Promise<void> {
  for await (const line of linesOf(input)) {
    if (line.trim() !== "") await write(JSON.stringify(answer(line)));
  }
}

function answer(line: string): Record<string, unknown> {
  const parsed = parseJson(line);
  if (parsed === undefined) return { id: null, error: "not a line of JSON" };
  const id = z.object({ id: z.unknown() }).safeParse(parsed).data?.id ?? null;
  const request = requestSchema.safeParse(parsed);
  if (!request.success) {
    return {
      id,
      error: request.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; "),
    };
  }
  const { text, suggestions, contacts, at, zone } = request.data;
  const reading = readReply({
    text,
    suggestions: (suggestions ?? []).map(({ number, name, address, help }) => ({
      number,
      name: name ?? "",
      address,
      help: help ?? "",
    })),
    contacts: (contacts ?? []).map(({ name, address }) => ({ name: name ?? "", address })),
    at: new Date(instantMs(at)).toISOString(),
    zone,
  });
  return { id, ...reading };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

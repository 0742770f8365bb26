import { z } from "zod";
import { isZone } from "../../../lib/account/zone.ts";
import { understand, understandReading } from "../../../lib/ingest/understand.ts";
import { readTypedBody } from "../../../lib/mail/read-mail.ts";
import type { MailContext } from "../../../lib/mail/reading.ts";
import { isCalendarText, mailOfCalendar } from "./calendar-as-mail.ts";
import { type ExpandWindow, instancesIn } from "./expand-option.ts";
import { explainJson } from "./explain-json.ts";
import { instantMs } from "./instant-option.ts";
import { linesOf } from "./lines-of.ts";
import { withoutNulls } from "./without-nulls.ts";

const requestSchema = z
  .object({
    id: z.unknown(),
    raw: z.string(),
    rawBase64: z.string(),
    text: z.string(),
    html: z.string(),
    subject: z.string(),
    own: z.array(z.string()),
    receivedAt: z.string().refine((text) => !Number.isNaN(instantMs(text)), "not an instant"),
    timeZone: z.string().refine(isZone, "not a time zone"),
  })
  .partial()
  .refine(
    (request) =>
      [request.raw, request.rawBase64, request.text, request.html].some((body) => body !== undefined),
    "needs raw, rawBase64, text or html",
  );

/**
 * One JSON object per line in, one out in the same order. A line that can't be read gives `{"id", "error"}`
 * and the rest goes on.
 */
export async function explainBatch(
  input: AsyncIterable<string>,
  now: string,
  expand: ExpandWindow | undefined,
  write: (line: string) => Promise<void>,
): Promise<void> {
  for await (const line of linesOf(input)) {
    if (line.trim() !== "") await write(JSON.stringify(await explainLine(line, now, expand)));
  }
}

async function explainLine(
  line: string,
  now: string,
  expand: ExpandWindow | undefined,
): Promise<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { id: null, error: "not a line of JSON" };
  }
  const request = requestSchema.safeParse(withoutNulls(parsed));
  const id = z.object({ id: z.unknown() }).safeParse(parsed).data?.id ?? null;
  if (!request.success) {
    return {
      id,
      error: request.error.issues.map((issue) => [...issue.path, issue.message].join(" ")).join("; "),
    };
  }
  try {
    return { id, ...(await explainRequest(request.data, now, expand)) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

async function explainRequest(
  request: z.infer<typeof requestSchema>,
  now: string,
  expand: ExpandWindow | undefined,
) {
  const context: MailContext = {
    own: (request.own ?? []).map((address) => address.toLowerCase()),
    tend: [],
    receivedAt: new Date(instantMs(request.receivedAt ?? now)).toISOString(),
    timeZone: request.timeZone ?? "UTC",
  };
  const raw = rawOf(request);
  const understanding =
    raw === null
      ? understandReading(readTypedBody(bodyOf(request), context), context)
      : await understand(isCalendarText(raw) ? mailOfCalendar(raw) : raw, context);
  return explainJson(
    understanding,
    expand === undefined ? undefined : instancesIn(understanding.events, expand, context.timeZone),
  );
}

function rawOf(request: z.infer<typeof requestSchema>): Uint8Array | null {
  if (request.rawBase64 !== undefined) return Buffer.from(request.rawBase64, "base64");
  if (request.raw !== undefined) return Buffer.from(request.raw, "utf8");
  const text = Buffer.from(request.text ?? "", "utf8");
  return isCalendarText(text) ? text : null;
}

function bodyOf({ text, html, subject }: z.infer<typeof requestSchema>) {
  return {
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
    ...(subject === undefined ? {} : { subject }),
  };
}

import { z } from "zod";
import { addressCharactersMax, recipientsMax, subjectCharactersMax } from "../limits.ts";

/** What a header may not hold: a line break would begin a header of its own. */
const noControls = /^[^\u0000-\u0008\u000A-\u001F\u007F]*$/;

const address = z
  .string()
  .trim()
  .max(addressCharactersMax)
  .regex(/^[^\s<>()[\],;:"\\@\u0000-\u001F]+@[^\s<>()[\],;:"\\@\u0000-\u001F]+$/u, "is not an email address");

/** What a client leaves out, or sends as null, is empty. */
function orEmpty<Value>(schema: z.ZodType<Value>, empty: Value) {
  return schema.nullish().transform((value) => value ?? empty);
}

const line = orEmpty(z.string().regex(noControls, "has a line break"), "");

const person = z.object({ Email: address, Name: line });

const headerName = z.string().regex(/^[!-9;-~]{1,76}$/, "is not a header name");

/** Headers that the request's own fields write. */
const ownHeaders = new Set(
  "to from cc bcc reply-to date subject content-type mime-version message-id content-transfer-encoding".split(
    " ",
  ),
);

/**
 * The body of `POST /api/v1/send`, as Mailpit's `SendRequest`. A Bcc goes into the envelope only. `Headers` may not
 * overwrite what other fields write.
 */
export const sendRequest = z
  .object({
    From: person,
    To: orEmpty(z.array(person), []),
    Cc: orEmpty(z.array(person), []),
    Bcc: orEmpty(z.array(address), []),
    ReplyTo: orEmpty(z.array(person), []),
    Subject: orEmpty(z.string().regex(noControls, "has a line break").max(subjectCharactersMax), ""),
    Text: orEmpty(z.string(), ""),
    HTML: orEmpty(z.string(), ""),
    Attachments: orEmpty(
      z.array(z.object({ Content: z.string(), Filename: line, ContentType: line, ContentID: line })),
      [],
    ),
    Tags: orEmpty(z.array(z.string().regex(noControls, "has a line break")), []),
    Headers: orEmpty(z.record(headerName, z.string().regex(noControls, "has a line break")), {}),
  })
  .superRefine((request, context) => {
    const recipients = request.To.length + request.Cc.length + request.Bcc.length;
    if (recipients === 0) context.addIssue({ code: "custom", message: "there is no recipient" });
    if (recipients > recipientsMax) {
      context.addIssue({ code: "custom", message: `there are more than ${recipientsMax} recipients` });
    }
    const taken = Object.keys(request.Headers).find((name) => ownHeaders.has(name.toLowerCase()));
    if (taken !== undefined) {
      context.addIssue({ code: "custom", message: `cannot overwrite header: "${taken}"` });
    }
  });

export type SendRequest = z.infer<typeof sendRequest>;

/** The first thing wrong with a request, in one line. */
export function firstProblem(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return "the request can't be read";
  const path = issue.path.join(".");
  return path === "" ? issue.message : `${path}: ${issue.message}`;
}

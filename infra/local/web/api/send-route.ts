import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { sendBodyBytesMax } from "../limits.ts";
import type { MailReader } from "../mail/mail-reader.ts";
import type { WebPorts } from "../web-ports.ts";
import { sendMail } from "./send-mail.ts";
import { firstProblem, sendRequest } from "./send-request.ts";

/** Writing a mail: it goes to the door. What is wrong with it is said as Mailpit does, `{"Error": …}` with 400. */
export function addSendRoute(routes: Hono, ports: WebPorts, reader: MailReader): void {
  const tooLarge = (context: Context) => context.json({ Error: "the message is too large" }, 413);
  const limited = bodyLimit({ maxSize: sendBodyBytesMax, onError: tooLarge });

  routes.post("/api/v1/send", limited, async (context) => {
    const request = sendRequest.safeParse(await context.req.json().catch(() => null));
    if (!request.success) return context.json({ Error: firstProblem(request.error) }, 400);
    try {
      return context.json({ ID: await sendMail(ports, reader, request.data) });
    } catch (error) {
      return context.json({ Error: error instanceof Error ? error.message : String(error) }, 400);
    }
  });
}

import { type SESClient, SendRawEmailCommand } from "@aws-sdk/client-ses";
import type { Outbox } from "../../ports/outbox.ts";

/** Sends through SES. The Message-ID that readers see is SES's own, which it returns without its domain. */
export function sesOutbox(client: SESClient, configurationSet: string): Outbox {
  return {
    async send(mail) {
      const sent = await client.send(
        new SendRawEmailCommand({
          Source: mail.from,
          Destinations: [mail.to],
          RawMessage: { Data: mail.raw },
          Tags: Object.entries(mail.tags).map(([Name, Value]) => ({ Name, Value })),
          ...(configurationSet === "" ? {} : { ConfigurationSetName: configurationSet }),
        }),
      );
      return { messageId: sent.MessageId ?? "" };
    },
  };
}

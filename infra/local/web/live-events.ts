import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import { liveHeartbeatMs, liveStreamsMax } from "./limits.ts";
import type { Mailbox, MailboxChange } from "./web-ports.ts";

/** Tells open pages what happens, as server-sent events; `close` ends all streams, so that the server can stop. */
export type LiveEvents = {
  open(context: Context): Response;
  clockMoved(): void;
  close(): void;
};

/** Events are `mailbox` (data: the change) and `clock` (data: {}). */
export function liveEvents(mailbox: Mailbox): LiveEvents {
  const streams = new Set<{ send(event: string, data: string): void; end(): void }>();

  const unsubscribe = mailbox.onChange((change: MailboxChange) => tell("mailbox", change));

  function tell(event: string, data: object): void {
    for (const stream of streams) stream.send(event, JSON.stringify(data));
  }

  function open(context: Context): Response {
    if (streams.size >= liveStreamsMax) return context.text("Too many open pages.", 503);
    // So that the socket goes with the stream, and a stopping server need not wait for it.
    context.header("Connection", "close");
    return streamSSE(context, async (sse) => {
      await new Promise<void>((resolve) => {
        const stream = {
          send: (event: string, data: string) => void sse.writeSSE({ event, data }).catch(resolve),
          end: resolve,
        };
        const heartbeat = setInterval(
          () => void sse.write(": still here\n\n").catch(resolve),
          liveHeartbeatMs,
        );
        sse.onAbort(() => {
          clearInterval(heartbeat);
          streams.delete(stream);
          resolve();
        });
        streams.add(stream);
        stream.send("ready", "{}");
        // A page that is told to end must not keep the server's timer.
        stream.end = () => {
          clearInterval(heartbeat);
          streams.delete(stream);
          resolve();
        };
      });
    });
  }

  function close(): void {
    unsubscribe();
    for (const stream of [...streams]) stream.end();
  }

  return { open, clockMoved: () => tell("clock", {}), close };
}

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { liveEvents } from "./live-events.ts";
import { readPageFiles } from "./page-files.ts";
import { webApp } from "./web-app.ts";
import type { WebPorts } from "./web-ports.ts";

/** The page can't listen where it was told to; the message says what to do. */
export class WebAddressError extends Error {
  override name = "WebAddressError";
}

/** A mailbox page that runs. `url` has no slash at its end; `close` ends live streams and waits for open requests. */
export type RunningWeb = { readonly url: string; close(): Promise<void> };

/**
 * Serves the mailbox page and its API on loopback. `port` 0 takes any free one; `host` is 127.0.0.1 unless said
 * otherwise, and has to be an address of this machine's loopback: the page shows mail without a password.
 * @throws WebAddressError when the host is not loopback or the port is taken
 */
export async function startWeb(
  settings: WebPorts & { readonly port: number; readonly host?: string },
): Promise<RunningWeb> {
  const host = settings.host ?? "127.0.0.1";
  if (!/^(127(\.\d{1,3}){3}|::1|localhost)$/.test(host)) {
    throw new WebAddressError(
      `The mailbox page can't listen on ${host}: only 127.0.0.1, ::1 or localhost are this machine alone.`,
    );
  }
  const live = liveEvents(settings.mailbox);
  let ownHosts: ReadonlySet<string> = new Set();
  const app = webApp(settings, live, await readPageFiles(), () => ownHosts);
  const respond = getRequestListener(app.fetch);
  const answering = new Set<ServerResponse>();
  let closing = false;
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    answering.add(response);
    response.once("close", () => {
      answering.delete(response);
      hangUpWhenDone();
    });
    void respond(request, response);
  });
  // Browsers hold connections open on which nothing was ever asked; they would keep a closing server for seconds.
  const hangUpWhenDone = () => {
    if (closing && answering.size === 0) server.closeAllConnections();
  };

  const port = await new Promise<number>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(addressError(host, settings.port, cause)));
    server.listen(settings.port, host, () => resolve(portOf(server.address())));
  }).catch((error: unknown) => {
    live.close();
    throw error;
  });
  const shownHost = host.includes(":") ? `[${host}]` : host;
  ownHosts = new Set(["127.0.0.1", "localhost", "[::1]", shownHost].map((name) => `${name}:${port}`));

  return {
    url: `http://${shownHost}:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        closing = true;
        live.close();
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        hangUpWhenDone();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string")
    throw new WebAddressError("The mailbox page has no port.");
  return address.port;
}

function addressError(host: string, port: number, cause: NodeJS.ErrnoException): WebAddressError {
  const reason =
    cause.code === "EADDRINUSE"
      ? `Port ${port} on ${host} is in use by another program: stop it, or choose another port with --web PORT (0 takes any free one).`
      : `The mailbox page can't listen on ${host}:${port}: ${cause.message}`;
  return new WebAddressError(reason, { cause });
}

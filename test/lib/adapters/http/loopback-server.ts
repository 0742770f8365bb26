import { once } from "node:events";
import { createServer as createHttp, type RequestListener, type Server } from "node:http";
import { createServer as createHttps } from "node:https";
import { createServer as createTcp, type Socket, type Server as TcpServer } from "node:net";

export type Loopback = { port: number; requests: () => number; close: () => Promise<void> };

/** An HTTP server on loopback; with a key and certificate it speaks TLS. */
export async function serveHttp(
  listener: RequestListener,
  tls?: { key: string; cert: string },
): Promise<Loopback> {
  let requests = 0;
  const counted: RequestListener = (request, response) => {
    requests += 1;
    listener(request, response);
  };
  const server = tls === undefined ? createHttp(counted) : createHttps(tls, counted);
  return { ...(await opened(server)), requests: () => requests };
}

/** A server below HTTP: what it sends need not be any. `talk` gets the socket once a whole request has come. */
export async function serveTcp(talk: (socket: Socket) => void): Promise<Loopback> {
  let requests = 0;
  const server = createTcp((socket) => {
    let heard = "";
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      heard += chunk.toString("latin1");
      if (!heard.includes("\r\n\r\n")) return;
      heard = "";
      requests += 1;
      talk(socket);
    });
  });
  return { ...(await opened(server)), requests: () => requests };
}

async function opened(server: Server | TcpServer): Promise<Omit<Loopback, "requests">> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    port: address.port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

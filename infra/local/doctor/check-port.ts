import { once } from "node:events";
import { connect, createServer } from "node:net";
import { type Finding, fine, wrong } from "./finding.ts";
import { portAnswerMsMax } from "./limits.ts";

/** A port of `tend start`: `tend start`'s own name for the option, and what is to be there. */
export type Door = { option: "--smtp" | "--web"; port: number };

/** Whether a port is free, or held by a Tend that runs. Loopback only, as `tend start` listens. */
export async function checkPort({ option, port }: Door): Promise<Finding> {
  const check = `port ${port} (${option === "--smtp" ? "mail" : "page"})`;
  const problem = await whyNotFree(port);
  if (problem === "") return fine(check, "free");
  if (problem !== "EADDRINUSE")
    return wrong(check, `can’t be listened on (${problem})`, `choose another with \`tend start ${option}\``);
  const isTend =
    option === "--smtp" ? await saysTend(port, "", /^220 \S+ .*\bTend\b/) : await isTendPage(port);
  if (isTend) return fine(check, "held by a Tend that runs");
  return wrong(
    check,
    "held by another program",
    `end that program, or choose another with \`tend start ${option}\``,
  );
}

async function whyNotFree(port: number): Promise<string> {
  const server = createServer();
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return "";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  } finally {
    server.close();
  }
}

async function isTendPage(port: number): Promise<boolean> {
  return await saysTend(port, `GET / HTTP/1.0\r\nHost: 127.0.0.1:${port}\r\n\r\n`, /<title>Tend<\/title>/);
}

/** Whether what answers there, asked or not, says so within its first few thousand characters. */
async function saysTend(port: number, question: string, answer: RegExp): Promise<boolean> {
  const socket = connect({ host: "127.0.0.1", port });
  const deadline = setTimeout(() => socket.destroy(), portAnswerMsMax);
  let text = "";
  try {
    if (question !== "") socket.write(question);
    for await (const chunk of socket.setEncoding("latin1")) {
      text += String(chunk);
      if (answer.test(text)) return true;
      if (text.length > 16_000) return false;
    }
    return false;
  } catch {
    return false;
  } finally {
    clearTimeout(deadline);
    socket.destroy();
  }
}

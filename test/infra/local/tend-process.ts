import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SMTPConnection from "nodemailer/lib/smtp-connection";

const main = join(import.meta.dirname, "../../../infra/local/cli/main.ts");

export type Ran = { code: number | null; stdout: string; stderr: string };

/** Runs one command of the real program to its end. */
export async function tend(args: readonly string[], input = ""): Promise<Ran> {
  const child = spawn(process.execPath, [main, ...args], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, SMTP_URL: "" },
  });
  child.stdin.end(input);
  const out = textOf(child.stdout);
  const err = textOf(child.stderr);
  const [code] = await once(child, "close");
  return { code, stdout: await out, stderr: await err };
}

export type Running = { smtpPort: number; web: string; child: ChildProcess; stop: () => Promise<void> };

/** Starts `tend start --json` on free ports and waits for its one line. */
export async function startTend(data: string): Promise<Running> {
  const child = spawn(
    process.execPath,
    [main, "start", "--data", data, "--smtp", "0", "--web", "0", "--json"],
    {
      stdio: ["ignore", "pipe", "ignore"],
      env: { ...process.env, SMTP_URL: "" },
    },
  );
  const line = await firstLine(child);
  const ready: { smtp: string; web: string } = JSON.parse(line);
  return {
    smtpPort: Number(ready.smtp.split(":")[1]),
    web: ready.web,
    child,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** A folder of its own for each test, removed after it. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "tend-test-"));
  return { path, remove: async () => await rm(path, { recursive: true, force: true }) };
}

/** Submits a mail as a mail program does. Resolves with the server's last word, rejects with its refusal. */
export async function submit(
  port: number,
  envelope: { from: string; to: string[] },
  raw: string,
): Promise<string> {
  const connection = new SMTPConnection({
    host: "127.0.0.1",
    port,
    ignoreTLS: true,
    name: "mail-program.example",
  });
  return await new Promise<string>((resolve, reject) => {
    connection.once("error", reject);
    connection.once("end", () => reject(new Error("the connection ended")));
    connection.connect(() => {
      connection.send(envelope, raw.replace(/\r?\n/g, "\r\n"), (error, info) => {
        connection.removeAllListeners("end");
        connection.quit();
        if (error === null) resolve(info.response);
        else reject(error);
      });
    });
  });
}

async function firstLine(child: ChildProcess): Promise<string> {
  let text = "";
  if (child.stdout === null) throw new Error("no standard output");
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    text += chunk;
    if (text.includes("\n")) return text.slice(0, text.indexOf("\n"));
  }
  throw new Error(`ended before it was ready: ${text}`);
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  stream.setEncoding("utf8");
  for await (const chunk of stream) text += String(chunk);
  return text;
}

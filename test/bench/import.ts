import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A mailbox of many messages into a fresh home, whole; and another that is killed half way and begun again. Says
 * messages a second, the peak of memory, and whether anything was there twice or missing.
 */
const messages = Number(process.argv.find((one) => /^\d+$/.test(one)) ?? 100_000);
const isJson = process.argv.includes("--json");
const email = "maya@example.com";
const tend = [process.execPath, "infra/local/cli/main.ts"] as const;

const folder = await mkdtemp(join(tmpdir(), "tend-import-"));
try {
  const box = join(folder, "Sent.mbox");
  await writeMailbox(box, messages);
  const whole = await importInto(join(folder, "whole"), box, 0);
  const events = await countEvents(join(folder, "whole"));
  const broken = await importInto(join(folder, "broken"), box, whole.seconds * 500);
  const resumed = await importInto(join(folder, "broken"), box, 0);
  const resumedEvents = await countEvents(join(folder, "broken"));
  const figures = {
    messages,
    fileMegabytes: Math.round((await stat(box)).size / 1e6),
    messagesPerSecond: Math.round(messages / whole.seconds),
    seconds: Math.round(whole.seconds),
    peakMegabytes: whole.peakMegabytes,
    events,
    killedAfterSeconds: Math.round(broken.seconds),
    resumedSeconds: Math.round(resumed.seconds),
    eventsAfterResume: resumedEvents,
  };
  if (isJson) process.stdout.write(`${JSON.stringify(figures)}\n`);
  else
    for (const [name, value] of Object.entries(figures)) process.stdout.write(`${name.padEnd(22)}${value}\n`);
  if (events !== messages || resumedEvents !== messages) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}

async function writeMailbox(file: string, count: number): Promise<void> {
  const out = createWriteStream(file);
  const firstMs = Date.UTC(2016, 0, 1);
  for (let index = 0; index < count; index++) {
    const date = new Date(firstMs + index * 50 * 60_000);
    const person = `person${(index * 7919) % 2_000}`;
    const text = `From maya@example.com ${date.toUTCString()}
From: Maya Lindqvist <${email}>
To: ${person} <${person}@example.org>
Subject: Matter ${index}
Date: ${date.toUTCString().replace("GMT", "+0000")}
Message-ID: <${index}.sent@example.com>
Content-Type: text/plain; charset=utf-8

Hi,

this is about matter number ${index}. ${"Some more words of an ordinary mail. ".repeat(index % 30)}

From here on it is quiet.

Maya

`;
    if (!out.write(text)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

/** Runs `tend import`; kills it after `killMs` when that is not 0. */
async function importInto(data: string, box: string, killMs: number) {
  await run([...tend, "user", "add", email, "--data", data]).catch(() => undefined);
  const startedMs = Date.now();
  let peakKilobytes = 0;
  const child = spawn(tend[0], [tend[1], "import", box, "--for", email, "--data", data, "--json"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const watch = setInterval(async () => {
    const { readFile } = await import("node:fs/promises");
    const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
    peakKilobytes = Math.max(peakKilobytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }, 200);
  const kill = killMs > 0 ? setTimeout(() => child.kill("SIGKILL"), killMs) : undefined;
  await once(child, "exit");
  clearInterval(watch);
  clearTimeout(kill);
  return { seconds: (Date.now() - startedMs) / 1000, peakMegabytes: Math.round(peakKilobytes / 1024) };
}

async function countEvents(data: string): Promise<number> {
  const lines = await run([...tend, "export", email, "--data", data]);
  return new Set(lines.split("\n").filter((line) => line.includes('"interaction"'))).size;
}

async function run([command, ...args]: readonly string[]): Promise<string> {
  const child = spawn(command ?? "", args, { stdio: ["ignore", "pipe", "ignore"] });
  const parts: Buffer[] = [];
  for await (const chunk of child.stdout) parts.push(chunk);
  if (child.exitCode === null) await once(child, "exit");
  return Buffer.concat(parts).toString("utf8");
}

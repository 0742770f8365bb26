import { Command, InvalidArgumentError } from "commander";
import type { Log } from "../../../functions/log.ts";
import { openLocalHome } from "../home/local-home.ts";
import { logToNowhere } from "../home/log-to-nowhere.ts";
import { playSample } from "../sample/play-sample.ts";
import { serve } from "../serve.ts";
import { dataOption, jsonOption } from "./data-option.ts";
import { ownUser } from "./own-user.ts";
import { showWelcome } from "./show-welcome.ts";

type StartOptions = {
  data: string;
  smtp: number;
  web: number;
  host: string;
  sample?: boolean;
  json?: boolean;
};

export function startCommand(): Command {
  return new Command("start")
    .description("run Tend on this machine: mail goes in by SMTP, the mailbox page shows what comes out")
    .addOption(dataOption())
    .option("--smtp <port>", "where mail goes in (0 for any free port)", portFrom, 2525)
    .option("--web <port>", "where the mailbox page is (0 for any free port)", portFrom, 8025)
    .option("--host <address>", "the address to listen on", "127.0.0.1")
    .option("--sample", "beside your own user, a sample network to look at")
    .addOption(jsonOption())
    .action(start);
}

async function start(options: StartOptions): Promise<void> {
  const isJson = options.json === true;
  const home = await openLocalHome(options.data);
  try {
    const serving = await serve(
      home,
      { host: options.host, smtpPort: options.smtp, webPort: options.web },
      isJson ? logToError : logToNowhere,
    );
    try {
      if (isJson)
        writeLine(
          JSON.stringify({
            ready: true,
            smtp: `${serving.smtp.host}:${serving.smtp.port}`,
            web: serving.webUrl,
          }),
        );
      const sample = options.sample === true ? await playSample(home, serving, process.stderr) : null;
      if (!isJson) showWelcome({ own: await ownUser(home), sample, serving, home });
      await untilAskedToStop();
    } finally {
      await serving.close();
    }
  } finally {
    await home.close();
  }
}

/** With --json stdout carries the one line that was promised. */
const logToError: Log = (event, fields) =>
  void process.stderr.write(`${JSON.stringify({ event, ...fields })}\n`);

function writeLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

export async function untilAskedToStop(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}

export function portFrom(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new InvalidArgumentError("a port is a number from 0 to 65535");
  return port;
}

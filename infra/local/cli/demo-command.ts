import { Command } from "commander";
import { openLocalHome } from "../home/local-home.ts";
import { logToNowhere } from "../home/log-to-nowhere.ts";
import { playSample } from "../sample/play-sample.ts";
import { serve } from "../serve.ts";
import { dataOption, jsonOption } from "./data-option.ts";
import { showDemo } from "./show-welcome.ts";
import { portFrom, untilAskedToStop } from "./start-command.ts";

type DemoOptions = { data: string; smtp: number; web: number; serve: boolean; json?: boolean };

export function demoCommand(): Command {
  return new Command("demo")
    .description("play the sample alone, in a data folder of its own")
    .addOption(dataOption(".tend-demo"))
    .option("--smtp <port>", "where mail goes in", portFrom, 0)
    .option("--web <port>", "where the mailbox page is", portFrom, 0)
    .option("--no-serve", "end after the digest")
    .addOption(jsonOption())
    .action(demo);
}

async function demo(options: DemoOptions): Promise<void> {
  const home = await openLocalHome(options.data);
  try {
    const serving = await serve(
      home,
      { host: "127.0.0.1", smtpPort: options.smtp, webPort: options.web },
      logToNowhere,
    );
    try {
      const sample = await playSample(home, serving, process.stderr);
      if (options.json !== true) showDemo({ sample, serving, keepsRunning: options.serve });
      else {
        const { email, captureAddress, name, zone } = sample.user;
        const web = options.serve
          ? { web: serving.webUrl, smtp: `${serving.smtp.host}:${serving.smtp.port}` }
          : {};
        process.stdout.write(
          `${JSON.stringify({ email, name, zone, captureAddress, mails: sample.mails, subject: sample.subject, ...web })}\n`,
        );
      }
      if (options.serve) await untilAskedToStop();
    } finally {
      await serving.close();
    }
  } finally {
    await home.close();
  }
}

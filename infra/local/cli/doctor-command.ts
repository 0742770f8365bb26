import { Command } from "commander";
import { examine } from "../doctor/examine.ts";
import type { Finding } from "../doctor/finding.ts";
import { dataOption, jsonOption } from "./data-option.ts";
import { portFrom } from "./start-command.ts";
import { writeLine } from "./write-line.ts";

type DoctorOptions = { data: string; smtp: number; web: number; json?: boolean };

export function doctorCommand(): Command {
  return new Command("doctor")
    .description("say whether this machine is fit to run Tend, what is wrong, and what to do about it")
    .addOption(dataOption())
    .option("--smtp <port>", "where mail goes in", portFrom, 2525)
    .option("--web <port>", "where the mailbox page is", portFrom, 8025)
    .addOption(jsonOption())
    .action(doctor);
}

async function doctor(options: DoctorOptions): Promise<void> {
  const findings = await examine({
    data: options.data,
    smtpPort: options.smtp,
    webPort: options.web,
    relayUrl: process.env.SMTP_URL,
  });
  const wrong = findings.filter((finding) => !finding.ok).length;
  if (wrong > 0) process.exitCode = 1;
  if (options.json === true) {
    await writeLine(JSON.stringify({ ok: wrong === 0, findings }));
    return;
  }
  for (const finding of findings) await writeLine(findingText(finding));
  await writeLine(
    wrong === 0 ? "Nothing is wrong." : `${wrong} ${wrong === 1 ? "thing is" : "things are"} wrong.`,
  );
}

function findingText({ check, ok, says, remedy }: Finding): string {
  return `${ok ? "✓ ok   " : "✗ wrong"} ${check}: ${says}${remedy === "" ? "" : `. To do: ${remedy}`}`;
}

import { Command } from "commander";
import type { DigestLetter } from "../../../lib/digest/digest-letter.ts";
import { renderHtml } from "../../../lib/digest/render-html.ts";
import { renderText } from "../../../lib/digest/render-text.ts";
import { subjectOf } from "../../../lib/digest/subject.ts";
import { instant } from "../../../lib/ledger/instant.ts";
import { loadNetwork } from "../../../lib/network/load-network.ts";
import { previewDigest } from "../../../lib/weekly/make-digest.ts";
import { openLocalHome } from "../home/local-home.ts";
import { logToNowhere } from "../home/log-to-nowhere.ts";
import { sendDigestNow } from "../home/send-digest-now.ts";
import { UserError } from "../user-error.ts";
import { dataOption, jsonOption } from "./data-option.ts";
import { findUser } from "./find-user.ts";
import { instantMs } from "./instant-option.ts";
import { openDigest } from "./open-digest.ts";
import { portFrom } from "./start-command.ts";
import { explainInDigest } from "./why-command.ts";

type DigestOptions = {
  at?: string;
  send?: boolean;
  explain?: string;
  open?: boolean;
  web: number;
  json?: boolean;
  data: string;
};

export function digestCommand(): Command {
  return new Command("digest")
    .description("show a user's digest as it would be now, or send it")
    .argument("<email>", "the user")
    .option("--at <instant>", "as it would be then, such as 2026-11-30T08:00:00Z")
    .option("--send", "send it, as on a Monday")
    .option("--explain <email>", "the sum for one person instead: what speaks for them, and what against")
    .option("--open", "show it in the browser: on the mailbox page where that runs, else from a file")
    .option("--web <port>", "where the mailbox page is", portFrom, 8025)
    .addOption(jsonOption())
    .addOption(dataOption())
    .action(showDigest);
}

async function showDigest(email: string, options: DigestOptions): Promise<void> {
  const home = await openLocalHome(options.data);
  try {
    const user = await findUser(home, email);
    const at =
      options.at === undefined
        ? instant(new Date(Date.now() + (await home.clock.aheadMs(user.id))))
        : instantFrom(options.at);
    if (options.explain !== undefined) {
      const network = await loadNetwork(home.at(0).ledger, user.id, at);
      const told = explainInDigest(network, user, options.explain, at);
      process.stdout.write(options.json === true ? `${JSON.stringify(told.json)}\n` : told.text);
      return;
    }
    const letter =
      options.send === true
        ? await sendDigestNow(home, user, at, logToNowhere)
        : await previewDigest(home.at(0), user, at);
    if (options.open === true) await openDigest(letter, { email: user.email, at, webPort: options.web });
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify(digestJson(letter))}\n`
        : `Subject: ${subjectOf(letter)}\n\n${renderText(letter)}`,
    );
  } finally {
    await home.close();
  }
}

/** The contract of `tend digest --json`. */
export function digestJson(letter: DigestLetter) {
  return {
    subject: subjectOf(letter),
    text: renderText(letter),
    html: renderHtml(letter),
    suggestions: letter.digest.items.map((item) => ({
      number: item.number,
      contact: { name: item.name, addresses: item.addresses },
      reason: item.reason,
      help: item.help,
      evidence: item.evidence,
    })),
  };
}

function instantFrom(text: string): string {
  const time = instantMs(text);
  if (Number.isNaN(time))
    throw new UserError(`“${text}” is not an instant: write it like 2026-11-30T08:00:00Z`);
  return instant(new Date(time));
}

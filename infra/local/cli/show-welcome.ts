import type { User } from "../../../lib/account/user.ts";
import { wrap } from "../../../lib/digest/wrap.ts";
import type { LocalHome } from "../home/local-home.ts";
import type { PlayedSample } from "../sample/play-sample.ts";
import type { Serving } from "../serve.ts";
import { paintFor } from "./paint.ts";

const paint = paintFor(process.stdout);

/** What a newcomer sees: the sample's digest if there is one, then where things are and what to try. */
export function showWelcome(shown: {
  own: User;
  sample: PlayedSample | null;
  serving: Serving;
  home: LocalHome;
}): void {
  const { own, sample, serving, home } = shown;
  if (sample?.isNew === true) showDigest(sample);
  const lines = [
    paint.bold("Tend is running."),
    "",
    `  Mail goes in      smtp://${serving.smtp.host}:${serving.smtp.port}`,
    `  Mailbox page      ${paint.accent(serving.webUrl)}`,
    `  You               ${own.email}`,
    `  Capture address   ${own.captureAddress}`,
    `  Data              ${home.folder.root}`,
    "",
    paint.bold("Three things to try"),
    ...(sample === null
      ? [`  1. Write a mail on the page, with your capture address in Bcc.`]
      : [`  1. Open the page, read ${sample.user.name}’s digest, answer it “1 done, 2 later”.`]),
    "  2. From any mail program: server as above, the capture address in Bcc:",
    `     ${paint.soft(`curl smtp://${serving.smtp.host}:${serving.smtp.port} --mail-from ${own.email} --mail-rcpt ${own.captureAddress} -T mail.eml`)}`,
    "  3. See how Tend reads a mail:",
    `     ${paint.soft("npm run -s tend -- explain mail.eml")}`,
    "",
    paint.soft("Ctrl-C ends it; nothing is lost."),
    "",
  ];
  process.stdout.write(`${lines.join("\n")}`);
}

export function showDemo(shown: { sample: PlayedSample; serving: Serving; keepsRunning: boolean }): void {
  showDigest(shown.sample);
  if (!shown.keepsRunning) return;
  process.stdout.write(
    `The mailbox page: ${paint.accent(shown.serving.webUrl)}\n${paint.soft("Ctrl-C ends it.")}\n`,
  );
}

function showDigest(sample: PlayedSample): void {
  const intro = `${sample.user.name} is made up, with a network of about forty people. ${sample.mails} mails went in by SMTP; it is Monday, and this is the digest:`;
  const body = sample.text
    .trimEnd()
    .split("\n")
    .map((line) => `  ${paint.soft("│")} ${line}`)
    .join("\n");
  process.stdout.write(
    `\n${wrap(intro, 78)}\n\n  ${paint.soft("│")} ${paint.bold(sample.subject)}\n  ${paint.soft("│")}\n${body}\n\n`,
  );
}

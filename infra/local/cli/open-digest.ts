import { spawn } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DigestLetter } from "../../../lib/digest/digest-letter.ts";
import { renderHtml } from "../../../lib/digest/render-html.ts";

/** Shows a digest in the browser: from the mailbox page where that runs and knows the user, else from a file. Says where, on stderr. */
export async function openDigest(
  letter: DigestLetter,
  place: { email: string; at: string; webPort: number },
): Promise<void> {
  const query = new URLSearchParams({ user: place.email, at: place.at }).toString();
  const onPage = `http://127.0.0.1:${place.webPort}/tend/digest?${query}`;
  const address = (await answers(onPage)) ? onPage : await fileWith(letter);
  process.stderr.write(`The digest is at ${address}\n`);
  openInBrowser(address);
}

/** A page that does not answer in this time does not run. */
const answerMs = 2_000;

async function answers(address: string): Promise<boolean> {
  return await fetch(address, { signal: AbortSignal.timeout(answerMs) }).then(
    (response) => response.ok,
    () => false,
  );
}

async function fileWith(letter: DigestLetter): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "tend-digest-")), `${letter.digest.digestId}.html`);
  await writeFile(path, renderHtml(letter), { mode: 0o600 });
  return pathToFileURL(path).href;
}

/** Where nothing opens browsers, the address on the terminal has to do. */
function openInBrowser(address: string): void {
  const openers: Partial<Record<NodeJS.Platform, string>> = { darwin: "open", win32: "explorer.exe" };
  const opener = openers[process.platform] ?? "xdg-open";
  const child = spawn(opener, [address], { detached: true, stdio: "ignore" });
  child.on("error", () => undefined);
  child.unref();
}

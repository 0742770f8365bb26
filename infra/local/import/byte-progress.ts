/** Redrawn at most this often: drawing costs more than reading. */
const everyMs = 100;

/** A bar of bytes on a terminal, with what is left of the time; nothing where the output is no terminal. */
export function progressBar(screen: NodeJS.WriteStream) {
  const startedMs = Date.now();
  let drawnMs = 0;
  return {
    step(file: string, doneBytes: number, allBytes: number): void {
      const now = Date.now();
      if (!screen.isTTY || now - drawnMs < everyMs) return;
      drawnMs = now;
      const share = allBytes === 0 ? 1 : doneBytes / allBytes;
      const filled = Math.round(share * 24);
      const leftSeconds = share > 0.02 ? Math.round(((now - startedMs) / 1000) * (1 / share - 1)) : 0;
      const rest = leftSeconds > 0 ? `, about ${leftSeconds} s left` : "";
      screen.write(
        `\r${"█".repeat(filled)}${"░".repeat(24 - filled)} ${Math.floor(share * 100)} % ${file}${rest}\u001b[K`,
      );
    },
    end(): void {
      if (screen.isTTY) screen.write("\r\u001b[K");
    },
  };
}

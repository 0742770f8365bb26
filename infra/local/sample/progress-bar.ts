/** Something long, made visible: a bar on a terminal, nothing elsewhere. */
export type ProgressBar = { step: () => void; end: () => void };

const barCells = 30;

export function progressBar(screen: NodeJS.WriteStream, title: string, total: number): ProgressBar {
  let done = 0;
  let shownPercent = -1;
  const draw = () => {
    const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
    if (!screen.isTTY || percent === shownPercent) return;
    shownPercent = percent;
    const filled = Math.round((percent / 100) * barCells);
    screen.write(`\r${title} ${"━".repeat(filled)}${"─".repeat(barCells - filled)} ${done}/${total}`);
  };
  draw();
  return {
    step: () => {
      done += 1;
      draw();
    },
    end: () => {
      if (screen.isTTY) screen.write("\n");
    },
  };
}

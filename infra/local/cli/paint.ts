import { styleText } from "node:util";

/** Emphasis for a terminal; plain where the output is no terminal or NO_COLOR is set. */
export type Paint = {
  bold: (text: string) => string;
  soft: (text: string) => string;
  accent: (text: string) => string;
};

export function paintFor(stream: NodeJS.WriteStream): Paint {
  const style = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    styleText(format, text, { stream });
  return { bold: style("bold"), soft: style("dim"), accent: style("green") };
}

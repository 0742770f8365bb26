import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const faces = [
  { weight: 400, style: "normal" },
  { weight: 400, style: "italic" },
  { weight: 700, style: "normal" },
] as const;

/**
 * Gives a page the letters of Georgia, which machines without screens lack: Gelasio has its widths. So lines break where
 * they do for readers, and every machine takes the same picture.
 */
export async function georgiaStyle(): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const rules = await Promise.all(
    faces.map(async ({ weight, style }) => {
      const file = await readFile(
        resolve(`@fontsource/gelasio/files/gelasio-latin-ext-${weight}-${style}.woff2`),
      );
      const latin = await readFile(
        resolve(`@fontsource/gelasio/files/gelasio-latin-${weight}-${style}.woff2`),
      );
      return [file, latin]
        .map((bytes, index) => faceRule(bytes, weight, style, ranges[index] ?? ""))
        .join("");
    }),
  );
  return `<style>${rules.join("")}</style>`;
}

const ranges = ["U+0100-02FF, U+1E00-1EFF", "U+0000-00FF, U+0131, U+0152-0153, U+2000-206F, U+20AC"];

function faceRule(bytes: Buffer, weight: number, style: string, range: string): string {
  const url = `data:font/woff2;base64,${bytes.toString("base64")}`;
  return `@font-face{font-family:Georgia;font-weight:${weight};font-style:${style};unicode-range:${range};src:url(${url}) format("woff2");}`;
}

import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname } from "node:path";

/** A file of the page, with its type. */
export type PageFile = { readonly type: string; readonly body: Uint8Array<ArrayBuffer> };

const typeOfExtension: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The page's typeface comes from its package; URL path to the file's module name. */
const fontFiles: readonly [string, string][] = [
  ["/newsreader-latin.woff2", "@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2"],
  [
    "/newsreader-latin-ext.woff2",
    "@fontsource-variable/newsreader/files/newsreader-latin-ext-opsz-normal.woff2",
  ],
];

/**
 * Reads the page's files into memory, by their URL path ("/" is index.html). What is not in the map does not exist,
 * so no path that a request names ever reaches the file system.
 */
export async function readPageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  const folder = new URL("./page/", import.meta.url);
  const files = new Map<string, PageFile>();
  for (const name of await readdir(folder)) {
    const type = typeOfExtension[extname(name)];
    if (type === undefined) continue;
    files.set(name === "index.html" ? "/" : `/${name}`, { type, body: await bytesOf(new URL(name, folder)) });
  }
  const { resolve } = createRequire(import.meta.url);
  for (const [path, module] of fontFiles) {
    files.set(path, { type: "font/woff2", body: await bytesOf(resolve(module)) });
  }
  return files;
}

async function bytesOf(file: URL | string): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(await readFile(file));
}

/** The page's own policy: only its own files, only its own server, and no text ever becomes markup. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync, type Metafile } from "esbuild";

/** The top of the checkout: paths inside a bundle are relative to it, so that they don't differ by machine. */
export const repositoryRoot = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * Bundles one function into `<outDir>/index.mjs`, dependencies and SDK included, so that what is tested is
 * what runs. The same sources give the same bytes on any machine: nothing of the place, the time or the
 * environment goes in.
 */
export function bundleFunction(entry: string, outDir: string): { file: string; metafile: Metafile } {
  const file = join(outDir, "index.mjs");
  const { metafile } = buildSync({
    absWorkingDir: repositoryRoot,
    entryPoints: [relative(repositoryRoot, entry)],
    outfile: file,
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    // The ES modules of a package are what esbuild can shake: half the size, and a faster cold start.
    mainFields: ["module", "main"],
    minifySyntax: true,
    minifyWhitespace: true,
    // Identifiers stay: a stack trace in the logs has to name functions.
    minifyIdentifiers: false,
    legalComments: "none",
    charset: "utf8",
    metafile: true,
    logLevel: "error",
    tsconfigRaw: "{}",
    banner: { js: requireBanner },
  });
  return { file, metafile };
}

/** CommonJS packages inside an ES module still call require and look for __dirname. */
const requireBanner = [
  'import { createRequire as tendCreateRequire } from "node:module";',
  'import { fileURLToPath as tendFileUrlToPath } from "node:url";',
  "const require = tendCreateRequire(import.meta.url);",
  'const __filename = tendFileUrlToPath(import.meta.url), __dirname = tendFileUrlToPath(new URL(".", import.meta.url));',
].join("\n");

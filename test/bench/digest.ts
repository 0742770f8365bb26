import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { build, type Metafile } from "esbuild";
import { digestPeers } from "./digest-peers.ts";

/**
 * What rendering a digest of ten people costs in a Lambda: size of the minified bundle, and what of it rendering adds to
 * a function that has zod and Temporal anyway; time to load it in a fresh process, of the first render and of a later one. `-- --peers` installs the e-mail libraries in a throwaway folder and
 * measures them beside ours; `-- --json` prints one JSON object.
 */
const { values } = parseArgs({ options: { peers: { type: "boolean" }, json: { type: "boolean" } } });
const run = promisify(execFile);
const runs = 7;

type Measured = {
  name: string;
  bundleKb: number;
  addedKb: number;
  loadMs: number;
  firstMs: number;
  laterMs: number;
  htmlKb: number;
};

const folder = await mkdtemp(join(tmpdir(), "tend-bench-digest-"));
try {
  const rows = [await measureOurs(), ...(values.peers === true ? await measurePeers() : [])];
  if (values.json === true)
    process.stdout.write(`${JSON.stringify({ runs, node: process.version, rows })}\n`);
  else console.table(Object.fromEntries(rows.map(({ name, ...row }) => [name, row])));
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measureOurs(): Promise<Measured> {
  const ours = join(folder, "ours");
  await mkdir(ours);
  await symlink(resolve("node_modules"), join(ours, "node_modules"));
  const source = `
    import { renderHtml } from ${JSON.stringify(resolve("lib/digest/render-html.ts"))};
    import { readFileSync } from "node:fs";
    const letter = JSON.parse(readFileSync(new URL("./letter.json", import.meta.url), "utf8"));
    export const render = async () => renderHtml(letter);`;
  const { galleryStates } = await import("../../infra/local/digest-gallery/gallery-states.ts");
  const letter = galleryStates().find((state) => state.id === "ten")?.letter;
  await writeFile(join(ours, "letter.json"), JSON.stringify(letter));
  return await measure("Tend: hono/html templates", ours, source);
}

async function measurePeers(): Promise<Measured[]> {
  const rows: Measured[] = [];
  for (const peer of digestPeers) {
    const own = join(folder, peer.name.replace(/\W/g, "-"));
    await mkdir(own);
    await writeFile(join(own, "package.json"), '{"type":"module"}');
    await run("npm", ["install", "--no-audit", "--no-fund", "--silent", ...peer.packages], { cwd: own });
    rows.push(await measure(peer.name, own, peer.source));
  }
  return rows;
}

async function measure(name: string, own: string, source: string): Promise<Measured> {
  await writeFile(join(own, "entry.mjs"), source);
  const outfile = join(own, "bundle.mjs");
  const { metafile } = await build({
    entryPoints: [join(own, "entry.mjs")],
    outfile,
    bundle: true,
    metafile: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "node24",
    logLevel: "error",
    external: ["typescript"],
    banner: { js: 'import { createRequire as r } from "node:module"; const require = r(import.meta.url);' },
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const probe = `
    const t0 = performance.now();
    const { render } = await import(${JSON.stringify(outfile)});
    const t1 = performance.now();
    const html = await render();
    const t2 = performance.now();
    for (let i = 0; i < 20; i += 1) await render();
    const t3 = performance.now();
    console.log(JSON.stringify([t1 - t0, t2 - t1, (t3 - t2) / 20, Buffer.byteLength(html)]));`;
  const times: number[][] = [];
  for (let index = 0; index < runs; index += 1) {
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", probe]);
    times.push(JSON.parse(stdout));
  }
  const [loadMs = 0, firstMs = 0, laterMs = 0, bytes = 0] = [0, 1, 2, 3].map((column) =>
    medianOf(times.map((row) => row[column] ?? 0)),
  );
  return {
    name,
    bundleKb: Math.round((await stat(outfile)).size / 1_000),
    addedKb: Math.round(addedBytes(metafile) / 1_000),
    loadMs: Math.round(loadMs),
    firstMs: Math.round(firstMs),
    laterMs: Math.round(laterMs * 10) / 10,
    htmlKb: Math.round(bytes / 1_000),
  };
}

/** Without what every function of Tend's carries. */
function addedBytes(metafile: Metafile): number {
  return Object.values(metafile.outputs)
    .flatMap((output) => Object.entries(output.inputs))
    .filter(([path]) => !/node_modules\/(?:zod|temporal-)/.test(path))
    .reduce((sum, [, input]) => sum + input.bytesInOutput, 0);
}

function medianOf(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}

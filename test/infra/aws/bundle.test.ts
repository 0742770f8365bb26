import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { bundleFunction, repositoryRoot } from "../../../infra/aws/bundle.ts";
import { functionEntries } from "../../../infra/aws/tend-app.ts";
import { commandsIn } from "./commands-in.ts";

const dir = mkdtempSync(join(tmpdir(), "tend-bundles-"));
afterAll(() => rmSync(dir, { recursive: true }));

const handlers = {
  ...functionEntries,
  activation: join(repositoryRoot, "infra/aws/rule-set-activation/handler.ts"),
};
const hashOf = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

describe.each(Object.entries(handlers))("the bundle of %s", (name, entry) => {
  const folder = (place: string) => {
    const made = join(dir, place, name);
    mkdirSync(made, { recursive: true });
    return made;
  };
  const here = folder("here");
  const { file } = bundleFunction(entry, here);

  test("has the same bytes when it is built elsewhere, in another zone, language and folder", () => {
    const there = folder("there");
    const bundler = join(repositoryRoot, "infra/aws/bundle.ts");
    const script = `import(${JSON.stringify(bundler)}).then(({ bundleFunction }) => bundleFunction(${JSON.stringify(entry)}, ${JSON.stringify(there)}))`;
    execFileSync(process.execPath, ["-e", script], {
      cwd: tmpdir(),
      env: {
        PATH: process.env.PATH,
        TZ: "America/Lima",
        LANG: "tr_TR.UTF-8",
        NODE_ENV: "production",
        HOME: dir,
      },
    });
    expect(hashOf(join(there, "index.mjs"))).toBe(hashOf(file));
  });

  test("loads by itself, away from node_modules, and exports its handler", () => {
    const script = `import(${JSON.stringify(file)}).then((bundle) => console.log(typeof bundle.handler, bundle.handler.length))`;
    const said = execFileSync(process.execPath, ["-e", script], {
      cwd: here,
      env: { PATH: process.env.PATH, AWS_REGION: "eu-west-1" },
      encoding: "utf8",
    });
    // A handler of three arguments would be called with a callback, which Lambda's Node 24 refuses.
    expect(said).toMatch(/^function [012]\n$/);
  });

  test("says nothing of the machine it was built on, and is small enough to start in a blink", () => {
    const source = readFileSync(file, "utf8");
    expect(source).not.toContain(repositoryRoot);
    expect(source).not.toContain(dir);
    expect(statSync(file).size).toBeLessThan(bundleBytesMax);
  });
});

/** Parsing a megabyte of JavaScript takes Lambda about 30 ms at 1 GB. */
const bundleBytesMax = 4_000_000;

test("the commands that a bundle sends are found in it, and others not", () => {
  const folder = mkdtempSync(join(dir, "commands-"));
  const commands = commandsIn(bundleFunction(handlers.activation, folder).file);
  expect(commands).toEqual(
    expect.arrayContaining(["DescribeActiveReceiptRuleSet", "SetActiveReceiptRuleSet"]),
  );
  expect(commands).not.toContain("SendRawEmail");
});

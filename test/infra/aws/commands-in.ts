import { readFileSync } from "node:fs";

/**
 * The names of the SDK commands that a bundle can send, such as `PutItem`, sorted. Among them are a few of the
 * SDK's own, with which it looks for credentials where there are none in the environment.
 */
export function commandsIn(bundleFile: string): readonly string[] {
  const source = readFileSync(bundleFile, "utf8");
  const found = source.matchAll(/\bnew ([A-Z][A-Za-z]{2,60})Command\d{0,2}[(;,)]/g);
  return [...new Set([...found].map((match) => match[1] ?? ""))].sort();
}

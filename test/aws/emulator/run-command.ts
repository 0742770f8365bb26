import { spawn } from "node:child_process";

export type CommandOptions = {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
  /** Shows the output as it comes. @default only when the command fails */
  readonly isShown?: boolean;
};

/**
 * Runs a command to its end and gives its output.
 *
 * @throws Error with the last of the output when it fails, does not exist or takes too long
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<string> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: options.timeoutMs,
    killSignal: "SIGKILL",
  });
  let output = "";
  const take = (chunk: Buffer) => {
    output += chunk.toString("utf8");
    if (options.isShown === true) process.stdout.write(chunk);
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  const { code, signal } = await new Promise<{ code: number | null; signal: string | null }>((done, fail) => {
    child.on("error", (cause) => fail(new Error(`${command} could not be started`, { cause })));
    child.on("close", (code, signal) => done({ code, signal }));
  });
  if (code === 0) return output;
  throw new Error(`${command} ${args.join(" ")} ended with ${code ?? signal}:\n${output.slice(-6000)}`);
}

import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { get } from "node:https";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Certificate } from "./certificate.ts";

export type Emulator = {
  /** `https://127.0.0.1:<port>` */
  readonly endpoint: string;
  readonly logFile: string;
  /** Ends the emulator and every function's process. */
  stop(): Promise<void>;
};

export type EmulatorOptions = {
  readonly python: string;
  readonly certificate: Certificate;
  readonly port: number;
  /** Where SES's mail is handed on to. */
  readonly smtpPort: number;
  readonly region: string;
  /** A folder outside of any package: the functions are unpacked in it, and must not find our node_modules. */
  readonly workDir: string;
};

/** Starts MiniStack on the loopback, with TLS and with IAM's policies enforced, and waits until it answers. */
export async function startMiniStack(options: EmulatorOptions): Promise<Emulator> {
  const endpoint = `https://127.0.0.1:${options.port}`;
  const logFile = join(options.workDir, "ministack.log");
  const log = openSync(logFile, "a");
  const { certFile, keyFile } = options.certificate;
  const serve = ["-m", "hypercorn", "ministack.app:app", "--bind", `127.0.0.1:${options.port}`];
  const tls = ["--certfile", certFile, "--keyfile", keyFile, "--keep-alive", "75"];
  const guard = fileURLToPath(new URL("./guard.ts", import.meta.url));
  const child = spawn(process.execPath, [guard, options.python, ...serve, ...tls], {
    // Out of the way of the terminal's Ctrl-C: the guard ends when our end of its input closes.
    detached: true,
    stdio: ["pipe", log, log],
    env: environmentOf(options),
  });
  closeSync(log);
  const exited = new Promise<void>((done) => child.on("exit", () => done()));
  const emulator: Emulator = {
    endpoint,
    logFile,
    stop: async () => {
      child.stdin?.end();
      await exited;
    },
  };
  try {
    await waitUntilReady(endpoint, certFile, () => child.exitCode !== null);
  } catch (cause) {
    await emulator.stop();
    throw new Error(`MiniStack did not start:\n${readFileSync(logFile, "utf8").slice(-4000)}`, { cause });
  }
  return emulator;
}

/** Made from nothing: a proxy, a certificate store or an AWS profile of this machine must not decide a test. */
function environmentOf(options: EmulatorOptions): NodeJS.ProcessEnv {
  const { certFile, keyFile } = options.certificate;
  return {
    // The functions run as `node`: the one that runs this.
    PATH: [dirname(process.execPath), process.env.PATH].join(":"),
    HOME: options.workDir,
    TMPDIR: options.workDir,
    LANG: "C.UTF-8",
    GATEWAY_PORT: String(options.port),
    BIND_HOST: "127.0.0.1",
    MINISTACK_HOST: "127.0.0.1",
    MINISTACK_REGION: options.region,
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AUTH: "true",
    USE_SSL: "1",
    MINISTACK_SSL_CERT: certFile,
    MINISTACK_SSL_KEY: keyFile,
    SMTP_HOST: `127.0.0.1:${options.smtpPort}`,
    LOG_LEVEL: "INFO",
  };
}

const readyAfterMsMax = 60_000;

async function waitUntilReady(endpoint: string, certFile: string, hasEnded: () => boolean): Promise<void> {
  const ca = readFileSync(certFile);
  const giveUpAt = Date.now() + readyAfterMsMax;
  for (;;) {
    const isReady = await new Promise<boolean>((done) => {
      const request = get(`${endpoint}/_ministack/health`, { ca }, (response) => {
        response.resume();
        done(response.statusCode === 200);
      });
      request.on("error", () => done(false));
    });
    if (isReady) return;
    if (hasEnded()) throw new Error("it ended at once");
    if (Date.now() > giveUpAt) throw new Error(`it gave no answer in ${readyAfterMsMax / 1000} s`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

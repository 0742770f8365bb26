import { startWeb } from "../../../../infra/local/web/start-web.ts";
import { livedInHome, type MemoryHome } from "./memory-home.ts";

/** A served home and a way to ask it, over real HTTP on loopback. */
export type ServedHome = {
  readonly url: string;
  readonly home: MemoryHome;
  ask(path: string, options?: RequestInit): Promise<Response>;
  askJson(path: string, options?: RequestInit): Promise<unknown>;
  sendJson(method: string, path: string, body: unknown): Promise<Response>;
};

/** Runs a claim on a served home of its own, and takes it down again. */
export async function withServedHome(
  claim: (served: ServedHome) => Promise<void>,
  home?: MemoryHome,
): Promise<void> {
  const served = home ?? (await livedInHome());
  const web = await startWeb({ ...served, port: 0 });
  const ask = (path: string, options?: RequestInit) => fetch(`${web.url}${path}`, options);
  try {
    await claim({
      url: web.url,
      home: served,
      ask,
      askJson: async (path, options) => (await ask(path, options)).json(),
      sendJson: (method, path, body) =>
        ask(path, { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
    });
  } finally {
    await web.close();
  }
}

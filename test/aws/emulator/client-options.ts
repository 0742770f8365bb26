import { readFileSync } from "node:fs";
import { Agent } from "node:https";
import type { Certificate } from "./certificate.ts";

/** For an SDK client of this process, which was started before the emulator's certificate was made. */
export function clientOptions(endpoint: string, region: string, certificate: Certificate) {
  return {
    endpoint,
    region,
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
    requestHandler: { httpsAgent: new Agent({ ca: readFileSync(certificate.certFile) }) },
  };
}

export type ClientOptions = ReturnType<typeof clientOptions>;

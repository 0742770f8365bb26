import { join } from "node:path";
import { runCommand } from "./run-command.ts";

export type Certificate = { readonly certFile: string; readonly keyFile: string };

/** A certificate of a day for 127.0.0.1: the bucket policies refuse what does not come over TLS, here too. */
export async function makeCertificate(dir: string): Promise<Certificate> {
  const certFile = join(dir, "emulator.crt");
  const keyFile = join(dir, "emulator.key");
  const extensions = [
    "basicConstraints=critical,CA:FALSE",
    "keyUsage=critical,digitalSignature,keyEncipherment",
    "extendedKeyUsage=serverAuth",
    "subjectAltName=IP:127.0.0.1,DNS:localhost",
  ].flatMap((extension) => ["-addext", extension]);
  const args = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=emulator"];
  await runCommand("openssl", [...args, "-keyout", keyFile, "-out", certFile, ...extensions], {
    timeoutMs: 60_000,
  });
  return { certFile, keyFile };
}

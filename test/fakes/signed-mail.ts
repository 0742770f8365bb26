import { generateKeyPairSync } from "node:crypto";
import { dkimSign } from "mailauth/lib/dkim/sign.js";

const { privateKey, publicKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "der" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

/** The TXT record under `test._domainkey.<domain>` of whoever signs here. */
export const dkimRecord = `v=DKIM1; k=rsa; p=${publicKey.toString("base64")}`;

/** The mail with a DKIM signature of this domain before it: a real one. */
export async function signedBy(domain: string, raw: string): Promise<Buffer> {
  const { signatures } = await dkimSign(raw, {
    canonicalization: "relaxed/relaxed",
    signingDomain: domain,
    selector: "test",
    privateKey,
    signatureData: [{ signingDomain: domain, selector: "test", privateKey }],
  });
  return Buffer.from(signatures + raw);
}

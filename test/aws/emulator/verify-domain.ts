import { SESClient, VerifyDomainIdentityCommand } from "@aws-sdk/client-ses";
import type { ClientOptions } from "./client-options.ts";

/** The part of TendMailStack that sending needs, which stays out of the emulator: a domain that may send. */
export async function verifyDomain(options: ClientOptions, domain: string): Promise<void> {
  await new SESClient(options).send(new VerifyDomainIdentityCommand({ Domain: domain }));
}

import type { Person } from "../mail/parsed-mail.ts";

/** An address as Mailpit's API writes it. */
export type AddressJson = { Name: string; Address: string };

export function addressJson({ name, address }: Person): AddressJson {
  return { Name: name, Address: address };
}

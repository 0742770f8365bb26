/** Domains of one provider that ignores dots in the local part. */
const dotlessDomains = new Set(["gmail.com", "googlemail.com"]);

/** Says of an address whether it is one of a fixed set, plus-forms folded: `sam+crm@x.com` is `sam@x.com`. */
export type AddressTest = (address: string) => boolean;

/**
 * A test for the user's own addresses or for Tend's. Folding is for these only: two plus-forms at a stranger's
 * domain may be two people. An entry without a local part (`@in.example.com`) stands for its whole domain.
 */
export function addressTest(addresses: readonly string[]): AddressTest {
  const whole = new Set(addresses.map((address) => foldedAddress(address.trim().toLowerCase())));
  return (address) => {
    if (address === "" || whole.size === 0) return false;
    const folded = foldedAddress(address.toLowerCase());
    return whole.has(folded) || whole.has(folded.slice(folded.lastIndexOf("@")));
  };
}

/** Capture and reply addresses as every Tend forms them: a word, a plus, a long key. */
const tendForm = /^(?:log|reply)\+[a-z0-9_-]{4,}@/;

/** A test for Tend's addresses; where none is told, as for a mail read apart from any home, their form tells. */
export function tendTest(addresses: readonly string[]): AddressTest {
  if (addresses.length > 0) return addressTest(addresses);
  return (address) => tendForm.test(address.toLowerCase());
}

function foldedAddress(address: string): string {
  const at = address.lastIndexOf("@");
  if (at < 0) return address;
  const domain = address.slice(at + 1) === "googlemail.com" ? "gmail.com" : address.slice(at + 1);
  const plus = address.indexOf("+");
  const local = plus > 0 && plus < at ? address.slice(0, plus) : address.slice(0, at);
  return `${dotlessDomains.has(domain) ? local.replaceAll(".", "") : local}@${domain}`;
}

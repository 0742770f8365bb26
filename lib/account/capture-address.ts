/** The local part and the domain of Tend's own addresses. */
export const capturePrefix = "log+";

/**
 * A secret capture address from 10 random bytes (80 bits, unguessable): `log+<16 characters>@<domain>`.
 * Base 32 in lower case, since mail programs change the case of local parts.
 */
export function captureAddressOf(randomBytes: Uint8Array, domain: string): string {
  if (randomBytes.length !== 10)
    throw new RangeError(`a capture address takes 10 random bytes, not ${randomBytes.length}`);
  let bits = 0;
  let count = 0;
  let secret = "";
  for (const byte of randomBytes) {
    bits = ((bits << 8) | byte) & 0xfff;
    count += 8;
    while (count >= 5) {
      count -= 5;
      secret += "abcdefghijkmnpqrstuvwxyz23456789".charAt((bits >> count) & 31);
    }
  }
  return `${capturePrefix}${secret}@${domain}`;
}

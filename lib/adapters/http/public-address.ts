import { BlockList, isIP } from "node:net";

/**
 * Whether an IP address is on the public internet: what IANA's registries of special-purpose addresses (RFC 6890)
 * call global unicast, and nothing else. Of IPv6 only 2000::/3 is handed out, so all that lies outside it (loopback,
 * link-local, unique local, mapped IPv4, NAT64) is not public.
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !special.check(address, "ipv4");
    case 6:
      return globalUnicast.check(address, "ipv6") && !special.check(address, "ipv6");
    default:
      return false;
  }
}

const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");

const special = new BlockList();
const ipv4: readonly [net: string, prefix: number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];
const ipv6: readonly [net: string, prefix: number][] = [
  // Teredo, ORCHID, benchmarking and other protocol assignments.
  ["2001::", 23],
  ["2001:db8::", 32],
  // 6to4 carries any IPv4 address, private ones too.
  ["2002::", 16],
  ["2620:4f:8000::", 48],
  ["3fff::", 20],
];
for (const [net, prefix] of ipv4) special.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of ipv6) special.addSubnet(net, prefix, "ipv6");

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublicAddress } from "../../../../lib/adapters/http/public-address.ts";

describe("an address on the public internet", () => {
  it.each([
    "1.1.1.1",
    "8.8.8.8",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "172.15.255.255",
    "172.32.0.0",
    "192.167.255.255",
    "192.169.0.0",
    "223.255.255.255",
    "2606:4700:4700::1111",
    "2a00:1450:4001:80b::200e",
  ])("%s is", (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    ["this network", "0.0.0.0"],
    ["private", "10.0.0.1"],
    ["private", "172.16.0.1"],
    ["private", "172.31.255.255"],
    ["private", "192.168.1.1"],
    ["shared by a carrier", "100.64.0.1"],
    ["loopback", "127.0.0.1"],
    ["loopback", "127.255.255.254"],
    ["the cloud's metadata", "169.254.169.254"],
    ["documentation", "192.0.2.1"],
    ["benchmarking", "198.19.0.1"],
    ["multicast", "224.0.0.1"],
    ["reserved", "240.0.0.1"],
    ["broadcast", "255.255.255.255"],
    ["unspecified", "::"],
    ["loopback", "::1"],
    ["mapped private", "::ffff:10.0.0.1"],
    ["mapped private in hex", "::ffff:a00:1"],
    ["mapped public: nobody connects so", "::ffff:1.1.1.1"],
    ["compatible", "::127.0.0.1"],
    ["NAT64", "64:ff9b::a00:1"],
    ["link-local", "fe80::1"],
    ["unique local", "fd00::1"],
    ["site-local", "fec0::1"],
    ["multicast", "ff02::1"],
    ["6to4 of a private one", "2002:a00:1::"],
    ["Teredo", "2001:0:1::"],
    ["documentation", "2001:db8::1"],
    ["documentation", "3fff::1"],
    ["the metadata of one cloud", "fd00:ec2::254"],
    ["with a zone", "fe80::1%eth0"],
    ["no address", "example.com"],
    ["nothing", ""],
  ])("not %s: %s", (_what, address) => expect(isPublicAddress(address)).toBe(false));

  it("law: nothing in 10/8, 127/8 or 192.168/16 is, nor mapped into IPv6", () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const inside = fc.oneof(
      fc.tuple(fc.constantFrom(10, 127), byte, byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
    );
    fc.assert(
      fc.property(inside, (parts) => {
        expect(isPublicAddress(parts.join("."))).toBe(false);
        expect(isPublicAddress(`::ffff:${parts.join(".")}`)).toBe(false);
      }),
    );
  });
});

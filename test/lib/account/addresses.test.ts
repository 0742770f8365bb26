import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { captureAddressOf } from "../../../lib/account/capture-address.ts";
import { readReplyAddress, replyAddressOf } from "../../../lib/account/reply-token.ts";
import { userIdOf } from "../../../lib/ledger/ids.ts";
import { someUserId } from "../../fakes/builders.ts";

const domain = "tend.example";

describe("capture addresses", () => {
  it("differ with their bytes, survive a change of case, and fit a mail header", () => {
    const first = captureAddressOf(new Uint8Array(10).fill(1), domain);
    const second = captureAddressOf(new Uint8Array(10).fill(2), domain);
    expect(first).not.toBe(second);
    expect(first).toMatch(/^log\+[a-z2-9]{16}@tend\.example$/);
    expect(first.toLowerCase()).toBe(first);
  });

  it("need exactly ten random bytes", () => {
    expect(() => captureAddressOf(new Uint8Array(9), domain)).toThrow(RangeError);
  });
});

describe("reply addresses", () => {
  const address = replyAddressOf(someUserId, "202611300800", "secret", domain);

  it("name the user and what is answered, also in capitals, within 64 characters", () => {
    const read = { kind: "valid", user: someUserId, about: "202611300800" };
    expect(readReplyAddress(address, "secret")).toEqual(read);
    expect(readReplyAddress(address.toUpperCase(), "secret")).toEqual(read);
    expect(address.split("@")[0]?.length).toBeLessThanOrEqual(64);
  });

  it.each([
    ["another secret", address, "other secret"],
    ["a changed digest", address.replace("202611300800", "202611300801"), "secret"],
    [
      "another user's id",
      address.replace(someUserId.slice(4), userIdOf("01haaaaaaaaaaaaaaaaaaaaaaa").slice(4)),
      "secret",
    ],
    ["a proof cut short", address.replace(/.@/, "@"), "secret"],
  ])("with %s are forged", (_case, forged, secret) => {
    expect(readReplyAddress(forged, secret)).toEqual({ kind: "forged" });
  });

  it("are nothing else's: any other address is none, and none throws", () => {
    expect(readReplyAddress("ana@example.com", "secret")).toEqual({ kind: "none" });
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readReplyAddress(`reply+${text}`, "secret")).toEqual({ kind: "forged" });
      }),
    );
  });
});

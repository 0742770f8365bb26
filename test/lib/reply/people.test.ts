import { describe, expect, test } from "vitest";
import { readReply } from "../../../lib/reply/read-reply.ts";
import { at, zone } from "./cast.ts";

const read = (
  text: string,
  suggestions: Parameters<typeof readReply>[0]["suggestions"],
  contacts: Parameters<typeof readReply>[0]["contacts"] = [],
) => readReply({ text, suggestions, contacts, at, zone });

const sam = { number: 1, name: "Sam Okafor", address: "sam@okafor.example" };
const otherSam = { number: 2, name: "Sam Reed", address: "sam@reed.example" };

describe("whom a name means", () => {
  test("two people of the digest called so are asked back about, and nothing is done", () => {
    expect(read("Sam later", [sam, otherSam])).toEqual({
      actions: [],
      unplaced: [],
      ambiguous: [{ line: "Sam later", candidates: [sam.address, otherSam.address] }],
    });
  });

  test("an initial or the last name tells them apart", () => {
    for (const text of ["Sam R later", "Sam R. later", "Reed later", "sam reed later", "Reed, Sam: later"]) {
      expect(read(text, [sam, otherSam]).actions).toMatchObject([{ action: "later", number: 2 }]);
    }
  });

  test("somebody of this digest goes before a contact of the same name", () => {
    expect(read("mute Sam", [sam], [{ name: "Sam Reed", address: otherSam.address }]).actions).toMatchObject([
      { action: "mute", number: 1 },
    ]);
  });

  test("two contacts called so are asked back about", () => {
    expect(read("mute Sam", [], [sam, otherSam]).ambiguous).toMatchObject([{ line: "mute Sam" }]);
  });

  test("one address is one person, however often it is given", () => {
    expect(
      read("mute Sam", [sam], [sam, { name: "S. Okafor", address: "SAM@okafor.example" }]).actions,
    ).toHaveLength(1);
  });

  test("an address goes before every name", () => {
    expect(read(`mute ${otherSam.address}`, [sam], [otherSam]).actions).toMatchObject([
      { who: { address: otherSam.address } },
    ]);
  });

  test.each([
    ['Samuel "Chip" Okafor', "Chip later"],
    ["Okafor, Samuel", "Samuel later"],
    ["Dr. Samuel Okafor", "samuel okafor later"],
    ["Samuel Okafor", "Sammy later"],
    ["Søren Åkesson", "soren later"],
    ["Siobhán O'Neill", "O'Neill later"],
    ["Jean-Luc Moreau", "jean-luc later"],
    ["李 明", "李 later"],
  ])("%s in “%s”", (name, text) => {
    expect(read(text, [{ number: 1, name, address: "x@y.example" }]).actions).toMatchObject([
      { action: "later", number: 1 },
    ]);
  });
});

test("all and the rest are the people to help, not those to decide on", () => {
  const suggestions = [
    { ...sam, help: "Send him the deck" },
    { ...otherSam, help: "Call him" },
    { number: 3, name: "Kim", address: "kim@new.example" },
  ];
  expect(read("all done", suggestions).actions.map((one) => one.number)).toEqual([1, 2]);
  expect(read("1 done, rest later", suggestions).actions.map((one) => one.number)).toEqual([1, 2]);
  expect(read("keep 3", suggestions).actions).toEqual([{ action: "keep", number: 3 }]);
});

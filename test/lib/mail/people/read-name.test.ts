import { describe, expect, it } from "vitest";
import { readName } from "../../../../lib/mail/people/read-name.ts";

describe("a name taken apart", () => {
  it.each([
    ["Ana Maria Silva", { first: "Ana", middle: "Maria", last: "Silva" }],
    ["Silva, Ana Maria", { first: "Ana", middle: "Maria", last: "Silva" }],
    ["Prof. Dr. Ana Silva", { title: "Prof. Dr.", first: "Ana", last: "Silva" }],
    ["Ana Silva III", { first: "Ana", last: "Silva", suffix: "III" }],
    ["Silva Jr., Ana", { first: "Ana", last: "Silva", suffix: "Jr." }],
    ["Ana Silva, MBA, PhD", { first: "Ana", last: "Silva", suffix: "MBA, PhD" }],
    ["Ana (Annie) Silva", { first: "Ana", last: "Silva", nickname: "Annie" }],
    ["Anna von und zu Falken", { first: "Anna", last: "von und zu Falken" }],
    ["Oscar de la Renta", { first: "Oscar", last: "de la Renta" }],
    ["Ana Ortega y Gasset", { first: "Ana", last: "Ortega y Gasset" }],
    ["Mr. and Mrs. Silva", { title: "Mr. and Mrs.", last: "Silva" }],
    ["Ms Silva", { title: "Ms", last: "Silva" }],
    ["Queen Ana", { title: "Queen", first: "Ana" }],
    ["Ana", { first: "Ana" }],
    ["A. B. Silva", { first: "A.", middle: "B.", last: "Silva" }],
    ["Van Silva", { first: "Van", last: "Silva" }],
    ["", {}],
  ])("%j", (input, expected) => {
    const none = { title: "", first: "", middle: "", last: "", suffix: "", nickname: "" };
    expect(readName(input)).toEqual({ ...none, ...expected });
  });
});

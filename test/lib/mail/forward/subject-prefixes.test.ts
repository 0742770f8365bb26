import { describe, expect, test } from "vitest";
import {
  isForwardSubject,
  stripSubjectPrefixes,
  subjectIntent,
} from "../../../../lib/mail/forward/subject-prefixes.ts";

describe("the outermost prefix says what a mail is", () => {
  test.each([
    "FW: Plan",
    "Fwd: Plan",
    "fw :Plan",
    "WG: Plan",
    "TR: Plan",
    "RV: Plan",
    "ENC: Plan",
    "I: Plan",
    "VB: Plan",
    "VL: Plan",
    "PD: Plan",
    "Doorst: Plan",
    "Videresend: Plan",
    "İLT: Plan",
    "ΠΡΘ: Plan",
    "转发：计划",
    "轉寄: 計畫",
    "Chuyển tiếp: Plan",
    "Fwd: Re: Plan",
    "[EXTERNAL] Fwd: Plan",
    "[plans] [x] WG: Plan",
    "Fwd[2]: Plan",
    "[Fwd: Plan]",
    "Plan (fwd)",
  ])("%s is forwarded", (subject) => {
    expect(subjectIntent(subject)).toBe("forward");
    expect(isForwardSubject(subject)).toBe(true);
  });

  test.each([
    "Re: Plan",
    "AW: Plan",
    "SV: Plan",
    "R: Plan",
    "Odp: Plan",
    "Re: Fwd: Plan",
    "RE[3]: Plan",
    "回复：计划",
    "[x] Re: Plan",
  ])("%s is answered", (subject) => {
    expect(subjectIntent(subject)).toBe("reply");
  });

  test.each([
    "Plan",
    "",
    "Note: Plan",
    "Prep: board meeting",
    "Forwarding address",
    "Tr",
    "12:30 lunch",
    "Budget: final",
  ])("%j is neither", (subject) => {
    expect(subjectIntent(subject)).toBe("none");
  });

  test("VS: is Danish for forwarded and Finnish for answered", () => {
    expect(subjectIntent("VS: Plan")).toBe("either");
  });
});

describe("a subject without its prefixes is the thread's", () => {
  test.each([
    ["Re: Fwd: AW: Plan", "Plan"],
    ["[Fwd: Re: Plan]", "Plan"],
    ["[EXTERNAL] FW: [list] Re: Plan", "Plan"],
    ["[list] Plan", "[list] Plan"],
    ["Plan: the second", "Plan: the second"],
    ["转发：回复：计划", "计划"],
    ["Plan (fwd)", "Plan"],
    ["", ""],
  ])("%s", (subject, stripped) => {
    expect(stripSubjectPrefixes(subject)).toBe(stripped);
  });
});

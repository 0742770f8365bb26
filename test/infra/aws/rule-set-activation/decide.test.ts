import { expect, test } from "vitest";
import { type ActivationStep, decideActivation } from "../../../../infra/aws/rule-set-activation/decide.ts";

const cases: [
  description: string,
  type: "Create" | "Update" | "Delete",
  active: string | null,
  step: ActivationStep["kind"],
][] = [
  ["where none is active, ours becomes it", "Create", null, "activate"],
  ["ours that is active already stays it", "Create", "tend", "leave"],
  ["another product's is never taken over", "Create", "company-mail", "refuse"],
  ["an update heals what was deactivated by hand", "Update", null, "activate"],
  ["an update of an active one changes nothing", "Update", "tend", "leave"],
  ["an update doesn't take over either", "Update", "company-mail", "refuse"],
  ["leaving deactivates ours, which SES won't delete while it is active", "Delete", "tend", "deactivate"],
  ["leaving touches no other's", "Delete", "company-mail", "leave"],
  ["leaving with none active does nothing", "Delete", null, "leave"],
  ["a name that only begins like ours is another's", "Create", "tend-2", "refuse"],
];

test.each(cases)("%s", (_description, type, active, step) => {
  expect(decideActivation({ type, ruleSetName: "tend" }, active).kind).toBe(step);
});

test("a refusal says which set is active and what to set", () => {
  const step = decideActivation({ type: "Create", ruleSetName: "tend" }, "company-mail");
  expect(step).toMatchObject({
    reason: expect.stringContaining('{"mode": "join", "ruleSetName": "company-mail"}'),
  });
});

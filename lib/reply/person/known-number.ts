import type { Target, TargetReading } from "../people/target.ts";
import { type Statement, stated } from "../stated.ts";
import type { Told } from "../told.ts";

/** A number that this digest does not have is said so; the others of the same list are done. */
export function statedOfKnown(told: Told, reading: TargetReading): Statement | undefined {
  const known = reading.targets.filter((one) => mayBe(one, told));
  if (known.length === reading.targets.length) return stated(told, reading);
  const rest = known.length === 0 ? undefined : stated(told, { ...reading, targets: known });
  return rest?.kind === "actions" ? { ...rest, incomplete: true } : { kind: "refused" };
}

/** Numbers of this digest's people; what else is numbered (new people, held mail) can be kept or ignored. */
export function mayBe(target: Target, told: Told): boolean {
  if (target.by !== "number") return true;
  return (
    target.person !== undefined || ((told.action === "keep" || told.action === "ignore") && target.number > 0)
  );
}

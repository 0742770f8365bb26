/**
 * Counts the work of a function by what it asks of strings, expressions and maps: characters looked through and calls.
 * A measure without a clock: the same on every machine.
 */
export function workOf(run: () => unknown): number {
  let work = 0;
  const restore: (() => void)[] = [];
  const count = <Target extends object, Name extends keyof Target>(
    target: Target,
    name: Name,
    cost: (self: unknown, args: unknown[], result: unknown) => number,
  ): void => {
    const original = target[name];
    if (typeof original !== "function") return;
    const counted = function (this: unknown, ...args: unknown[]): unknown {
      const result: unknown = Reflect.apply(original, this, args);
      work += 1 + cost(this, args, result);
      return result;
    };
    Object.defineProperty(target, name, { value: counted, configurable: true, writable: true });
    restore.push(() =>
      Object.defineProperty(target, name, { value: original, configurable: true, writable: true }),
    );
  };
  const lengthOf = (value: unknown): number => (typeof value === "string" ? value.length : 0);
  const searched = (self: unknown, args: unknown[], found: unknown): number => {
    const from = typeof args[1] === "number" ? Math.max(0, args[1]) : 0;
    const end = typeof found === "number" && found >= 0 ? found : lengthOf(self);
    return Math.max(0, end - from);
  };
  count(String.prototype, "indexOf", searched);
  count(String.prototype, "includes", (self, _args, found) => (found === true ? 0 : lengthOf(self)));
  for (const name of [
    "trim",
    "trimStart",
    "trimEnd",
    "charCodeAt",
    "slice",
    "startsWith",
    "endsWith",
  ] as const)
    count(String.prototype, name, () => 0);
  for (const name of ["split", "toLowerCase", "normalize"] as const)
    count(String.prototype, name, (self) => lengthOf(self));
  count(RegExp.prototype, "exec", (self, args) => {
    const isSticky = self instanceof RegExp && (self.sticky || self.global);
    return isSticky ? 0 : lengthOf(args[0]);
  });
  count(RegExp.prototype, "test", (_self, args) => lengthOf(args[0]));
  count(Map.prototype, "get", () => 0);
  count(Array.prototype, "push", () => 0);
  try {
    run();
  } finally {
    for (const undo of restore.reverse()) undo();
  }
  return work;
}

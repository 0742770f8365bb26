/** What was parsed, with fields that are null left out: many programs write those for what they don't have. */
export function withoutNulls(parsed: unknown): unknown {
  if (parsed === null || typeof parsed !== "object" || Array.isArray(parsed)) return parsed;
  return Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== null));
}

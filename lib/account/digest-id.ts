/** The 12 digits that name a digest: the minute it is due, in UTC, `202611300700`: the same wherever its user moves. */
export function digestIdOf(dueAt: string): string {
  return dueAt.replace(/\D/g, "").slice(0, 12);
}

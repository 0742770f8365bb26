/** What one check found: `says` what is so, and `remedy` what to do about it ("" when nothing is wrong). */
export type Finding = { check: string; ok: boolean; says: string; remedy: string };

export function fine(check: string, says: string): Finding {
  return { check, ok: true, says, remedy: "" };
}

export function wrong(check: string, says: string, remedy: string): Finding {
  return { check, ok: false, says, remedy };
}

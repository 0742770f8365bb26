/**
 * Who may become a user by a mail to `join@`: anybody; whoever a user invites; or a closed list. `list` holds addresses
 * and domains (`ana@example.org`, `example.org`); whoever stands there may join in every mode.
 */
export type Joining = { mode: "open" | "invited" | "closed"; list: readonly string[] };

/** Whether a mail to `join@` from this address may become an account without anybody's invitation. */
export function mayJoin(joining: Joining, address: string): boolean {
  const domain = address.slice(address.lastIndexOf("@") + 1);
  return joining.mode === "open" || joining.list.includes(address) || joining.list.includes(domain);
}

/** Reads the settings `JOIN_MODE` and `JOIN_LIST` (comma-separated). A mode that is none is the strictest. */
export function joiningFrom(mode: string | undefined, list: string | undefined): Joining {
  const known = mode === "open" || mode === "invited" ? mode : "closed";
  const entries = (list ?? "").split(/[\s,]+/).map((entry) => entry.trim().toLowerCase().replace(/^@/, ""));
  return { mode: known, list: entries.filter((entry) => entry !== "") };
}

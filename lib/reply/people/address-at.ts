const addressForm = /<?((?:[a-z0-9.!#$%&'*+/=?^_{|}~-]{1,64})@(?:[a-z0-9-]{1,63}\.){1,8}[a-z0-9-]{2,63})>?/y;

/** The address that stands at `at`, with the length it takes; undefined when there is none. */
export function addressAt(folded: string, at: number): { address: string; length: number } | undefined {
  addressForm.lastIndex = at;
  const found = addressForm.exec(folded);
  return found === null
    ? undefined
    : { address: (found[1] ?? "").replace(/^'+/, ""), length: found[0].length };
}

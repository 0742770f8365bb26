/**
 * Asks until there is an answer: queues and functions take their time, and say when they are done only by
 * what they did.
 *
 * @throws Error that names what did not come, with what `explain` gives
 */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  explain: () => string = () => "",
): Promise<T> {
  const giveUpAt = Date.now() + waitMsMax;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > giveUpAt) throw new Error(`${what}: not in ${waitMsMax / 1000} s\n${explain()}`);
    await new Promise((done) => setTimeout(done, 250));
  }
}

const waitMsMax = 45_000;

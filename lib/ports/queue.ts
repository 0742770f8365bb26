/** Work to be done at least once; `work` is a plain JSON value. */
export type Queue<Work> = { send(work: Work): Promise<void> };

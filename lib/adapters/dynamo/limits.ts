/** An item holds 400 KB at most, names included (DynamoDB's limit): the rest is for keys. */
export const basePartBytesMax = 380_000;
/** Counted up when the network's shape changes: a base of another format is folded anew. */
export const baseFormat = 1;

/** An item holds 400 KB at most, names included (DynamoDB's limit): the rest is for keys. */
export const basePartBytesMax = 380_000;
/** Counted up when the network's shape changes: a base of another format is folded anew. */
export const baseFormat = 2;
/** DynamoDB's own bounds of one batch. */
export const writeBatchMax = 25;
export const readBatchMax = 100;
/** With waits that double, this is most of a minute. */
export const batchAttemptsMax = 9;

/** Stands for each function where a test is about what surrounds it. */
export async function handler(): Promise<{ batchItemFailures: [] }> {
  return { batchItemFailures: [] };
}

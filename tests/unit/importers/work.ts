/** Seconds of processor time that this thread alone spends on `task`: what else the machine does counts for nothing. */
export async function timed<T>(task: () => Promise<T>): Promise<{ seconds: number; result: T }> {
  const before = process.threadCpuUsage();
  const result = await task();
  const { user, system } = process.threadCpuUsage(before);
  return { seconds: (user + system) / 1_000_000, result };
}

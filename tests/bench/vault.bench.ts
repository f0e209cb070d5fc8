import { toQuantile, type BenchRow } from '../tools/bench-table.ts';
import { inChromium } from './in-chromium.ts';

/** ms. */
const limits: readonly (readonly [start: string, limit: NonNullable<BenchRow['limit']>])[] = [
  ['brief.get with the lock on, warm', { p95: 50 }],
  ['search, first query that reads all of 5000', { p95: 500 }],
];

/** What the lock costs in a real Chromium while it is open. */
export default async function vault(): Promise<readonly BenchRow[]> {
  const samples = await inChromium('vault-page.ts', (page, address) =>
    page.evaluate(async (from) => {
      const module = (await import(from)) as { measure(): Promise<Record<string, number[]>> };
      return module.measure();
    }, address),
  );
  return Object.entries(samples).map(([name, times]) => {
    const limit = limits.find(([start]) => name.startsWith(start))?.[1];
    return {
      name,
      p50: toQuantile(times, 0.5),
      p95: toQuantile(times, 0.95),
      n: times.length,
      ...(limit ? { limit } : {}),
    };
  });
}

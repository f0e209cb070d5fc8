import { toQuantile, type BenchRow } from '../tools/bench-table.ts';
import { inChromium } from './in-chromium.ts';

/** What the panel budget leaves for the database, and what search is held to. ms, at the given number of notes. */
const limits: Record<string, NonNullable<BenchRow['limit']>> = {
  '10000 brief.get, warm': { p95: 8 },
  '100000 search, rare word': { p95: 15 },
  '100000 search, common word': { p95: 15 },
  '100000 search, two words': { p95: 60 },
};

/** The services over a real database in a real Chromium: a simulated one says nothing about time. */
export default async function databaseBench(): Promise<readonly BenchRow[]> {
  return inChromium('database-page.ts', async (page, address) => {
    const rows: BenchRow[] = [];
    for (const notes of [10_000, 100_000]) {
      const samples = await page.evaluate(
        async ([address, count]) => {
          const module = (await import(address)) as {
            measure(count: number): Promise<Record<string, number[]>>;
          };
          return module.measure(count);
        },
        [address, notes] as const,
      );
      for (const [name, times] of Object.entries(samples)) {
        const limit = limits[`${notes} ${name}`];
        rows.push({
          name: `${name} (${notes.toLocaleString('en')} notes)`,
          p50: toQuantile(times, 0.5),
          p95: toQuantile(times, 0.95),
          n: times.length,
          ...(limit ? { limit } : {}),
        });
      }
    }
    return rows;
  });
}

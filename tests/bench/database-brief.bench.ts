import { toQuantile, type BenchRow } from '../tools/bench-table.ts';
import { inChromium } from './in-chromium.ts';

/** What a brief may take in the background. ms. */
const limits: Record<string, NonNullable<BenchRow['limit']>> = { warm: { p95: 8 } };

/** `brief.get` over a real database in a real Chromium, for a person with a long history. */
export default async function briefInDatabase(): Promise<readonly BenchRow[]> {
  const samples = await inChromium('database-brief-page.ts', (page, address) =>
    page.evaluate(async (from) => {
      const module = (await import(from)) as { measure(): Promise<Record<string, number[]>> };
      return module.measure();
    }, address),
  );
  return Object.entries(samples).map(([name, times]) => {
    const limit = limits[name];
    return {
      name: `brief.get, ${name} (500 notes, 3,000 prompts, 10,000 behaviours)`,
      p50: toQuantile(times, 0.5),
      p95: toQuantile(times, 0.95),
      n: times.length,
      ...(limit ? { limit } : {}),
    };
  });
}

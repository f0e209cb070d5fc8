import type { Page } from '@playwright/test';
import { toQuantile, type BenchRow } from '../tools/bench-table.ts';
import { inChromium } from './in-chromium.ts';
import type * as NotebookPage from './database-notebook-page.ts';

const sizes = [5_000, 100_000] as const;

/** What the issue holds the notebook to. ms, or MB. */
const limits: Record<string, NonNullable<BenchRow['limit']>> = {
  '5000 search, first after opening': { p95: 150 },
  '100000 search, first after opening': { p95: 1_600 },
  '100000 search, held in memory': { p95: 40 },
  '100000 search, one word or prefix': { p95: 15 },
  '100000 search, two words': { p95: 60 },
  '100000 search, a miss': { p95: 60 },
  '100000 timeline, 50 rows': { p95: 50 },
  '100000 timeline, times the bare reading': { p50: 2 },
  '100000 notes.add, on the disk': { p95: 25 },
};

type Exports = typeof NotebookPage;

const call = <K extends keyof Exports>(
  page: Page,
  address: string,
  name: K,
  ...args: Parameters<Exports[K]>
): Promise<Awaited<ReturnType<Exports[K]>>> =>
  page.evaluate(
    async ([from, called, given]) => {
      const module = (await import(from)) as Record<string, (...all: unknown[]) => unknown>;
      return module[called]?.(...given);
    },
    [address, name, args] as const,
  ) as Promise<Awaited<ReturnType<Exports[K]>>>;

/** What the page holds after a collection. MB. */
async function loadHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 2 ** 20;
}

/** Timeline, search and saving over a notebook of that many notes in a real Chromium, beside a bare reading. */
export default async function notebookInDatabase(): Promise<readonly BenchRow[]> {
  return inChromium('database-notebook-page.ts', async (page, address) => {
    const rows: BenchRow[] = [];
    for (const notes of sizes) {
      const add = (name: string, samples: readonly number[], unit = 'ms'): void => {
        const limit = limits[`${notes} ${name}`];
        rows.push({
          name: `${name} (${notes.toLocaleString('en')} notes)`,
          p50: toQuantile(samples, 0.5),
          p95: toQuantile(samples, 0.95),
          n: samples.length,
          ...(unit === 'ms' ? {} : { unit }),
          ...(limit ? { limit } : {}),
        });
      };
      await call(page, address, 'fill', notes);
      const firsts: number[] = [];
      const weights: number[] = [];
      for (let round = 0; round < 5; round += 1) {
        await call(page, address, 'release');
        const before = await loadHeap(page);
        firsts.push(await call(page, address, 'first', notes));
        weights.push((await loadHeap(page)) - before);
      }
      add('search, first after opening', firsts);
      add('search, held in memory', weights, 'MB');
      const { one, two, miss } = await call(page, address, 'searches', 100);
      add('search, one word or prefix', one);
      add('search, two words', two);
      add('search, a miss', miss);
      await call(page, address, 'release');
      const { raw, timeline, next } = await call(page, address, 'timelines', notes, 200);
      add('a bare reading of 50 rows by index', raw);
      add('timeline, 50 rows', timeline);
      add('timeline, the next 50 rows', next);
      const ratio = (toQuantile(timeline, 0.5) ?? 0) / (toQuantile(raw, 0.5) ?? 1);
      add('timeline, times the bare reading', [ratio], '×');
      add('notes.add, on the disk', await call(page, address, 'saves', notes, 100));
    }
    return rows;
  });
}

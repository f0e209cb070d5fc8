import { loadavg } from 'node:os';
import type { CDPSession, Page } from '@playwright/test';
import type { BenchRow } from '../tools/bench-table.ts';
import type * as TransferPage from './database-transfer-page.ts';
import { inChromium } from './in-chromium.ts';

const notes = 100_000;
type Exports = typeof TransferPage;

const call = <K extends keyof Exports>(
  page: Page,
  address: string,
  name: K,
): Promise<Awaited<ReturnType<Exports[K]>>> =>
  page.evaluate(
    async ([from, called, count]) => {
      const module = (await import(from)) as Record<string, (count: number) => unknown>;
      return module[called]?.(count);
    },
    [address, name, notes] as const,
  ) as Promise<Awaited<ReturnType<Exports[K]>>>;

const heap = async (session: CDPSession): Promise<number> =>
  (await session.send('Runtime.getHeapUsage')).usedSize / 2 ** 20;

/** How far memory rose above where it was, looked at all the while. MB. */
async function peakOf<T>(session: CDPSession, work: () => Promise<T>): Promise<{ value: T; peak: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const before = await heap(session);
  let peak = before;
  const looking = setInterval(() => {
    void heap(session).then((used) => (peak = Math.max(peak, used)));
  }, 50);
  try {
    const value = await work();
    return { value, peak: Math.max(peak, await heap(session)) - before };
  } finally {
    clearInterval(looking);
  }
}

/** Export of everything and its restore in a real Chromium: time, memory, and for how long the page stands still. */
export default async function transfers(): Promise<readonly BenchRow[]> {
  return inChromium('database-transfer-page.ts', async (page, address) => {
    const session = await page.context().newCDPSession(page);
    await call(page, address, 'fill');
    const row = (name: string, p50: number, unit: string, most?: number): BenchRow => ({
      name: `${name} (100,000 notes)`,
      ...{ p50, n: 1, unit },
      ...(most === undefined ? {} : { limit: { p50: most } }),
    });
    const raw = await call(page, address, 'rawRead');
    const out = await peakOf(session, () => call(page, address, 'exportAll'));
    const stop = await call(page, address, 'stopExport');
    const back = await peakOf(session, () => call(page, address, 'restoreAll'));
    const { read, write } = back.value;
    return [
      row('a bare reading of the notes', raw, 'ms'),
      row(`export of everything, ${Math.round(out.value.megabytes)} MB`, out.value.ms, 'ms', 8_000),
      row('  memory above idle', out.peak, 'MB', 150),
      row('  longest stand-still', out.value.stall, 'ms'),
      row('  times the progress moved', out.value.reports, ''),
      row('  from Stop to its end', stop, 'ms'),
      row('restore, looking over and writing', read.ms + write.ms, 'ms', 30_000),
      row('  looking over', read.ms, 'ms'),
      row('  longest stand-still while looking over', read.stall, 'ms'),
      row('  longest stand-still while writing', write.stall, 'ms'),
      row('  times the progress moved', read.reports + write.reports, ''),
      row('  memory above idle', back.peak, 'MB'),
      { name: 'load of the machine, last minute', p50: loadavg()[0] ?? null, n: 1, unit: '' },
    ];
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { toQuantile, type BenchRow } from '../tools/bench-table.ts';
import { findChromium } from '../tools/browsers.ts';

const root = join(import.meta.dirname, '../..');
const origin = 'https://bench.test';

/** What the panel budget leaves for the database, and what search is held to. ms, at the given number of notes. */
const limits: Record<string, NonNullable<BenchRow['limit']>> = {
  '10000 brief.get, warm': { p95: 8 },
  '100000 search, rare word': { p95: 15 },
  '100000 search, common word': { p95: 15 },
  '100000 search, two words': { p95: 60 },
};

async function loadBundle(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, 'database-page.ts'), formats: ['es'], fileName: 'bench' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the bench was not bundled');
  return chunk.code;
}

/** The services over a real database in a real Chromium: a simulated one says nothing about time. */
export default async function databaseBench(): Promise<readonly BenchRow[]> {
  const code = await loadBundle();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.route(`${origin}/**`, (route) => {
      const path = new URL(route.request().url()).pathname;
      if (path === '/')
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' });
      if (path === '/bench.js') return route.fulfill({ contentType: 'text/javascript', body: code });
      return route.fulfill({
        contentType: 'application/json',
        body: readFileSync(join(root, 'public', path), 'utf8'),
      });
    });
    await page.goto(`${origin}/`);
    const rows: BenchRow[] = [];
    for (const notes of [10_000, 100_000]) {
      const samples = await page.evaluate(
        async ([address, count]) => {
          const module = (await import(address)) as {
            measure(count: number): Promise<Record<string, number[]>>;
          };
          return module.measure(count);
        },
        [`${origin}/bench.js`, notes] as const,
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
  } finally {
    await browser.close();
  }
}

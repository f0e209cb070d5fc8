import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../tools/browsers.ts';

const root = join(import.meta.dirname, '../..');
const origin = 'https://bench.test';

/** Each piece by its address; the entry is `/bench.js`. */
async function loadBundle(entry: string): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, entry), formats: ['es'], fileName: 'bench' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunks = output && 'output' in output ? output.output.filter((one) => one.type === 'chunk') : [];
  if (chunks.length === 0) throw new Error('the bench was not bundled');
  return new Map(
    chunks.map(({ fileName, isEntry, code }) => [isEntry ? '/bench.js' : `/${fileName}`, code] as const),
  );
}

/** Runs an action over a page that serves `entry` (a file beside this one) and everything in `public`. */
export async function inChromium<T>(
  entry: string,
  action: (page: Page, address: string) => Promise<T>,
): Promise<T> {
  const pieces = await loadBundle(entry);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => process.stderr.write(`${String(error)}\n`));
    await page.route(`${origin}/**`, (route) => {
      const path = new URL(route.request().url()).pathname;
      if (path === '/')
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' });
      const piece = pieces.get(path);
      if (piece !== undefined) return route.fulfill({ contentType: 'text/javascript', body: piece });
      return route.fulfill({
        contentType: 'application/json',
        body: readFileSync(join(root, 'public', path), 'utf8'),
      });
    });
    await page.goto(`${origin}/`);
    return await action(page, `${origin}/bench.js`);
  } finally {
    await browser.close();
  }
}

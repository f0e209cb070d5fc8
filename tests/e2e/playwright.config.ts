import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

// Pages are generated here and read in the browser: both live in one zone, with summer time.
process.env.TZ = 'Europe/London';

const artifacts = join(import.meta.dirname, '../../.artifacts');

export default defineConfig({
  testDir: '.',
  outputDir: join(artifacts, 'e2e'),
  workers: 2,
  fullyParallel: true,
  // A shared machine may stall; what passes only the second time is still named as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [
    [process.stdout.isTTY ? 'list' : 'dot'],
    ['json', { outputFile: join(artifacts, 'results/chromium.json') }],
  ],
});

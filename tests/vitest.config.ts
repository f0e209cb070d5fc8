import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** Tests that take long because they try much: whole files of others, random input by the thousand. */
const thorough = [
  'tests/contract/{backup,hosts,importers}/**/*.test.ts',
  'tests/unit/vault/**/*.test.ts',
  'tests/{unit,contract}/**/{real-*,*-properties,round-trip*,wall}.test.ts',
];

export default defineConfig({
  root,
  plugins: [preact({ reactAliasesEnabled: false })],
  test: {
    restoreMocks: true,
    // Property tests on a busy machine; nothing waits for a clock.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{unit,contract}/**/*.test.ts'],
          exclude: thorough,
          // Each file makes what it needs itself, so that modules are loaded once: a third of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'thorough', environment: 'node', include: thorough },
      },
      {
        extends: true,
        // Written by `wxt prepare`; the texts themselves come from the setup file.
        resolve: { alias: { '#i18n': `${root}.wxt/i18n/index.ts` } },
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/component/setup.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'built', environment: 'node', include: ['tests/built/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/firefox/**/*.test.ts'],
          // Pages are generated here and read in the browser: both live in one zone, with summer time.
          env: { TZ: 'Europe/London' },
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        // Applications that others wrote, installed and started here.
        test: {
          name: 'real',
          environment: 'node',
          include: ['tests/real/**/*.test.ts'],
          env: { TZ: 'Europe/Berlin' },
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

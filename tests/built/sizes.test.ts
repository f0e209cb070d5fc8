import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  builds,
  listBuilt,
  listContentFiles,
  listFirstLoad,
  readBuilt,
  readBuiltBytes,
  toBytes,
} from './support.ts';

/**
 * What a page and a first look pay for is fixed. The package also carries what is loaded on demand: readers for every
 * file format and the texts of seven languages.
 */
const limits = { contentScript: 30_000, panelFirstLoad: 110_000, popupFirstLoad: 110_000, packed: 1_400_000 };

/** A text that each library carries through minification, and the file of the library that proves it. */
const traces = [
  { library: 'dexie', trace: 'Dexie', proof: 'dexie/dist/dexie.mjs' },
  { library: 'zod', trace: '_zod', proof: 'zod/v4/core/core.js' },
  { library: 'preact', trace: 'http://www.w3.org/1998/Math/MathML', proof: 'preact/dist/preact.mjs' },
  {
    library: '@preact/signals',
    trace: 'Cycle detected',
    proof: '@preact/signals-core/dist/signals-core.mjs',
  },
  { library: 'papaparse', trace: 'UndetectableDelimiter', proof: 'papaparse/papaparse.js' },
  { library: 'fflate', trace: 'invalid zip data', proof: 'fflate/esm/browser.js' },
] as const;

const require = createRequire(import.meta.url);

describe.each(builds)('the size of %s', (build) => {
  it(`puts at most ${limits.contentScript} bytes into a page`, () => {
    const files = listContentFiles(build);
    expect(files).not.toEqual([]);
    expect(toBytes(build, files)).toBeLessThanOrEqual(limits.contentScript);
  });

  it.each(traces)('puts no $library into a page', ({ trace }) => {
    const found = listContentFiles(build).filter((file) => readBuilt(build, file).includes(trace));
    expect(found).toEqual([]);
  });

  it(`loads at most ${limits.panelFirstLoad} bytes before the panel shows`, () => {
    const files = listFirstLoad(build, 'panel.html');
    expect(files.some((file) => file.endsWith('.js'))).toBe(true);
    expect(toBytes(build, files)).toBeLessThanOrEqual(limits.panelFirstLoad);
  });

  it(`loads at most ${limits.popupFirstLoad} bytes before the popup shows`, () => {
    expect(toBytes(build, listFirstLoad(build, 'popup.html'))).toBeLessThanOrEqual(limits.popupFirstLoad);
  });

  it(`packs to at most ${limits.packed} bytes without playbooks and maps`, () => {
    const files = listBuilt(build).filter((file) => !/^(packs|maps)\//.test(file));
    const zip = zipSync(
      Object.fromEntries(files.map((file) => [file, new Uint8Array(readBuiltBytes(build, file))])),
      { level: 9 },
    );
    expect(zip.length).toBeLessThanOrEqual(limits.packed);
  });
});

describe('the traces that are looked for', () => {
  it.each(traces)('stand in $library', ({ trace, proof }) => {
    const modules = require.resolve('dexie/package.json').replace(/dexie\/package\.json$/, '');
    expect(readFileSync(`${modules}${proof}`, 'utf8')).toContain(trace);
  });
});

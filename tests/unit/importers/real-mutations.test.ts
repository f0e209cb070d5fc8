import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { createRandom, faultOf, mutate } from './mutate.ts';

const own = join(import.meta.dirname, '../../fixtures/maps');
const real = join(import.meta.dirname, '../../../../shared/maps');
/** `MUTATIONS=10000`: how many in all; a few by default. Of the big files every import takes a second. */
const wanted = Number(process.env['MUTATIONS'] ?? 300);
const biggest = wanted > 1_000 ? 60_000 : 20_000;

const filesIn = (folder: string): string[] =>
  (existsSync(folder) ? globSync('**/*', { cwd: folder }) : [])
    .map((name) => join(folder, name))
    .filter((path) => {
      const stat = statSync(path);
      return stat.isFile() && stat.size <= biggest && !/expected\.json$|\.txt$/.test(path);
    })
    .toSorted();

it(`${wanted} accidents to stored and real files never throw, never hang, never import a half`, async () => {
  const files = [...filesIn(own), ...filesIn(real)].map((path) => ({
    name: basename(path),
    bytes: new Uint8Array(readFileSync(path)),
  }));
  expect(files.length).toBeGreaterThan(5);
  const faults: string[] = [];
  for (let seed = 1; seed <= wanted; seed++) {
    const file = files[seed % files.length];
    if (!file) continue;
    const fault = await faultOf({ name: file.name, bytes: mutate(file.bytes, createRandom(seed)) });
    if (fault !== null) faults.push(`seed ${seed}, ${file.name}: ${fault}`);
  }
  expect(faults).toEqual([]);
}, 3_600_000);

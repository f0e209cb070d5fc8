import { strFromU8, unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openZip } from '../../../utils/platform/zip.ts';

const unzip = async (blob: Blob): Promise<[string, string][]> =>
  Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))).map(([name, bytes]) => [
    name,
    strFromU8(bytes),
  ]);

test('a zip gives back what was put in, letters of two halves at the seams too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(4), fc.constantFrom('a', '😀', 'é', '語'), async (shift, letter) => {
      const text = 'x'.repeat(65_533 + shift) + letter.repeat(40_000);
      const zip = await openZip(async () => undefined);
      await zip.add('Sam Okafor.md', text);
      await zip.add('Zoë.md', '');
      expect(await unzip(await zip.end())).toEqual([
        ['Sam Okafor.md', text],
        ['Zoë.md', ''],
      ]);
    }),
    { numRuns: 10 },
  );
});

test('a large file is written in steps between which the page can breathe', async () => {
  let rests = 0;
  const zip = await openZip(async () => void (rests += 1));
  await zip.add('notes.csv', 'word '.repeat(200_000));
  await zip.end();
  expect(rests).toBeGreaterThan(10);
});

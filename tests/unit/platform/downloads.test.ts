import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { loadZip, toFileName } from '../../../utils/platform/downloads.ts';

test.each([
  ['Priya Nair.md', 'Priya Nair.md'],
  ['a/b\\c:d*e?"f<g>h|i.md', 'a-b-c-d-e--f-g-h-i.md'],
  ['../../etc/passwd', '-..-etc-passwd'],
  ['CON.md', '_CON.md'],
  ['.md', 'md'],
  ['', '_'],
  ['trailing dots... .md', 'trailing dots.md'],
  ['line\nbreak.md', 'line-break.md'],
  ['山田 太郎.md', '山田 太郎.md'],
])('%j is kept as the file name %j', (name, expected) => {
  expect(toFileName(name)).toBe(expected);
});

test('a very long name is cut, its ending kept', () => {
  const name = toFileName(`${'x'.repeat(500)}.md`);
  expect(name).toHaveLength(123);
  expect(name.endsWith('.md')).toBe(true);
});

test('equal names are numbered, also where only the case differs, and nothing is lost', async () => {
  const zip = await loadZip([
    { name: 'Sam.md', text: 'one' },
    { name: 'sam.md', text: 'two' },
    { name: 'Sam.md', text: 'três' },
  ]);
  const files = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(files).toEqual([
    ['Sam.md', 'one'],
    ['sam (2).md', 'two'],
    ['Sam (3).md', 'três'],
  ]);
});

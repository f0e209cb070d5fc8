import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { previewMap } from '../../../utils/importers/import-map.ts';
import { ods } from '../../fixtures/workbooks/build-ods.ts';
import { pack, xlsx, xlsxParts } from '../../fixtures/workbooks/build-xlsx.ts';
import type { SheetSpec } from '../../fixtures/workbooks/build-xlsx.ts';
import { layouts } from '../../fixtures/workbooks/layouts.ts';
import { words } from '../../fixtures/workbooks/words.ts';
import { bytesOf, codesOf } from '../../unit/importers/fakes.ts';
import { timed } from '../../unit/importers/work.ts';

const map: SheetSpec = {
  name: 'Map',
  rows: [
    ['Competency', 'Junior', 'Senior'],
    ['Feedback', 'Asks for feedback each week', 'Gives feedback on the same day'],
  ],
};
const megabyte = 1024 * 1024;

/** The container in which Office puts a workbook with a password: its two streams by their names. */
const locked = (): Uint8Array => {
  const wide = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 504 }, () => 0)];
  return Uint8Array.from([...head, ...wide('EncryptionInfo'), 0, 0, ...wide('EncryptedPackage')]);
};

/** States other sizes in the directory than the parts have. */
const withStatedSize = (bytes: Uint8Array, size: number): Uint8Array => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
};

/** Sets the bit that says that each part needs a password. */
const withPassword = (bytes: Uint8Array): Uint8Array => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 10; at++)
    if (view.getUint32(at, true) === 0x02014b50) copy[at + 8] = (copy[at + 8] ?? 0) | 1;
  return copy;
};

const parts = () => xlsxParts([map]);
const bomb = (megabytes: number): Uint8Array =>
  pack({ ...parts(), 'xl/worksheets/sheet1.xml': new Uint8Array(megabytes * megabyte).fill(0x20) });
const many = (count: number): SheetSpec[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Area ${index + 1}`,
    rows: [
      map.rows[0] ?? [],
      [`Skill ${index}`, 'Asks for feedback each week', 'Gives feedback on the same day'],
    ],
  }));
const refusals: [string, string, () => Uint8Array, string][] = [
  ['a workbook with a password', 'map.xlsx', locked, 'E-XLSX-PROTECTED'],
  ['a workbook whose parts have a password', 'map.xlsx', () => withPassword(xlsx([map])), 'E-XLSX-PROTECTED'],
  [
    'an encrypted OpenDocument file',
    'map.ods',
    () => ods([{ name: 'Map', rows: [['a']] }], '<manifest:encryption-data/>'),
    'E-XLSX-PROTECTED',
  ],
  ['a workbook cut in the middle', 'map.xlsx', () => xlsx([map]).slice(0, 900), 'E-XLSX-ZIP'],
  ['a workbook that misses its last byte', 'map.xlsx', () => xlsx([map]).slice(0, -1), 'E-XLSX-ZIP'],
  ['a workbook without its sheet', 'map.xlsx', () => pack(omit('xl/worksheets/sheet1.xml')), 'E-XLSX-ZIP'],
  ['a workbook without its texts', 'map.xlsx', () => pack(omit('xl/sharedStrings.xml')), 'E-XLSX-ZIP'],
  [
    'a sheet that is no XML',
    'map.xlsx',
    () => pack({ ...parts(), 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row></sheetData>' }),
    'E-XLSX-ZIP',
  ],
  [
    'a directory that is no XML',
    'map.xlsx',
    () => pack({ ...parts(), 'xl/workbook.xml': 'no xml' }),
    'E-XLSX-ZIP',
  ],
  ['12 MB of spaces in 12 kB', 'map.xlsx', () => bomb(12), 'E-XLSX-ZIP'],
  [
    '60 MB in a workbook of 1 MB',
    'map.xlsx',
    () =>
      pack({
        ...parts(),
        'xl/media/noise.bin': noise(),
        'xl/worksheets/sheet1.xml': new Uint8Array(60 * megabyte),
      }),
    'E-TOO-BIG',
  ],
  ['a size that is not the real one', 'map.xlsx', () => withStatedSize(bomb(12), 4_000), 'E-XLSX-ZIP'],
  ['51 sheets', 'map.xlsx', () => xlsx(many(51)), 'E-TOO-MANY'],
  [
    '201 columns',
    'map.xlsx',
    () =>
      xlsx([{ name: 'Map', rows: [Array.from({ length: 201 }, (_, index) => `Column ${index}`), ['x']] }]),
    'E-TOO-MANY',
  ],
  [
    '20,001 rows',
    'map.xlsx',
    () => xlsx([{ name: 'Map', rows: Array.from({ length: 20_001 }, (_, index) => [`Row ${index}`, 'x']) }]),
    'E-TOO-MANY',
  ],
  ['a workbook without a cell', 'map.xlsx', () => xlsx([{ name: 'Map', rows: [] }]), 'E-EMPTY'],
  [
    'a binary workbook',
    'map.xlsb',
    () => zipSync({ '[Content_Types].xml': bytesOf('x'), 'xl/workbook.bin': bytesOf('x') }),
    'E-TYPE',
  ],
  ['an old workbook', 'map.xls', () => locked().slice(0, 540), 'E-TYPE'],
  ['a presentation', 'map.pptx', () => zipSync({ 'ppt/presentation.xml': bytesOf('x') }), 'E-TYPE'],
  [
    'a sheet of people and their scores',
    'team.xlsx',
    () =>
      xlsx([
        {
          name: 'Team',
          rows: [
            ['Skill', 'Ana Ruiz', 'Bo Chen'],
            ['Go', 3, 2],
            ['SQL', 4, 1],
          ],
        },
      ]),
    'E-PEOPLE',
  ],
  [
    'an archive cut in the middle',
    'maps.zip',
    () => zipSync({ 'a.csv': bytesOf('a,b\n'.repeat(90)) }).slice(0, 60),
    'E-ZIP',
  ],
  [
    'an archive with a password',
    'maps.zip',
    () => withPassword(zipSync({ 'a.csv': bytesOf('a,b') })),
    'E-ZIP',
  ],
  [
    'an archive of pictures',
    'maps.zip',
    () => zipSync({ 'a.png': bytesOf('a'), 'b.pdf': bytesOf('b') }),
    'E-ZIP',
  ],
  ['an archive without a file', 'maps.zip', () => zipSync({}), 'E-ZIP'],
  [
    'an archive of an archive',
    'maps.zip',
    () => zipSync({ 'inner.zip': zipSync({ 'a.csv': bytesOf('a') }) }),
    'E-ZIP',
  ],
  [
    'an archive that grows a thousandfold',
    'maps.zip',
    () => zipSync({ 'a.csv': new Uint8Array(9 * megabyte) }),
    'E-ZIP',
  ],
  [
    'an archive of 60 files',
    'maps.zip',
    () =>
      zipSync(
        Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`m${at}.csv`, bytesOf(`a,b\n${at},c`)])),
      ),
    'E-TOO-MANY',
  ],
];

function omit(name: string): Record<string, string> {
  const { [name]: _, ...rest } = parts();
  return rest;
}

function noise(): Uint8Array {
  let seed = 7;
  return Uint8Array.from({ length: megabyte }, () => (seed = (seed * 48_271) % 0x7fffffff) & 0xff);
}

describe('workbooks and archives that are refused with one clear sentence', () => {
  it.each(refusals)(
    '%s',
    async (_, name, build, code) => {
      const bytes = build();
      const { seconds, result } = await timed(() => previewMap([{ name, bytes }]));
      const { map: read, messages } = result;
      const errors = messages.filter(({ severity }) => severity === 'error');
      expect(read).toBeNull();
      expect([...new Set(codesOf(errors))]).toEqual([code]);
      expect(errors[0]?.text).toMatch(/[.]$/);
      expect(errors[0]?.text).not.toMatch(/[{}]|undefined|NaN/);
      expect(seconds).toBeLessThan(4);
    },
    60_000,
  );
});

describe('workbooks that are strange and readable', () => {
  it('reads fifty sheets', async () => {
    const { map: read, messages } = await previewMap([{ name: 'map.xlsx', bytes: xlsx(many(50)) }]);
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(read?.behaviours).toHaveLength(100);
    expect(read?.areas).toHaveLength(50);
  });

  it('never resolves an entity of a document type', async () => {
    const sheet = parts()['xl/sharedStrings.xml'] ?? '';
    const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${sheet.replace('each week', '&b;')}`;
    const { map: read } = await previewMap([
      { name: 'map.xlsx', bytes: pack({ ...parts(), 'xl/sharedStrings.xml': entities }) },
    ]);
    expect(read?.behaviours[0]?.text).toBe('Asks for feedback &b;');
  });

  it('keeps sheets and texts called __proto__ and constructor', async () => {
    const sheet = (name: string): SheetSpec => ({
      name,
      rows: [
        ['Competency', 'Junior', 'Senior'],
        [`${name}__`, 'toString', 'hasOwnProperty'],
      ],
    });
    const { map: read } = await previewMap([
      { name: 'map.xlsx', bytes: xlsx([sheet('__proto__'), sheet('constructor')]) },
    ]);
    expect(read?.areas.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
    expect(read?.behaviours).toHaveLength(4);
    expect(({} as Record<string, unknown>)['toString']).toBe(Object.prototype.toString);
  });

  it('passes over a million formatted rows without a text', async () => {
    const xml = parts()['xl/worksheets/sheet1.xml'] ?? '';
    const empty = Array.from(
      { length: 4_000 },
      (_, at) => `<row r="${at + 10}"><c r="A${at + 10}" s="1"/></row>`,
    ).join('');
    const last = '<row r="1048576"><c r="XFD1048576" s="1"/></row>';
    const bytes = pack({
      ...parts(),
      'xl/worksheets/sheet1.xml': xml.replace('</sheetData>', `${empty}${last}</sheetData>`),
    });
    const { map: read } = await previewMap([{ name: 'map.xlsx', bytes }]);
    expect(read?.behaviours).toHaveLength(2);
  });

  it('copies no more than there is when merged areas overlap', async () => {
    const merged = Array.from({ length: 3_000 }, (_, at) => `B${at + 2}:GQ20000`);
    const rows = Array.from({ length: 3_000 }, (_, at) => [`Skill ${at}`, `Does the thing of line ${at}`]);
    const bytes = xlsx([{ name: 'Map', merged, rows: [['Competency', 'Junior', 'Senior'], ...rows] }]);
    const { seconds } = await timed(() => previewMap([{ name: 'map.xlsx', bytes }]));
    expect(seconds).toBeLessThan(8);
  }, 60_000);
});

describe('files of an archive', () => {
  const csv = 'Competency,Junior,Senior\nTalk,Asks first,Asks others\n';

  it('are named without a way out of the archive', async () => {
    const bytes = zipSync({
      '../../etc/team/map.csv': bytesOf(csv),
      'C:\\Users\\ana\\other.csv': bytesOf(csv.replace('Talk', 'Walk')),
    });
    const { questions } = await previewMap([{ name: 'maps.zip', bytes }]);
    expect(questions.find(({ code }) => code === 'Q-SHEET')?.options).toEqual([
      { value: 'etc/team/map.csv', label: 'etc/team/map.csv' },
      { value: 'Users/ana/other.csv', label: 'Users/ana/other.csv' },
    ]);
  });

  it('are left out and named when they cannot hold a map', async () => {
    const bytes = zipSync({
      'map.csv': bytesOf(csv),
      'photo.jpg': bytesOf('x'),
      '__MACOSX/._map.csv': bytesOf('x'),
      '.git/config': bytesOf('x'),
    });
    const { map: read, messages } = await previewMap([{ name: 'maps.zip', bytes }]);
    expect(read?.behaviours).toHaveLength(2);
    expect(messages).toMatchObject([{ code: 'W-FILE-SKIPPED', params: { count: 1, names: '"photo.jpg"' } }]);
  });

  it('may be workbooks of their own', async () => {
    const { files } = layouts['a sheet for each area, with a summary and lists']?.(words['en'] as never) ?? {
      files: [],
    };
    const bytes = zipSync(Object.fromEntries(files.map((file) => [`maps/${file.name}`, file.bytes])));
    const { counts } = await previewMap([{ name: 'maps.zip', bytes }]);
    expect(counts).toMatchObject({ areas: 2, behaviours: 12 });
  });

  it('are read in the encoding that each is in', async () => {
    const bytes = zipSync({
      'jan.csv': Uint8Array.from(csv.replace('Talk', 'Gespr\u00e4ch'), (letter) => letter.charCodeAt(0)),
      'feb.csv': strToU8(`\uFEFF${csv.replace('Talk', 'Größe')}`),
    });
    const { map: read } = await previewMap([{ name: 'maps.zip', bytes }]);
    expect(read?.competencies.map(({ name }) => name)).toEqual(['Gespräch', 'Größe']);
  });
});

describe('mutated workbooks', () => {
  const files = Object.values(layouts).flatMap((build) => (words['en'] ? build(words['en']).files : []));
  const edit = fc.record({ at: fc.nat(), length: fc.nat(12), insert: fc.uint8Array({ maxLength: 6 }) });
  const mutate = (
    bytes: Uint8Array,
    edits: { at: number; length: number; insert: Uint8Array }[],
  ): Uint8Array => {
    let mutated = bytes;
    for (const { at, length, insert } of edits) {
      const from = at % (mutated.length + 1);
      mutated = Uint8Array.from([
        ...mutated.subarray(0, from),
        ...insert,
        ...mutated.subarray(from + length),
      ]);
    }
    return mutated;
  };

  it('never throw, and never give another text than the whole file does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        async (file, edits) => {
          const { map: whole } = await previewMap([file]);
          const { map: read, messages } = await previewMap([{ ...file, bytes: mutate(file.bytes, edits) }]);
          const failed = messages.some(({ severity }) => severity === 'error');
          expect(read === null).toBe(failed);
          // A checksum stands over every part: what is read was in the file.
          const texts = new Set(whole?.behaviours.map(({ text }) => text));
          for (const { text } of read?.behaviours ?? []) expect(texts).toContain(text);
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);

  it('never throw when their parts are changed before packing', async () => {
    const sources = [xlsxParts([map, { ...map, name: 'Two', merged: ['B2:C2'] }])];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources),
        fc.nat(),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        async (source, pick, edits) => {
          const names = Object.keys(source);
          const name = names[pick % names.length] ?? '';
          const bytes = pack({ ...source, [name]: mutate(bytesOf(source[name] ?? ''), edits) });
          const { map: read, messages, counts } = await previewMap([{ name: 'map.xlsx', bytes }]);
          const failed = messages.some(({ severity }) => severity === 'error');
          expect(read === null).toBe(failed || counts.behaviours === 0);
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});

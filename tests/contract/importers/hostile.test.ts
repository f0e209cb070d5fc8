import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { previewMap } from '../../../utils/importers/import-map.ts';
import { bytesOf, codesOf, previewText } from '../../unit/importers/fakes.ts';
import { timed } from '../../unit/importers/work.ts';

const header = 'Area,Competency,Level,Behaviour\n';

describe('files that are refused with one clear sentence', () => {
  it.each<[string, string, Uint8Array, string]>([
    ['0 bytes', 'a.csv', new Uint8Array(), 'E-EMPTY'],
    ['white space only', 'a.csv', bytesOf(' \n\r\n\t'), 'E-EMPTY'],
    ['a mark and nothing else', 'a.csv', Uint8Array.from([0xef, 0xbb, 0xbf]), 'E-EMPTY'],
    ['a header only', 'a.csv', bytesOf(header), 'E-NO-ROWS'],
    ['30 MB', 'a.csv', new Uint8Array(30 * 1024 * 1024).fill(0x61), 'E-TOO-BIG'],
    [
      'a torn workbook called csv',
      'a.csv',
      Uint8Array.from([0x50, 0x4b, 3, 4, ...bytesOf('..xl/workbook.xml')]),
      'E-XLSX-ZIP',
    ],
    ['a PDF called csv', 'a.csv', bytesOf('%PDF-1.7\nstream'), 'E-TYPE'],
    ['an old workbook', 'a.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'E-TYPE'],
    [
      'a Numbers file',
      'a.numbers',
      Uint8Array.from([0x50, 0x4b, 3, 4, ...bytesOf('Index/Document.iwa')]),
      'E-TYPE',
    ],
    [
      'a link to a Google sheet',
      'a.gsheet',
      bytesOf('{"url":"https://docs.google.com/open?id=1"}'),
      'E-TYPE',
    ],
    ['JavaScript', 'a.js', bytesOf('export const tracks = {};'), 'E-JS-LITERAL'],
    ['JavaScript called json', 'a.json', bytesOf('// @flow\nconst tracks = { a: 1 };'), 'E-JS-LITERAL'],
    ['a web page called csv', 'a.csv', bytesOf('<!doctype html><p>Sign in</p>'), 'E-TYPE'],
    ['JSON of another kind', 'a.json', bytesOf('{"a": 1}'), 'E-JSON-SHAPE'],
    ['truncated JSON', 'a.json', bytesOf('{"format": "competency-map/1", "roles": ['), 'E-JSON'],
    ['a newer format', 'a.json', bytesOf('{"format": "competency-map/2"}'), 'E-SCHEMA'],
    [
      'a __proto__ key',
      'a.json',
      bytesOf('{"format": "competency-map/1",\n "__proto__": {"x": 1}}'),
      'E-KEY',
    ],
    ['deep nesting', 'a.json', bytesOf(`{"format": "competency-map/1", "a": ${'['.repeat(5000)}`), 'E-DEPTH'],
    [
      '300 columns',
      'a.csv',
      bytesOf(`${Array.from({ length: 300 }, (_, i) => `C${i}x`).join(',')}\n${'a,'.repeat(299)}a\n`),
      'E-TOO-MANY',
    ],
    ['21,000 rows', 'a.csv', bytesOf(header + 'A,B,Junior,Does\n'.repeat(21_000)), 'E-TOO-MANY'],
  ])('%s', async (_, name, bytes, code) => {
    const { map, messages } = await previewMap([{ name, bytes }]);
    const errors = messages.filter(({ severity }) => severity === 'error');
    expect(map).toBeNull();
    expect(codesOf(errors)).toContain(code);
    expect(errors[0]?.text).toMatch(/[.]$/);
  });

  it('says what a renamed file really is', async () => {
    const { messages } = await previewMap([
      { name: 'map.csv', bytes: Uint8Array.from([0x50, 0x4b, 3, 4, ...bytesOf('word/document.xml')]) },
    ]);
    expect(messages[0]?.text).toBe(
      'map.csv is a Word document, which cannot be read as a competency map: copy its table into a spreadsheet and save that as CSV.',
    );
  });

  it('names line and column of a broken quotation', async () => {
    const { messages } = await previewText(`${header}A,B,Junior,Does\nA,"B,Senior,Does\nA,B,Lead,Does\n`);
    expect(messages).toMatchObject([
      { code: 'E-CSV-QUOTE', place: { row: 3, line: 3, column: 'Competency' } },
    ]);
  });

  it('names line and column of a fault in JSON', async () => {
    const { messages } = await previewText('{"format": "competency-map/1",\n  "name": "X",\n}', {}, 'a.json');
    expect(messages).toMatchObject([{ code: 'E-JSON', place: { line: 2, column: '14' } }]);
  });
});

describe('files that are strange and readable', () => {
  it('cuts a cell of 25,000 characters and says so', async () => {
    const { map, messages } = await previewText(`${header}A,B,Junior,${'x'.repeat(25_000)}\n`);
    expect(map?.behaviours[0]?.text).toHaveLength(2_000);
    expect(codesOf(messages)).toContain('W-TRUNCATED');
  });

  it('keeps names such as __proto__ and constructor as texts', async () => {
    const { map } = await previewText(`${header}__proto__,constructor,Junior,toString\n`);
    expect(map?.competencies[0]?.name).toBe('constructor');
    expect(map?.areas[0]?.name).toBe('__proto__');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('keeps emoji, right-to-left text and line breaks of all kinds', async () => {
    const { map } = await previewText(
      'Competency\tJunior\tSenior\r📣 تواصل\tيكتب بوضوح\t👩🏽‍💻 reviews\r',
      {},
      'a.tsv',
    );
    expect(map?.behaviours.map(({ text }) => text)).toEqual(['يكتب بوضوح', '👩🏽‍💻 reviews']);
  });

  it('stops when told to', async () => {
    const signal = AbortSignal.abort();
    await expect(previewMap([{ name: 'a.csv', bytes: bytesOf(header) }], {}, { signal })).rejects.toThrow();
  });

  it('ignores answers that do not fit', async () => {
    const text = 'Competency,Blue,Green\nTalk,Asks first,Asks later\n';
    for (const wrong of [null, 'x', [], ['Blue'], ['Blue', 'Blue'], { order: 1 }]) {
      const { questions } = await previewText(text, { 'Q-LEVEL-ORDER': wrong });
      expect(questions.find(({ id }) => id === 'Q-LEVEL-ORDER')).toMatchObject({
        answered: false,
        default: ['Blue', 'Green'],
      });
    }
  });
});

describe('work stays in proportion to the file', () => {
  const million = 1_000_000;
  it.each([
    ['quotation marks', '"'.repeat(million)],
    ['pairs of quotation marks', `${header}${'"""",'.repeat(million / 5)}`],
    ['open tags', `${header}A,B,Junior,${'<script><a '.repeat(1_500)}\n`.repeat(50)],
    ['dashes', `${header}A,B,Junior,${'- '.repeat(8_000)}\n`.repeat(50)],
    ['blank lines', '\n'.repeat(million)],
    ['commas', ','.repeat(million)],
    ['spaces', `${header}A,B,Junior,x${' '.repeat(19_000)}e.g.\n`.repeat(50)],
    ['brackets', `${header}A,B,${'('.repeat(19_000)},x\n`.repeat(20)],
    ['letters decoded twice', `${header}A,B,Junior,${'Ã¼'.repeat(9_000)}\n`.repeat(20)],
    ['one line', 'a'.repeat(million)],
    ['marks in a line', `${header}A,B,Junior,${'• A '.repeat(400)}\n`.repeat(20)],
    ['dashes and spaces', `${header}A,B,Junior,- ${'a    -    '.repeat(1_900)}\n`.repeat(50)],
  ])(
    '%s',
    async (_, text) => {
      const { seconds, result } = await timed(() => previewText(text));
      expect(result.messages.length).toBeLessThanOrEqual(60);
      expect(seconds).toBeLessThan(4);
    },
    60_000,
  );
});

describe('mutated files', () => {
  const folder = new URL('../../fixtures/maps/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.includes('.') && name !== 'expected.json');
  const contents = files.map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(new URL(name, folder))),
  }));

  it('never throw, and never give a map beside an error', async () => {
    const edit = fc.record({ at: fc.nat(), length: fc.nat(12), insert: fc.uint8Array({ maxLength: 6 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...contents),
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        async ({ name, bytes }, edits) => {
          let mutated = bytes;
          for (const { at, length, insert } of edits) {
            const from = at % (mutated.length + 1);
            mutated = Uint8Array.from([
              ...mutated.subarray(0, from),
              ...insert,
              ...mutated.subarray(from + length),
            ]);
          }
          const { map, messages, counts } = await previewMap([{ name, bytes: mutated }]);
          const failed = messages.some(({ severity }) => severity === 'error');
          expect(map === null).toBe(failed || counts.behaviours === 0);
          if (counts.cells)
            expect(counts.cells.used + counts.cells.empty + counts.cells.placeholder).toBe(
              counts.cells.total,
            );
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});

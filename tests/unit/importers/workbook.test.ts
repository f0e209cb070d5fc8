import { describe, expect, it } from 'vitest';
import { previewMap } from '../../../utils/importers/import-map.ts';
import { kindOf } from '../../../utils/importers/decode/what-it-is.ts';
import { createReport } from '../../../utils/importers/report.ts';
import type { ImportAnswers, Table } from '../../../utils/importers/types.ts';
import { numberText, styleOf } from '../../../utils/importers/workbook/numbers.ts';
import { readWorkbook } from '../../../utils/importers/workbook/read.ts';
import { unescapeText } from '../../../utils/importers/workbook/strings.ts';
import { cleanName, entryName, isLitter } from '../../../utils/importers/zip/names.ts';
import { ods } from '../../fixtures/workbooks/build-ods.ts';
import { xlsx } from '../../fixtures/workbooks/build-xlsx.ts';
import type { SheetSpec, Spelling } from '../../fixtures/workbooks/build-xlsx.ts';
import { codesOf, linesOf } from './fakes.ts';

const tablesOf = (bytes: Uint8Array, isOds = false): Table[] => {
  const reading = readWorkbook(bytes, 'map.xlsx', isOds, createReport({}));
  return reading.kind === 'tables' ? reading.tables : [];
};
const cellsOf = (sheet: SheetSpec, spelling: Spelling = {}): string[][] =>
  (tablesOf(xlsx([sheet], spelling))[0]?.rows ?? []).map(({ cells }) => cells);
const preview = (sheets: SheetSpec[], answers: ImportAnswers = {}) =>
  previewMap([{ name: 'map.xlsx', bytes: xlsx(sheets) }], answers);

describe('cells of a workbook', () => {
  it('read as texts: numbers, dates, shares, truths and results of formulas', () => {
    const cells = cellsOf({
      name: 'Map',
      rows: [
        [1, 0.30000000000000004, { date: 45_658 }, { date: 45_658.5 }],
        [
          { raw: '<c s="2"><v>3</v></c>' },
          { raw: '<c s="3"><v>0.25</v></c>' },
          { raw: '<c t="b"><v>1</v></c>' },
          null,
        ],
        [
          { formula: 'A1&B1', value: 'joined' },
          { raw: '<c t="e"><v>#REF!</v></c>' },
          { raw: '<c t="d"><v>2025-03-01T00:00:00</v></c>' },
          null,
        ],
      ],
    });
    expect(cells).toEqual([
      ['1', '0.3', '2025-01-01', '2025-01-01 12:00'],
      ['Level 3', '25%', 'TRUE', ''],
      ['joined', '#REF!', '2025-03-01', ''],
    ]);
  });

  it('count days from 1904 where the workbook does', () => {
    expect(cellsOf({ name: 'Map', rows: [[{ date: 44_196 }]] }, { from1904: true })).toEqual([
      ['2025-01-01'],
    ]);
  });

  it('join the runs of a text and leave out how Japanese is read', () => {
    const rows = [[{ runs: ['率直', 'に話す'], reading: 'ソッチョク' }]];
    expect(cellsOf({ name: 'Map', rows })).toEqual([['率直に話す']]);
    expect(cellsOf({ name: 'Map', rows }, { inline: true })).toEqual([['率直に話す']]);
  });

  it('keep their row and column in messages, however far from the corner they stand', async () => {
    const { messages } = await preview([
      {
        name: 'Map',
        from: [9, 3],
        rows: [
          ['Competency', 'Junior', 'Senior'],
          ['Feedback', 'Asks each week', 'tbd'],
        ],
      },
    ]);
    expect(messages.find(({ code }) => code === 'W-PLACEHOLDER')?.place).toMatchObject({
      sheet: 'Map',
      row: 11,
      column: 'Senior',
    });
  });

  it.each([
    ['_x000D_', '\r'],
    ['a_x005F_x000D_b', 'a_x000D_b'],
    ['snake_xcase_', 'snake_xcase_'],
  ])('unescape %s', (text, plain) => {
    expect(unescapeText(text)).toBe(plain);
  });

  it.each([
    ['General', '7', '7'],
    ['dd/mm/yyyy', '45658', '2025-01-01'],
    ['[$-409]d-mmm-yy;@', '45658', '2025-01-01'],
    ['h:mm', '0.75', '18:00'],
    ['"L"0', '4', 'L4'],
    ['0"/5"', '4', '4/5'],
    ['\\I\\C0', '2', 'IC2'],
    ['0.00%', '0.125', '12.5%'],
    ['#,##0 "days"', '12', '12'],
    ['[Red]0.0', '2.5', '2.5'],
  ])('show %s as a person sees it', (format, raw, shown) => {
    expect(numberText(raw, styleOf(format), false)).toBe(shown);
  });
});

describe('formulas', () => {
  const rows = (value?: string): SheetSpec[] => [
    {
      name: 'Map',
      rows: [
        ['Competency', 'Junior', 'Senior', 'Score'],
        [
          'Feedback',
          { formula: 'Texts!A1', ...(value === undefined ? {} : { value }) },
          'Gives it the same day',
          { formula: 'IF(1,"Yes","No")', value: 'Yes' },
        ],
      ],
    },
  ];

  it('give their stored text, and are named only where it became part of the map', async () => {
    const { messages, map } = await preview(rows('Asks each week'));
    expect(map?.behaviours.map(({ text }) => text)).toEqual(['Asks each week', 'Gives it the same day']);
    expect(messages.filter(({ code }) => code === 'W-FORMULA')).toMatchObject([
      { place: { sheet: 'Map', row: 2, column: 'B' }, params: { start: '=Texts!A1' } },
    ]);
  });

  it('without a stored text are said to be without one', async () => {
    const { messages, map } = await preview(rows());
    expect(map?.behaviours).toHaveLength(1);
    expect(messages.find(({ code }) => code === 'W-FORMULA-EMPTY')).toMatchObject({
      place: { row: 2, column: 'B' },
      params: { count: 1 },
    });
  });

  it('that failed are placeholders', async () => {
    const { messages, map } = await preview([
      {
        name: 'Map',
        rows: [
          ['Competency', 'Junior', 'Senior'],
          ['Feedback', { raw: '<c t="e"><f>X!A1</f><v>#REF!</v></c>' }, 'Gives it the same day'],
        ],
      },
    ]);
    expect(map?.behaviours).toHaveLength(1);
    expect(codesOf(messages)).toContain('W-PLACEHOLDER');
  });
});

describe('merged cells', () => {
  it('count once where their rows are about one competency and level', async () => {
    const { map, counts } = await preview([
      {
        name: 'Map',
        merged: ['A2:A3', 'B2:B3'],
        rows: [
          ['Competency', 'Junior', 'Senior'],
          ['Feedback', 'Asks each week', 'Gives it the same day'],
          [null, null, 'Asks for it in writing'],
        ],
      },
    ]);
    expect(map?.behaviours.map(({ text }) => text)).toEqual([
      'Asks each week',
      'Gives it the same day',
      'Asks for it in writing',
    ]);
    expect(counts.cells).toEqual({ total: 4, used: 4, empty: 0, placeholder: 0 });
  });

  it('count for each competency that they stand beside', async () => {
    const result = await preview([
      {
        name: 'Map',
        merged: ['C2:C3'],
        rows: [
          ['Competency', 'Junior', 'Senior'],
          ['Feedback', 'Asks each week', 'Teaches others'],
          ['Writing', 'Writes notes', null],
        ],
      },
    ]);
    expect(linesOf(result)).toEqual([
      'Feedback @ Junior: Asks each week',
      'Feedback @ Senior: Teaches others',
      'Writing @ Junior: Writes notes',
      'Writing @ Senior: Teaches others',
    ]);
  });

  it('over the columns of one level name that level once', async () => {
    const { map, messages } = await preview([
      {
        name: 'Map',
        merged: ['B1:C1', 'D1:E1'],
        rows: [
          ['Competency', 'Junior', null, 'Senior', null],
          ['Feedback', 'Asks each week', 2, 'Gives it the same day', 3],
        ],
      },
    ]);
    expect(map?.levels.map(({ name }) => name)).toEqual(['Junior', 'Senior']);
    expect(codesOf(messages)).not.toContain('E-DUP-HEADER');
  });
});

describe('sheets', () => {
  const sheet = (name: string, more: Partial<SheetSpec> = {}): SheetSpec => ({
    name,
    rows: [
      ['Competency', 'Junior', 'Senior'],
      [`${name} skill`, 'Asks each week', 'Gives it the same day'],
    ],
    ...more,
  });

  it('that are hidden stay out until they are asked for', async () => {
    const sheets = [sheet('Delivery'), sheet('Old', { state: 'veryHidden' })];
    const { map, questions } = await preview(sheets);
    expect(map?.behaviours).toHaveLength(2);
    expect(questions.find(({ id }) => id === 'Q-SHEET')).toMatchObject({
      default: ['Delivery'],
      answered: false,
    });
    const both = await preview(sheets, { 'Q-SHEET': ['Delivery', 'Old'] });
    expect(both.map?.behaviours).toHaveLength(4);
    expect(codesOf(both.messages)).not.toContain('W-HIDDEN-SHEET');
  });

  it.each([
    'Summary',
    'README',
    'Instructions',
    'Scores',
    'Lists',
    'Zusammenfassung',
    "Mode d'emploi",
    'Resumen',
    '使い方',
  ])('called %s are no part of the map', async (name) => {
    const { map, messages } = await preview([sheet('Delivery'), sheet(name)]);
    expect(map?.behaviours).toHaveLength(2);
    expect(messages.find(({ code }) => code === 'I-SHEET-SKIPPED')?.place.sheet).toBe(name);
  });

  it('with a name that speaks of results stay in when they look like the others', async () => {
    const { map } = await preview([sheet('People'), sheet('Results')]);
    expect(map?.areas.map(({ name }) => name)).toEqual(['People', 'Results']);
  });

  it('that only explain the levels or list words stay out', async () => {
    const { map, messages } = await preview([
      sheet('Delivery'),
      sheet('People'),
      {
        name: 'Ladder',
        rows: [
          ['Level', 'Description'],
          ['Junior', 'Learns the trade from others here'],
          ['Senior', 'Works without help from anybody'],
        ],
      },
      { name: 'Words', rows: [['Yes'], ['No']] },
    ]);
    expect(map?.areas.map(({ name }) => name)).toEqual(['Delivery', 'People']);
    expect(messages.filter(({ code }) => code === 'I-SHEET-SKIPPED')).toHaveLength(2);
  });

  it('with headers in different rows are asked about row by row', async () => {
    const moved = sheet('People', { rows: [['People'], ['What it is'], [], ...sheet('People').rows] });
    const first = await preview([
      sheet('Delivery', { rows: [['Delivery'], ...sheet('Delivery').rows] }),
      moved,
    ]);
    expect(first.questions.filter(({ code }) => code === 'Q-HEADER-ROW').map(({ id }) => id)).toEqual([
      'Q-HEADER-ROW:2',
      'Q-HEADER-ROW:4',
    ]);
    expect(first.map?.behaviours).toHaveLength(4);
  });

  it('cut off by their program keep the track they can only mean', async () => {
    const rows = [
      ['Area', 'Competency', 'Behaviour'],
      ['People', 'Feedback', 'Asks for feedback each week'],
    ];
    const { map } = await preview(
      ['Junior Engineer', 'Senior Engineer 2 (Individual C', 'Senior Engineer 2 (People Manag'].map(
        (name) => ({ name, rows }),
      ),
    );
    expect(map?.levels.map(({ name }) => name)).toEqual([
      'Junior Engineer',
      'Senior Engineer 2 (Individual Contributor)',
      'Senior Engineer 2 (People Manager)',
    ]);
    expect(map?.roles.map(({ track }) => track)).toEqual(['ic', 'manager']);
  });

  it('with rows that are hidden are read whole, and say so', async () => {
    const { map, messages } = await preview([sheet('Delivery', { hiddenRows: [2] })]);
    expect(map?.behaviours).toHaveLength(2);
    expect(messages.find(({ code }) => code === 'I-HIDDEN-CELLS')?.params).toEqual({ rows: 1, columns: 0 });
  });
});

describe('a framework in three sheets', () => {
  const sheets = (parent: string): SheetSpec[] => [
    {
      name: 'CF Doc',
      rows: [
        ['identifier', 'creator', 'title', 'version'],
        ['doc-1', 'Ana', 'Our skills', '2'],
      ],
    },
    {
      name: 'CF Item',
      rows: [
        ['identifier', 'fullStatement', 'humanCodingScheme', 'educationLevel'],
        ['i1', 'Working together', 'W', ''],
        ['i2', 'Giving feedback', 'W.1', ''],
        ['i3', 'Says what was seen on the same day', 'W.1.a', '1,2'],
      ],
    },
    {
      name: 'CF Association',
      rows: [
        [
          'originNodeIdentifier',
          'originNodeHumanCodingScheme',
          'associationType',
          'destinationNodeHumanCodingScheme',
          'destinationNodeIdentifier',
        ],
        ['i1', '', 'Is Child Of', '', 'doc-1'],
        ['', 'W.1', 'Is Child Of', 'W', ''],
        ['i3', '', 'isChildOf', '', parent],
        ['i3', '', 'Precedes', '', 'somewhere-else'],
      ],
    },
  ];

  it('is read as CASE: leaves are behaviours, their parents competencies', async () => {
    const { map, shape, messages } = await preview(sheets('i2'));
    expect(messages.filter(({ severity }) => severity !== 'question')).toEqual([]);
    expect(shape).toBe('case-1.0');
    expect(map).toMatchObject({ name: 'Our skills', version: '2', source: { creator: 'Ana' } });
    expect(map?.areas.map(({ name }) => name)).toEqual(['Working together']);
    expect(map?.competencies.map(({ name }) => name)).toEqual(['Giving feedback']);
    expect(map?.behaviours.map(({ text, loc }) => [text, loc.sheet, loc.row])).toEqual([
      ['Says what was seen on the same day', 'CF Item', 4],
    ]);
  });

  it('names a parent that does not exist', async () => {
    const { map, messages } = await preview(sheets('nobody'));
    expect(map).toBeNull();
    expect(messages[0]).toMatchObject({
      code: 'E-REF',
      place: { sheet: 'CF Association', row: 4 },
      params: { id: 'nobody' },
    });
  });

  it('names a circle', async () => {
    const circle = sheets('i2');
    circle[2]?.rows.push(['i2', '', 'Is Child Of', '', 'i3'], ['i1', '', 'Is Child Of', '', 'i3']);
    const { messages } = await preview(circle);
    expect(codesOf(messages)).toContain('E-CYCLE');
  });
});

describe('an OpenDocument spreadsheet', () => {
  it('is read like any workbook: merged and repeated cells, hidden sheets, lines of a cell', async () => {
    const bytes = ods([
      {
        name: 'Delivery',
        rows: [
          ['Competency', 'Junior', 'Mid', 'Senior'],
          ['Planning', '• Plans a day\n• Asks when late', { text: 'Plans a week', columns: 2 }],
          ['Quality', { text: 'Tests the own work', repeat: 2 }, { text: 'Teaches testing', formula: 'X1' }],
        ],
      },
      {
        name: 'Old',
        hidden: true,
        rows: [
          ['Competency', 'Junior', 'Senior'],
          ['Old', 'Does this', 'Does that'],
        ],
      },
    ]);
    const result = await previewMap([{ name: 'map.ods', bytes }]);
    expect(linesOf(result)).toEqual([
      'Planning @ Junior: Plans a day',
      'Planning @ Junior: Asks when late',
      'Planning @ Mid: Plans a week',
      'Planning @ Senior: Plans a week',
      'Quality @ Junior: Tests the own work',
      'Quality @ Mid: Tests the own work',
      'Quality @ Senior: Teaches testing',
    ]);
    expect(codesOf(result.messages)).toEqual(
      expect.arrayContaining(['W-MERGED', 'W-HIDDEN-SHEET', 'W-FORMULA']),
    );
  });
});

describe('names in an archive', () => {
  it.each([
    ['../../etc/passwd', 'etc/passwd'],
    ['/abs//path/./map.csv', 'abs/path/map.csv'],
    ['C:/maps/map.csv', 'maps/map.csv'],
    ['a\u0000b\u202Ecsv.exe', 'abcsv.exe'],
    ['Ärzte/Stufe 1.csv', 'Ärzte/Stufe 1.csv'],
  ])('%j is shown as %s', (name, clean) => {
    expect(cleanName(name)).toBe(clean);
  });

  it.each(['__MACOSX/a.csv', 'a/.DS_Store', '.git/HEAD', 'Thumbs.db', 'a/~$map.xlsx', 'folder/'])(
    '%s is nobody’s file',
    (name) => {
      expect(isLitter(name)).toBe(true);
    },
  );

  it('are decoded as UTF-8, as Japanese or as DOS wrote them', () => {
    expect(entryName(new TextEncoder().encode('Größe.csv'), false)).toBe('Größe.csv');
    expect(entryName(Uint8Array.from([0x83, 0x57, 0x83, 0x85, 0x2e, 0x63]), false)).toBe('ジュ.c');
    expect(entryName(Uint8Array.from([0x47, 0x72, 0x94, 0xe1, 0x65]), false)).toBe('Größe');
  });
});

describe('what a file is', () => {
  it('is told by what lies in it, not by its name', () => {
    const bytes = xlsx([{ name: 'Map', rows: [['a']] }]);
    expect(kindOf(bytes, 'map.csv').id).toBe('xlsx');
    expect(kindOf(ods([]), 'map.xlsx').id).toBe('ods');
  });
});

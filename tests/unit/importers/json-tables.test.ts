import { describe, expect, it } from 'vitest';
import { codesOf, linesOf, previewText } from './fakes.ts';

const json = (value: unknown) => previewText(JSON.stringify(value), {}, 'map.json');

const header = ['Skill', 'Junior', 'Senior'];
const rows = [
  ['Testing', 'Runs the checks that exist', 'Decides what is worth checking'],
  ['Feedback', 'Asks two colleagues for it', 'Gives it the same week'],
];
const lines = [
  'Testing @ Junior: Runs the checks that exist',
  'Testing @ Senior: Decides what is worth checking',
  'Feedback @ Junior: Asks two colleagues for it',
  'Feedback @ Senior: Gives it the same week',
];
const records = rows.map((row) => Object.fromEntries(row.map((cell, at) => [header[at] ?? '', cell])));

describe('a table as JSON', () => {
  it.each<[string, unknown]>([
    ['columns and rows', { columns: header, rows }],
    ['header and data', { header, data: rows }],
    ['columns with types', { columns: header.map((name) => ({ name, type: 'TEXT' })), data: rows }],
    [
      'columns with titles over records',
      { columns: header.map((key) => ({ key, title: key })), rows: records },
    ],
    ['records under their columns', { columns: header, rows: records }],
    [
      'a result of Snowflake',
      {
        resultSetMetaData: {
          numRows: 2,
          rowType: header.map((name) => ({ name: name.toUpperCase(), type: 'text' })),
        },
        data: rows,
        code: '090001',
      },
    ],
    [
      'a result of BigQuery',
      {
        schema: { fields: header.map((name) => ({ name, type: 'STRING' })) },
        rows: rows.map((row) => ({ f: row.map((v) => ({ v })) })),
      },
    ],
    ['a data frame', { columns: header, index: [0, 1], data: rows }],
    ['a range of a sheet', { range: 'Map!A1:C3', majorDimension: 'ROWS', values: [header, ...rows] }],
    ['a result in wrappers', { success: true, result: { columns: header, rows } }],
    ['sheets with columns and rows', { sheets: [{ name: 'Craft', columns: header, rows }] }],
  ])('is read as one: %s', async (_, value) => {
    const preview = await json(value);
    expect(linesOf(preview).map((line) => line.toLowerCase())).toEqual(
      lines.map((line) => line.toLowerCase()),
    );
    expect(codesOf(preview.messages)).toEqual([]);
  });

  it('counts every cell and knows the line of each row', async () => {
    const text = `{"columns":${JSON.stringify(header)},\n"rows":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}`;
    const { counts, map } = await previewText(text, {}, 'map.json');
    expect(counts.cells).toEqual({ total: 4, used: 4, empty: 0, placeholder: 0 });
    expect(map?.behaviours.map(({ loc }) => loc.line)).toEqual([3, 3, 4, 4]);
  });

  it('of scores of people is refused like any other', async () => {
    const preview = await json({
      columns: ['Skill', 'Anna Berg', 'Tom Ruiz'],
      rows: [
        ['Testing', 3, 4],
        ['Feedback', 2, 5],
      ],
    });
    expect(preview.map).toBeNull();
    expect(codesOf(preview.messages)).toEqual(['E-PEOPLE']);
  });
});

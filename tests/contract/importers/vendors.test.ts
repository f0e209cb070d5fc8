import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { previewMap } from '../../../utils/importers/import-map.ts';
import { xlsx } from '../../fixtures/workbooks/build-xlsx.ts';
import { bytesOf, codesOf, linesOf, previewText } from '../../unit/importers/fakes.ts';

/** Files of our own with the columns that vendors document; texts are invented. */
const folder = new URL('../../fixtures/maps/vendors/', import.meta.url);
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)));
const preview = (name: string) => previewMap([{ name, bytes: read(name) }]);
const whole = (total: number) => ({ total, used: total, empty: 0, placeholder: 0 });

interface Expected {
  shape: string;
  counts: object;
  /** Every code, without the columns that are no part of a map. */
  codes: string[];
  first: string;
}

const expected: Record<string, Expected> = {
  'culture-amp.csv': {
    shape: 'csv-wide',
    counts: {
      competencies: 2,
      levels: 4,
      behaviours: 9,
      cells: { total: 8, used: 7, empty: 1, placeholder: 0 },
    },
    codes: [],
    first: 'Communication @ Level 1: Writes short updates',
  },
  'fifteen-five.csv': {
    shape: 'csv-long',
    counts: { competencies: 3, levels: 1, behaviours: 3, roles: 1, cells: whole(3) },
    codes: ['Q-ONE-LEVEL'],
    first: 'Accountability @ Any level: Keeps promises and says early when one will be missed',
  },
  'zensai.csv': {
    shape: 'csv-long',
    counts: { competencies: 3, areas: 2, levels: 1, behaviours: 3, cells: whole(3) },
    codes: ['Q-ONE-LEVEL'],
    first: 'Delegation @ Any level: Hands over outcomes and not tasks',
  },
  'moodle.csv': {
    shape: 'csv-long',
    counts: { competencies: 2, levels: 1, behaviours: 3, cells: whole(3) },
    codes: ['Q-ONE-LEVEL'],
    first: 'Hygiene @ Any level: Washes hands before each resident',
  },
  'lattice-wide.csv': {
    shape: 'csv-wide',
    counts: { competencies: 3, areas: 2, levels: 3, roles: 2, behaviours: 9, cells: whole(9) },
    codes: [],
    first: 'Delivery @ Level 1: Finishes small tasks',
  },
  'lattice-long.csv': {
    shape: 'csv-long',
    counts: { competencies: 2, levels: 2, behaviours: 4, cells: whole(4) },
    codes: [],
    first: 'Execution @ IC1: Finishes small tasks on time',
  },
  'rsd.csv': {
    shape: 'rsd-csv',
    counts: { competencies: 3, areas: 2, levels: 1, behaviours: 3, cells: whole(3) },
    codes: ['Q-ONE-LEVEL'],
    first: 'Greet Guests @ Any level: Greet each guest within a minute of arrival.',
  },
  'case.csv': {
    shape: 'case-1.0',
    counts: { competencies: 1, areas: 1, levels: 2, behaviours: 2, cells: whole(2) },
    codes: [],
    first: 'Handles complaints @ 01: Listens until the guest has finished',
  },
  'people-ratings.csv': { shape: '', counts: {}, codes: ['E-PEOPLE'], first: '' },
};

describe('files in the columns that vendors document', () => {
  it('all have an expectation', () => {
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  it.each(Object.entries(expected))('%s', async (name, { shape, counts, codes, first }) => {
    const found = await preview(name);
    expect(codesOf(found.messages).filter((code) => code !== 'I-COLUMN-IGNORED')).toEqual(codes);
    if (shape === '') {
      expect(found.map).toBeNull();
      expect(found.messages[0]?.text).toContain('scores of people are not imported');
      return;
    }
    expect(found).toMatchObject({ shape, counts });
    expect(linesOf(found)[0]).toBe(first);
  });

  it('names each column that is no part of a map', async () => {
    const { messages } = await preview('fifteen-five.csv');
    expect(
      messages.filter(({ code }) => code === 'I-COLUMN-IGNORED').map(({ params }) => params['header']),
    ).toEqual(['Company wide', 'Groups']);
  });

  it('keeps what a vendor says beside the behaviours: descriptions, duty, roles', async () => {
    const zensai = await preview('zensai.csv');
    expect(zensai.map?.competencies[0]?.description).toMatch(/^Names the outcome/);
    expect(zensai.map?.behaviours.map(({ mandatory }) => mandatory ?? false)).toEqual([true, false, true]);
    const lattice = await preview('lattice-wide.csv');
    expect(lattice.map?.roles.map(({ name }) => name)).toEqual(['Engineering', 'Design']);
  });

  it('the same table as a workbook gives the same behaviours', async () => {
    const lines = new TextDecoder().decode(read('case.csv')).trim().split('\n');
    const rows = lines.map((line) => line.split(','));
    const book = await previewMap([{ name: 'case.xlsx', bytes: xlsx([{ name: 'Items', rows }]) }]);
    expect(linesOf(book)).toEqual(linesOf(await preview('case.csv')));
  });
});

describe('Moodle frameworks', () => {
  const text = new TextDecoder().decode(read('moodle.csv'));

  it('call the lowest items competencies where their taxonomy does', async () => {
    const found = await previewText(text.replace('competency,behaviour', 'competency,competency'));
    expect(linesOf(found)[0]).toBe('Washes hands @ Any level: Washes hands before each resident');
    expect(found.counts).toMatchObject({ competencies: 3, areas: 2, behaviours: 3 });
    expect(found.map?.name).toBe('Care framework');
  });

  it('with items that are each other’s parents are refused by name', async () => {
    const { messages, map } = await previewText(text.replace('\n,hyg,', '\nhyg-1,hyg,'));
    expect(map).toBeNull();
    expect(messages).toMatchObject([{ code: 'E-CYCLE', text: expect.stringContaining('hyg-1') }]);
  });

  it('with a parent that does not exist keep the item and say so', async () => {
    const { messages, counts } = await previewText(text.replace('\ncom,com-1', '\nnone,com-1'));
    expect(messages).toContainEqual(expect.objectContaining({ code: 'W-REF' }));
    expect(counts.behaviours).toBe(3);
  });
});

describe('files that are no map', () => {
  it.each([
    ['ladder.js', 'module.exports = { levels: ["Junior"] };', 'E-JS-LITERAL', /as JSON/],
    ['ladder.pdf', '%PDF-1.7\n1 0 obj', 'E-TYPE', /save that as CSV/],
    ['ladder.sql', 'CREATE TABLE skills (id int);', 'E-TYPE', /export the table as CSV/],
    ['map.xml', '<?xml version="1.0"?><a/>', 'E-TYPE', /as CSV/],
    ['map.numbers', 'PK\u0003\u0004 Index/Document.iwa', 'E-TYPE', /export/i],
    ['wide.csv', 'Skill,Ana Maia,Bo Lind\nSQL,3,2\nPython,1,2\n', 'E-PEOPLE', /columns are levels/],
  ])('%s is refused with the way out', async (name, text, code, repair) => {
    const { messages, map } = await previewMap([{ name, bytes: bytesOf(text) }]);
    expect(map).toBeNull();
    expect(messages).toMatchObject([{ code, text: expect.stringMatching(repair) }]);
  });
});

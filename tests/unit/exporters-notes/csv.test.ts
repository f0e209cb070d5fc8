import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exportTables } from '../../../utils/domain/export.ts';
import { toCsv } from '../../../utils/exporters/csv-cells.ts';
import { toCsvHead, toCsvLines } from '../../../utils/exporters/table-csv.ts';
import { action, goal, monday, note, session, tag, uuid } from '../db/samples.ts';
import { portrait } from './samples.ts';

const cells = (csv: string): string[][] => Papa.parse<string[]>(csv.trimEnd(), { delimiter: ',' }).data;

const all = portrait({
  sessions: [session(1, { takeaway: 'Slow, "down"' })],
  notes: [note(2, { text: '=1+1\nnext', behaviours: [tag(1)] }), note(3)],
  promoted: new Set([uuid(3)]),
  actions: [{ ...action(4, { due: '2026-03-09' }), purpose: 'evaluation' }],
  goals: [goal(5, { checkIns: [{ id: uuid(6), at: monday, text: 'half' }] })],
});

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'that would be calculated is guarded: %j',
    (text) => {
      expect(cells(toCsv([[text]], { bom: false }))[0]?.[0]).toBe(`'${text}`);
    },
  );

  it('with half a letter gets the replacement character, and whole ones stay', () => {
    expect(toCsv([['a\ud800b', '😀']], { bom: false })).toBe('a\ufffdb,😀\r\n');
  });

  it('comes back from another reader as it was, the guard aside', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const read = Papa.parse<string[]>(toCsv(rows, { bom: false }).slice(0, -2), {
            delimiter: ',',
            newline: '\r\n',
          }).data;
          const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
          expect(read).toEqual(rows.map((row) => row.map((text) => guarded(text.toWellFormed()))));
        },
      ),
    );
  });
});

describe('a table', () => {
  it.each(exportTables)('%s has as many cells in each row as in its head', (table) => {
    const rows = cells(toCsvHead(table) + [...toCsvLines(table, all)].join(''));
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  });

  it('of notes says the side, the copy and the time in UTC', () => {
    const [head = [], first = [], second = []] = cells(
      toCsvHead('notes') + [...toCsvLines('notes', all)].join(''),
    );
    const of = (row: string[]) => Object.fromEntries(head.map((name, at) => [name, row[at]]));
    expect(of(first)).toMatchObject({
      person: 'Sam Okafor',
      side: 'coaching',
      review_copy: 'false',
      at: '2026-03-02T09:00:00.000Z',
      text: "'=1+1\nnext",
      behaviours: 'Testing: Behaviour 1',
    });
    expect(of(second)).toMatchObject({ review_copy: 'true' });
  });

  it('of evidence leaves out notes that are none', () => {
    expect([...toCsvLines('evidence', all)]).toHaveLength(1);
  });
});

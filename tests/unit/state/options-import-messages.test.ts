import { expect, test } from 'vitest';
import { severityOf } from '../../../utils/importers/messages.ts';
import type { ImportMessage } from '../../../utils/importers/types.ts';
import { mostLines, toGroups, toPlainText } from '../../../utils/state/options-import-messages.ts';

const message = (code: string, params: ImportMessage['params'] = {}, row = 3): ImportMessage => ({
  code,
  severity: severityOf(code),
  place: { row },
  params,
  text: `Row ${row}.`,
});

test('messages of one code stand together, and questions stand elsewhere', () => {
  const { groups, counts } = toGroups([
    message('E-REF', {}, 3),
    message('W-HTML', {}, 4),
    message('E-REF', {}, 5),
    message('Q-TRACK'),
  ]);
  expect(groups.map(({ code, shown }) => [code, shown.map(({ place }) => place.row)])).toEqual([
    ['E-REF', [3, 5]],
    ['W-HTML', [4]],
  ]);
  expect(counts).toEqual({ error: 1 + 1, warning: 1, info: 0 });
});

test('at most fifty lines, the rest by code, and the counts are of all', () => {
  const { groups, counts } = toGroups([
    ...Array.from({ length: mostLines + 2 }, () => message('W-FORMULA')),
    message('E-REF'),
    message('I-MORE', { code: 'W-HTML', count: 7 }),
    message('I-MORE', { code: 'Q-TRACK', count: 7 }),
  ]);
  expect(groups.map(({ code, shown, more }) => [code, shown.length, more])).toEqual([
    ['W-FORMULA', mostLines, 2],
    ['E-REF', 0, 1],
    ['W-HTML', 0, 7],
  ]);
  expect(counts).toEqual({ error: 1, warning: mostLines + 2 + 7, info: 0 });
});

test('all messages are copied, one a line, with what the importer only counted', () => {
  const words = {
    line: ({ code, place }: ImportMessage) => `${code} in row ${place.row}`,
    more: (code: string, count: number) => `${count} more ${code}`,
  };
  expect(
    toPlainText(
      [
        message('E-REF'),
        message('Q-TRACK'),
        message('W-HTML', {}, 4),
        message('I-MORE', { code: 'W-HTML', count: 2 }),
      ],
      words,
    ),
  ).toBe('E-REF in row 3\nW-HTML in row 4\n2 more W-HTML');
});

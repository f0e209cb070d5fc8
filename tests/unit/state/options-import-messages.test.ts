import { expect, test } from 'vitest';
import { messageText, importTexts, severityOf } from '../../../utils/importers/messages.ts';
import type { ImportMessage } from '../../../utils/importers/types.ts';
import { mostLines, toLine, toPlainText, toTable } from '../../../utils/state/options-import-messages.ts';

const message = (code: string, text: string, params: ImportMessage['params'] = {}): ImportMessage => ({
  code,
  severity: severityOf(code),
  place: { row: 3 },
  params,
  text,
});

test('a message is taken apart into what is wrong and what to do', () => {
  expect(toLine(message('E-CSV-QUOTE', 'Row 3: a mark is never closed: add it.'), 'Row 3')).toMatchObject({
    what: 'A mark is never closed',
    todo: 'Add it.',
  });
});

test('a quoted colon stays with what is wrong', () => {
  const text = 'Row 3: "see: Senior" is a placeholder, not a behaviour: it is left out.';
  expect(toLine(message('W-PLACEHOLDER', text), 'Row 3')).toMatchObject({
    what: '"see: Senior" is a placeholder, not a behaviour',
    todo: 'It is left out.',
  });
});

test('a sentence without a remedy stays whole', () => {
  expect(toLine(message('I-MORE', 'And so on'), 'Row 3')).toMatchObject({ what: 'And so on', todo: '' });
});

const codes = Object.keys(importTexts).filter((code) => !code.startsWith('Q-') && code !== 'I-MORE');

test.each(codes)('the message %s says what is wrong, and an error what to do', (code) => {
  const params = {
    where: 'Row 3',
    file: 'map.csv',
    actual: 'a PDF',
    repair: 'export it as CSV',
    problem: 'a value is missing',
  };
  const { what, todo } = toLine(message(code, messageText(code, params)), 'Row 3');
  expect(what).not.toBe('');
  expect(todo !== '' || !code.startsWith('E-')).toBe(true);
});

test('at most fifty lines, the rest by code, and the counts are of all', () => {
  const messages = [
    ...Array.from({ length: mostLines + 2 }, () => message('W-FORMULA', 'Row 3: a: b.')),
    message('E-REF', 'Row 3: a: b.'),
    message('I-MORE', 'And 7 more of W-HTML.', { code: 'W-HTML', count: 7 }),
    message('Q-TRACK', 'Two tracks?'),
  ];
  const table = toTable(messages, () => 'Row 3');
  expect(table.lines).toHaveLength(mostLines);
  expect(table.rest).toEqual([
    { code: 'W-FORMULA', count: 2 },
    { code: 'E-REF', count: 1 },
    { code: 'W-HTML', count: 7 },
  ]);
  expect(table.counts).toEqual({ error: 1, warning: mostLines + 2 + 7, info: 0 });
});

test('all messages are copied, one a line', () => {
  expect(
    toPlainText([message('E-REF', 'Row 3: a.'), message('Q-TRACK', 'Two?'), message('W-HTML', 'Row 4: b.')]),
  ).toBe('E-REF\tRow 3: a.\nW-HTML\tRow 4: b.');
});

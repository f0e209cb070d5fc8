import { describe, expect, it } from 'vitest';
import { cellKind, formulaStart, withoutGuard } from '../../../utils/importers/table/cell-kind.ts';
import { toPlainText } from '../../../utils/importers/table/html.ts';
import { splitCell } from '../../../utils/importers/table/split-cell.ts';

const texts = (cell: string, mode: 'keep' | 'line' | 'sentence' = 'keep') =>
  splitCell(cell, mode).items.map(({ text }) => text);

describe('one cell, many behaviours', () => {
  it.each([
    ['bullets under a lead-in', 'You can:\n- plan\n- report', ['plan', 'report']],
    ['dots without a space', '•Plans\n•Reports', ['Plans', 'Reports']],
    ['dashes without a space', '-plans\n-reports', ['plans', 'reports']],
    ['numbers', '1. Plans\n2. Reports', ['Plans', 'Reports']],
    ['letters', 'a) Plans\nb) Reports', ['Plans', 'Reports']],
    ['Japanese bullets', '・計画する\n・報告する', ['計画する', '報告する']],
    ['paragraphs', 'Plans.\n\nReports.', ['Plans.', 'Reports.']],
    [
      'a wrapped bullet',
      '- plans the week\n  with the team\n- reports',
      ['plans the week with the team', 'reports'],
    ],
    ['old line ends', '- plans\r- reports', ['plans', 'reports']],
    ['a single bullet', '- plans', ['plans']],
    ['nested bullets', '- plans\n    - the week\n    - the month', ['plans', 'the week', 'the month']],
    ['headings between lists', 'Code:\n- writes\nTests:\n- runs', ['writes', 'runs']],
  ])('%s', (_, cell, expected) => expect(texts(cell)).toEqual(expected));

  it('keeps a sentence before a list that is no lead-in', () => {
    expect(texts('Leads the team\n- plans\n- reports')).toEqual(['Leads the team', 'plans', 'reports']);
  });

  it('never splits commas or sentences by itself', () => {
    expect(texts('Plans, reports. Reviews.')).toEqual(['Plans, reports. Reviews.']);
  });

  it('reads a list after "e.g." as examples', () => {
    const { items } = splitCell(
      'Maintains the environment, e.g.\n• Updates tools\n• Follows the guide',
      'keep',
    );
    expect(items).toMatchObject([
      { text: 'Maintains the environment', examples: ['Updates tools', 'Follows the guide'] },
    ]);
    expect(splitCell('Hält Ordnung, z. B.\n- räumt auf', 'keep').items[0]?.examples).toEqual(['räumt auf']);
  });

  it('reads an indented "e.g." as an example of the bullet above', () => {
    const { items } = splitCell('• Writes tests\n    • e.g. for a bug\n• Reviews', 'keep');
    expect(items.map(({ text, examples }) => [text, examples])).toEqual([
      ['Writes tests', ['for a bug']],
      ['Reviews', []],
    ]);
  });

  it('is unsure about lines and long text without bullets, and splits them when told to', () => {
    expect(splitCell('Plans\nReports', 'keep')).toMatchObject({
      unsure: true,
      items: [{ text: 'Plans Reports' }],
    });
    expect(texts('Plans\nReports', 'line')).toEqual(['Plans', 'Reports']);
    expect(texts('Plans the week. Reports on Friday.', 'sentence')).toEqual([
      'Plans the week.',
      'Reports on Friday.',
    ]);
    expect(splitCell('x'.repeat(201), 'keep').unsure).toBe(true);
  });

  it('keeps the label of a link and its address', () => {
    const [item] = splitCell(
      'Reads the [guide](https://a.example/x) and [this](javascript:alert(1))',
      'keep',
    ).items;
    expect(item?.links).toEqual([{ label: 'guide', url: 'https://a.example/x' }]);
    expect(item?.text).toBe('Reads the guide and [this](javascript:alert(1))');
  });

  it('knows a mandatory mark', () => {
    expect(splitCell('[M] Signs the code', 'keep').items[0]).toMatchObject({
      text: 'Signs the code',
      mandatory: true,
    });
  });
});

describe('what a cell holds', () => {
  const levels = new Set(['practitioner', 'expert']);

  it.each([
    'TBD',
    'todo',
    'n/a',
    '-',
    '…',
    'This skill level is currently not defined.',
    'Not yet defined',
    'NOT IN USE',
    'MISSING',
    'noch nicht definiert',
    'entfällt',
    'à définir',
    'por definir',
    'não se aplica',
    'da definire',
    'n.v.t.',
    '未定義',
  ])('"%s" is a placeholder', (cell) => expect(cellKind(cell, levels)).toBe('placeholder'));

  it.each([
    'see Practitioner',
    'See L5',
    'same as L3',
    'as above',
    'siehe Stufe 2',
    'wie oben',
    'voir niveau 3',
    'L5を参照',
  ])('"%s" points elsewhere', (cell) => expect(cellKind(cell, levels)).not.toBe('text'));

  it.each([
    'See customers weekly',
    'Like a senior, asks',
    'As for plans, writes them',
    'Compares options',
    'Sees expert users weekly',
    'None of the tests are skipped',
  ])('"%s" is a behaviour', (cell) => expect(cellKind(cell, levels)).toBe('text'));

  it.each([
    ['~ 2 yrs', 'tenure'],
    ['3–5 Jahre', 'tenure'],
    ['https://a.example/b', 'address'],
    ['3', 'mark'],
    ['75 %', 'mark'],
    ['x', 'mark'],
    ['', 'empty'],
  ])('"%s" is %s', (cell, kind) => expect(cellKind(cell, levels)).toBe(kind));

  it.each(['=HYPERLINK("a")', '@SUM(1+1)', '+SUM(A1)', '-2+3*A1', "=cmd|' /C calc'!A0"])(
    '%s would be calculated',
    (cell) => {
      expect(formulaStart(cell)).not.toBeNull();
    },
  );

  it.each(['- plans the week', '+ more', '-5', '@anna reviews', 'a=b'])('%s is no formula', (cell) => {
    expect(formulaStart(cell)).toBeNull();
  });

  it('takes the guard off a cell', () => {
    expect(withoutGuard("'=1+1")).toBe('=1+1');
    expect(withoutGuard("'quoted'")).toBe("'quoted'");
  });
});

describe('HTML in a cell', () => {
  it('keeps the text and turns items into bullets', () => {
    expect(toPlainText('<ul><li>Plans</li><li>Reports &amp; asks</li></ul>').text).toBe(
      '• Plans\n• Reports & asks',
    );
    expect(toPlainText('<img src=x onerror=alert(1)> Writes <b>unit</b> tests').text).toBe(
      'Writes unit tests',
    );
    expect(toPlainText('a<script>alert("x")</script>b').text).toBe('a b');
  });

  it('leaves comparisons and generics alone', () => {
    expect(toPlainText('Keeps latency < 5 ms and errors > 0')).toEqual({
      text: 'Keeps latency < 5 ms and errors > 0',
      hadHtml: false,
    });
    expect(toPlainText('Uses List<T> well')).toEqual({ text: 'Uses List<T> well', hadHtml: false });
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../utils/domain/classify.ts';
import { toFigures, toReport } from '../../tools/title-report.ts';
import { parseTitles } from '../../tools/titles.ts';

const own = new URL('../../fixtures/titles/own.tsv', import.meta.url);
const shared = new URL('../../../../shared/titles/dev.tsv', import.meta.url);

const isHere = existsSync(shared);
const corpora: [string, URL][] = [
  [
    isHere ? 'of our own wording' : 'of our own wording alone, for the shared ones are not on this machine,',
    own,
  ],
];
if (isHere) corpora.push(['shared with us', shared]);

const judge = (file: URL) =>
  (parseTitles(readFileSync(file, 'utf8')) ?? []).map((row) => ({
    ...row,
    predicted: classify(row.input).type,
  }));

describe('meeting titles', () => {
  it.each(corpora)('%s are recognised: precision at least 0.97, recall at least 0.90', (_, file) => {
    const rows = judge(file);
    const { precision, recall, family } = toFigures(rows);
    expect(rows.length).toBeGreaterThan(200);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(family).toBeGreaterThanOrEqual(0.9);
  });

  it('are recognised in each of the eight languages', () => {
    const rows = judge(own);
    for (const language of ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja']) {
      const { precision, recall } = toFigures(rows.filter((row) => row.language === language));
      expect([language, precision >= 0.95, recall >= 0.85]).toEqual([language, true, true]);
    }
  });
});

describe('a corpus file', () => {
  it('may come with a byte-order mark, CRLF, odd columns and no labels', () => {
    const text =
      '\ufefflanguage\tcolour\ttitle\tattendee_count\tminutes\trecurring\r\nen\tred\t1:1 Quill\t2\t30\t1\r\nen\t\tDay off\t\t1440\t\r\n';
    const rows = parseTitles(text) ?? [];
    expect(rows.map(({ input }) => input)).toEqual([
      { title: '1:1 Quill', attendeeCount: 2, minutes: 30, recurring: true, allDay: false, language: 'en' },
      { title: 'Day off', attendeeCount: null, minutes: 1440, recurring: null, allDay: true, language: 'en' },
    ]);
    expect(toReport(rows.map((row) => ({ ...row, predicted: 'none' })))[0]).toBe('rows 2, no labels');
  });

  it('needs titles', () => {
    expect(parseTitles('name\tage\nx\t1')).toBeNull();
  });

  it('is judged by triggers and by families', () => {
    const row = (label: string, predicted: string) => ({
      label,
      predicted,
      language: 'en',
      ambiguous: false,
    });
    const rows = [
      row('one_on_one', 'weekly_checkin'),
      row('none', 'career'),
      row('exit', 'none'),
      row('none', 'none'),
    ];
    expect(toFigures(rows)).toEqual({ rows: 4, strict: 0.25, family: 0.5, precision: 0.5, recall: 0.5 });
  });
});

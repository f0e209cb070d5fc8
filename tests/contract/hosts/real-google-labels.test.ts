import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clockReader } from '../../../utils/hosts/readers/clock.ts';
import { dayMs, toEndDay, toStartDay, toWallDay } from '../../../utils/hosts/readers/day.ts';
import { toChip } from '../../../utils/hosts/readers/google/chip.ts';
import { datekey } from '../../fixtures/hosts/google-calendar/event.ts';

/** Chip labels as Google Calendar showed them in June 2024, in 40 languages; not part of this repository. */
const file = new URL('../../../../shared/captures/google-calendar/aria-strings.tsv', import.meta.url);

interface Row {
  lang: string;
  event: string;
  title: string;
  start: number;
  end: number;
  label: string;
  visible: string;
}

const rows: Row[] = existsSync(file)
  ? readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [lang = '', , event = '', title = '', start, end, label = '', visible = ''] = line.split('\t');
        return { lang, event, title, start: Number(start), end: Number(end), label, visible };
      })
  : [];

/** The column of each event, from its English date; the hours of the file are those inside that column. */
const columns = new Map(
  rows
    .filter((row) => row.lang === 'en')
    .map((row) => {
      const days = [...row.label.matchAll(/June (\d+), 2024/g)].map((match) => Number(match[1]));
      return [row.event, toWallDay(2024, 6, (row.start === 0 ? days.at(-1) : days[0]) ?? 0)];
    }),
);

/** Title and hours of the part of the event that lies in its column. */
function readRow(row: Row, lines: string[], lang: string) {
  const column = columns.get(row.event) ?? 0;
  const chip = toChip({ id: '', day: datekey(column), label: row.label, lines }, clockReader(lang));
  const first = toStartDay(column, chip.days);
  const hourOf = (day: number, minutes: number | null | undefined) =>
    minutes === null || minutes === undefined ? NaN : ((day - column) / dayMs) * 24 + minutes / 60;
  return {
    title: chip.title,
    start: Math.max(0, hourOf(first, chip.range?.start)),
    end: Math.min(24, hourOf(toEndDay(first, chip.days), chip.range?.end)),
  };
}

const modes = {
  'with the visible title beside the sentence': (row: Row) =>
    readRow(row, [row.title, row.visible], row.lang),
  'from the sentence alone': (row: Row) => readRow(row, [], row.lang),
  'from the sentence alone, on a page without a language': (row: Row) => readRow(row, [], ''),
};

describe.skipIf(rows.length === 0)('real chip labels', () => {
  it.each(Object.entries(modes))('%s: title and hours are right in 99 of 100', (_, read) => {
    const wrong = rows.filter((row) => {
      const { title, start, end } = read(row);
      return title !== row.title || start !== row.start || end !== row.end;
    });
    const tolerated = wrong.length <= rows.length / 100;
    expect(tolerated ? [] : wrong.map((row) => `${row.lang} ${row.label}`)).toEqual([]);
  });

  it('reads the times that are shown in the chip as those of the sentence', () => {
    const wrong = rows.filter((row) => {
      const clocks = clockReader(row.lang);
      const shown = clocks.range(clocks.normalise(row.visible));
      const said = clocks.range(clocks.normalise(row.label));
      return shown?.start !== said?.start || (shown?.end !== null && shown?.end !== said?.end);
    });
    expect(wrong.map((row) => `${row.lang} ${row.visible}`)).toEqual([]);
  });
});

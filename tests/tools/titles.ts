import type { ClassifyInput } from '../../utils/domain/classify.ts';

export interface TitleRow {
  input: ClassifyInput;
  language: string;
  /** Empty when the file has no labels. */
  label: string;
  ambiguous: boolean;
}

const toNumber = (cell: string | undefined): number | null => {
  const value = Number(cell);
  return cell === undefined || cell.trim() === '' || !Number.isFinite(value) ? null : value;
};

/**
 * Rows of a title corpus: tab-separated with a header, columns in any order, unknown ones ignored.
 * null when there is no column `title`. Empty lines are not rows.
 */
export const parseTitles = (text: string): TitleRow[] | null => {
  const [header = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n|\r/);
  const columns = header.split('\t').map((name) => name.trim().toLowerCase());
  if (!columns.includes('title')) return null;
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      const cell = (name: string): string | undefined => {
        const at = columns.indexOf(name);
        return at < 0 ? undefined : cells[at];
      };
      const minutes = toNumber(cell('minutes'));
      const recurring = toNumber(cell('recurring'));
      const language = cell('language')?.trim() ?? '';
      return {
        input: {
          title: cell('title') ?? '',
          attendeeCount: toNumber(cell('attendee_count')),
          minutes,
          recurring: recurring === null ? null : recurring !== 0,
          allDay: minutes !== null && minutes >= 1440,
          language: language || null,
        },
        language,
        label: cell('label')?.trim() ?? '',
        ambiguous: /;\s*ambiguous\b/.test(cell('source') ?? ''),
      };
    });
};

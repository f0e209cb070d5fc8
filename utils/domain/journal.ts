/** One thing the manager did that should be known later. */
export interface JournalEntry {
  id: string;
  /** Epoch ms. */
  at: number;
  act:
    | 'purpose-changed'
    | 'promoted'
    | 'taken-back'
    | 'exported'
    | 'person-removed'
    | 'person-restored'
    | 'coach-only'
    | 'map-applied'
    | 'map-undone'
    | 'pack-applied'
    | 'pack-undone'
    | 'pack-removed';
  /** Id of the record it is about; never text. */
  subject: string;
  detail: string;
}

/** What left the browser as a file or on paper. */
export const exportKinds = [
  'backup',
  'markdown',
  'csv',
  'ics',
  'person',
  'day',
  'review',
  'handoff',
  'access',
] as const;
export type ExportKind = (typeof exportKinds)[number];

/** What is kept of an export. `count`: records in it, null where nobody counted. */
export interface ExportDetail {
  what: ExportKind;
  isPrivate: boolean;
  count: number | null;
}

/** The `detail` of an export: what it was, whether private coaching notes were in it, and how many records. */
export const toExportDetail = ({ what, isPrivate, count }: ExportDetail): string =>
  [what, isPrivate ? 'private' : 'shareable', ...(count === null ? [] : [count])].join(' ');

/** null where a line was written by a version that said it otherwise. */
export const readExportDetail = (detail: string): ExportDetail | null => {
  const [first, second, third] = detail.split(' ');
  const what = exportKinds.find((kind) => kind === first);
  if (!what || !second) return null;
  const count = third === undefined ? null : Number(third);
  return { what, isPrivate: second === 'private', count: Number.isInteger(count) ? count : null };
};

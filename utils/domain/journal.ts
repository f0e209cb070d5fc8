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
export const exportKinds = ['backup', 'markdown', 'review', 'handoff', 'access'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** The `detail` of an export: what it was, and whether private coaching notes were in it. */
export const toExportDetail = (what: ExportKind, isPrivate: boolean): string =>
  `${what} ${isPrivate ? 'private' : 'shareable'}`;

/** null where a line was written by a version that said it otherwise. */
export const readExportDetail = (detail: string): { what: ExportKind; isPrivate: boolean } | null => {
  const [first, second] = detail.split(' ');
  const what = exportKinds.find((kind) => kind === first);
  return what && second ? { what, isPrivate: second === 'private' } : null;
};

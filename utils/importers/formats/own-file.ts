import { ownKindOf } from '../own/marks.ts';
import type { MapImporter } from '../types.ts';
import { caseJson } from './case-json.ts';
import { delimited } from './delimited.ts';
import { markdown } from './markdown.ts';

const importers = { csv: delimited, markdown, case: caseJson };

/**
 * A table, a document or a CASE package that we wrote. As long as nobody changed what it shows, it comes back entry by
 * entry. Changed elsewhere, it is read as any other file of its kind, and what still stands keeps its ids.
 */
export const ownFile: MapImporter = {
  id: 'own-file',
  accepts: ({ text }) => (text !== undefined && ownKindOf(text) ? 1 : 0),
  read: async (file, report) => {
    const { readOwn } = await import('../own/read-own.ts');
    const kind = ownKindOf(file.text) ?? 'csv';
    const own = await readOwn[kind](file.text);
    if (own?.isUnchanged) return { kind: 'map', map: own.kept };
    const read = await importers[kind].read({ ...file, text: own?.seen ?? file.text }, report);
    return own ? { ...read, kept: { map: own.kept, showsPolarity: kind !== 'case' } } : read;
  },
};

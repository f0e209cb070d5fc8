import { parseDelimited } from '../csv/parse.ts';
import type { MapImporter } from '../types.ts';

/** CSV, TSV and any other separated text; what the table means is decided by its shape. */
export const delimited: MapImporter = {
  id: 'delimited',
  accepts: ({ name, text }) => {
    if (text === undefined) return 0;
    if (/\.(?:csv|tsv|tab|psv)$/i.test(name)) return 0.8;
    return /\.txt$|^[^.]*$/i.test(name) ? 0.5 : 0.2;
  },
  read: async ({ name, text }, report) => {
    if (text.trim() === '') {
      report.add('E-EMPTY', { file: name });
      return { kind: 'none' };
    }
    const table = await parseDelimited(text, name, report);
    return table ? { kind: 'tables', tables: [table] } : { kind: 'none' };
  },
};

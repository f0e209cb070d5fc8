import { kindOf } from '../decode/what-it-is.ts';
import type { MapImporter } from '../types.ts';

/** Excel and OpenDocument workbooks: every sheet is a table. The parsers are loaded when the first one is read. */
export const workbook: MapImporter = {
  id: 'workbook',
  accepts: ({ kind }) => (kind === 'xlsx' || kind === 'ods' || kind === 'protected' ? 0.95 : 0),
  read: async ({ name, bytes }, report) => {
    const { id } = kindOf(bytes, name);
    if (id === 'protected') {
      report.add('E-XLSX-PROTECTED', { file: name });
      return { kind: 'none' };
    }
    const { readWorkbook } = await import('../workbook/read.ts');
    return readWorkbook(bytes, name, id === 'ods', report);
  },
  binary: true,
};

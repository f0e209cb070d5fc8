import { i18n } from '#i18n';
import type { ImportPlace } from '../../../utils/domain/dry-run.ts';

/** "row 41, Practitioner": row as the spreadsheet counts, the physical line only where it differs. */
export const whereText = (place: ImportPlace): string => {
  const parts = [
    place.sheet !== undefined && i18n.t('options.import.sheet', { sheet: place.sheet }),
    place.row !== undefined && i18n.t('options.import.row', { row: place.row }),
    place.line !== undefined &&
      place.line !== place.row &&
      i18n.t('options.import.line', { line: place.line }),
    place.column,
    place.path,
  ].filter((part) => part !== false && part !== undefined && part !== '');
  return parts.length > 0 ? parts.join(', ') : (place.file ?? i18n.t('options.import.wholeFile'));
};

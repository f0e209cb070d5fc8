import { i18n } from '#i18n';

const texts: Record<string, () => string> = {
  'csv-wide': () => i18n.t('options.import.shapes.wide'),
  'csv-long': () => i18n.t('options.import.shapes.long'),
  'csv-transposed': () => i18n.t('options.import.shapes.transposed'),
  'csv-level-list': () => i18n.t('options.import.shapes.levelList'),
  'json-nested': () => i18n.t('options.import.shapes.nested'),
  'json-flat': () => i18n.t('options.import.shapes.flat'),
  'xlsx-wide': () => i18n.t('options.import.shapes.wide'),
  'xlsx-long': () => i18n.t('options.import.shapes.long'),
  'xlsx-transposed': () => i18n.t('options.import.shapes.transposed'),
  'xlsx-sheet-per-area': () => i18n.t('options.import.shapes.sheetPerArea'),
  'xlsx-sheet-per-level': () => i18n.t('options.import.shapes.sheetPerLevel'),
  'xlsx-sheet-per-role': () => i18n.t('options.import.shapes.sheetPerRole'),
  'xlsx-sheets': () => i18n.t('options.import.shapes.sheets'),
  'case-1.0': () => i18n.t('options.import.shapes.framework'),
  'case-1.1': () => i18n.t('options.import.shapes.framework'),
  'yaml-normalised': () => i18n.t('importing.shape.normalised'),
  'yaml-nested': () => i18n.t('importing.shape.nested'),
  'front-matter': () => i18n.t('importing.shape.outline'),
  'md-headings': () => i18n.t('importing.shape.outline'),
  'html-headings': () => i18n.t('importing.shape.outline'),
  'md-table': () => i18n.t('importing.shape.tables'),
  'html-table': () => i18n.t('importing.shape.tables'),
  'rsd-csv': () => i18n.t('importing.shape.skills'),
  canonical: () => i18n.t('options.import.shapes.canonical'),
};

/** How the file was understood, in a sentence; silent about a shape that has no words yet. */
export const shapeText = (shape: string | null): string => (shape && texts[shape]?.()) ?? '';

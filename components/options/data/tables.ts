import { i18n } from '#i18n';

/** Tables by name, in the order in which a manager thinks of them. */
const names: Record<string, () => string> = {
  people: () => i18n.t('options.data.tables.people'),
  notes: () => i18n.t('options.data.tables.notes'),
  actions: () => i18n.t('options.data.tables.actions'),
  sessions: () => i18n.t('options.data.tables.sessions'),
  goals: () => i18n.t('options.data.tables.goals'),
  maps: () => i18n.t('options.data.tables.maps'),
  behaviours: () => i18n.t('options.data.tables.behaviours'),
  playbooks: () => i18n.t('options.data.tables.playbooks'),
  promptEvents: () => i18n.t('options.data.tables.promptEvents'),
  packs: () => i18n.t('learning.tables.packs'),
  promptTallies: () => i18n.t('learning.tables.promptTallies'),
  promptRules: () => i18n.t('learning.tables.promptRules'),
  promptPins: () => i18n.t('learning.tables.promptPins'),
  experiments: () => i18n.t('learning.tables.experiments'),
  assignments: () => i18n.t('learning.tables.assignments'),
  practiceCards: () => i18n.t('learning.tables.practiceCards'),
  practicePacks: () => i18n.t('learning.tables.practicePacks'),
  pilots: () => i18n.t('learning.tables.pilots'),
  choices: () => i18n.t('options.data.tables.choices'),
  drafts: () => i18n.t('options.data.tables.drafts'),
  promotions: () => i18n.t('options.data.tables.promotions'),
  journal: () => i18n.t('options.data.tables.journal'),
  tombstones: () => i18n.t('options.data.tables.tombstones'),
  settings: () => i18n.t('options.data.tables.settings'),
};

/** What a table holds; its own name where a newer version has a table without words yet. */
export const tableName = (table: string): string => names[table]?.() ?? table;

export const sortTables = (tables: Iterable<string>): string[] => {
  const order = Object.keys(names);
  const at = (table: string): number => (order.includes(table) ? order.indexOf(table) : order.length);
  return [...new Set(tables)].toSorted((a, b) => at(a) - at(b) || a.localeCompare(b));
};

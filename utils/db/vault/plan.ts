/**
 * Tables whose rows are sealed while the lock is on, each with the index fields that stay readable: random ids, times,
 * numbers and closed lists. Any other indexed field of these tables is blinded, so that a new index leaks nothing.
 * Not sealed: competency maps, playbooks, practice, tallies of prompts, tombstones and bookkeeping. They name nobody.
 */
const sealed: Readonly<Record<string, readonly string[]>> = {
  people: ['id', 'updatedAt'],
  sessions: ['id', 'who', 'late', 'purpose'],
  notes: ['id', 'who', 'late', 'purpose', 'sessionId', 'seq', 'tagged'],
  actions: ['id', 'personId', 'open', 'purpose', 'sessionId'],
  goals: ['id', 'personId', 'purpose'],
  promptEvents: ['id', 'who', 'late', 'sessionId'],
  promptRules: ['promptId'],
  promptPins: ['id', 'personId'],
  promotions: ['id', 'personId', 'late', 'noteId'],
  journal: ['id', 'at'],
  drafts: ['personId'],
  choices: ['scope'],
  trash: ['key', 'batch', 'removedAt'],
  undo: ['id', 'at'],
  experiments: ['id'],
  assignments: ['experimentId'],
  pilots: ['id', 'startsAt'],
};

export const sealedTables: readonly string[] = Object.keys(sealed);

export const isSealedTable = (table: string): boolean => Object.hasOwn(sealed, table);

/** Does this field of a sealed table stand in an index as it is? */
export const staysReadable = (table: string, field: string): boolean =>
  sealed[table]?.includes(field) === true;

/** The table and the row in which it stands whether the notebook is sealed, and with which wrapped key. */
export const vaultTable = 'vault';
export const vaultKey = 'vault';

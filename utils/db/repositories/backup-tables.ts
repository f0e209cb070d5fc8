import { Dexie, type Table } from 'dexie';
import type { NotebookTable, NotebookTables } from '../../schema/backup.ts';
import {
  toActionRow,
  toKeptAction,
  toNote,
  toNoteRow,
  toPromotion,
  toPromotionRow,
  toPromptEvent,
  toPromptEventRow,
  toSession,
  toSessionRow,
} from '../to-rows.ts';
import { toMapRows } from './maps.ts';
import { learningTables } from './backup-learning.ts';
import type { BackedUp } from './backup-table.ts';
import { takeSeq } from './meta.ts';

type RecordOf<K extends NotebookTable> = NotebookTables[K][number];

const nobody = (): null => null;

const after = <T>(table: Table<T, string>, id: string, limit: number): Promise<T[]> =>
  table.where(':id').above(id).limit(limit).toArray();

const maps: BackedUp<'maps'> = {
  async read(db) {
    const rows = await db.maps.toArray();
    const records: RecordOf<'maps'>[] = [];
    for (const { key, revision, appliedAt, undoneAt, order, head } of rows) {
      const behaviours = await db.behaviours
        .where('[map+seq]')
        .between([key, Dexie.minKey], [key, Dexie.maxKey])
        .toArray();
      records.push({
        revision,
        appliedAt,
        undoneAt,
        order,
        map: { ...head, behaviours: behaviours.map((row) => row.behaviour) },
      });
    }
    return records;
  },
  key: ({ map, revision }) => `${map.id}@${revision}`,
  stamp: ({ appliedAt }) => appliedAt,
  person: nobody,
  // When a bundled map was first opened is not what a manager wrote.
  content: ({ map }) => map,
  async write(db, records) {
    for (const { map, ...version } of records) {
      const { row, behaviours } = toMapRows(map, { ...version, seq: await takeSeq(db, 'maps') });
      await db.maps.put(row);
      await db.behaviours
        .where('[map+seq]')
        .between([row.key, Dexie.minKey], [row.key, Dexie.maxKey])
        .delete();
      await db.behaviours.bulkPut(behaviours);
    }
  },
};

const notes: BackedUp<'notes'> = {
  read: async (db) => (await db.notes.toArray()).map(toNote),
  page: async (db, id, limit) => (await after(db.notes, id, limit)).map(toNote),
  key: ({ id }) => id,
  stamp: ({ updatedAt }) => updatedAt,
  person: ({ personId }) => personId,
  async write(db, records) {
    const first = await takeSeq(db, 'notes', records.length);
    await db.notes.bulkPut(records.map((note, index) => toNoteRow(note, first + index)));
  },
  copy: (note, id) => ({ ...note, id, versionOf: note.id }),
};

/** Each table of a backup; a table that is missing here does not compile. */
export const backedUp: { [K in NotebookTable]: BackedUp<K> } = {
  maps,
  notes,
  people: {
    read: (db) => db.people.toArray(),
    key: ({ id }) => id,
    stamp: ({ updatedAt }) => updatedAt,
    person: ({ id }) => id,
    write: async (db, records) => void (await db.people.bulkPut(records)),
  },
  sessions: {
    read: async (db) => (await db.sessions.toArray()).map(toSession),
    page: async (db, id, limit) => (await after(db.sessions, id, limit)).map(toSession),
    key: ({ id }) => id,
    stamp: ({ updatedAt }) => updatedAt,
    person: ({ personId }) => personId,
    write: async (db, records) => void (await db.sessions.bulkPut(records.map(toSessionRow))),
  },
  actions: {
    read: async (db) => (await db.actions.toArray()).map(toKeptAction),
    page: async (db, id, limit) => (await after(db.actions, id, limit)).map(toKeptAction),
    key: ({ id }) => id,
    stamp: ({ updatedAt }) => updatedAt,
    person: ({ personId }) => personId,
    write: async (db, records) => void (await db.actions.bulkPut(records.map(toActionRow))),
    copy: (action, id) => ({ ...action, id }),
  },
  goals: {
    read: (db) => db.goals.toArray(),
    key: ({ id }) => id,
    stamp: ({ updatedAt }) => updatedAt,
    person: ({ personId }) => personId,
    write: async (db, records) => void (await db.goals.bulkPut(records)),
    copy: (goal, id) => ({ ...goal, id }),
  },
  promptEvents: {
    read: async (db) => (await db.promptEvents.toArray()).map(toPromptEvent),
    page: async (db, id, limit) => (await after(db.promptEvents, id, limit)).map(toPromptEvent),
    key: ({ id }) => id,
    stamp: ({ at }) => at,
    person: ({ personId }) => personId,
    write: async (db, records) => void (await db.promptEvents.bulkPut(records.map(toPromptEventRow))),
  },
  promotions: {
    read: async (db) => (await db.promotions.toArray()).map(toPromotion),
    key: ({ id }) => id,
    stamp: ({ promotedAt }) => promotedAt,
    person: ({ personId }) => personId,
    write: async (db, records) => void (await db.promotions.bulkPut(records.map(toPromotionRow))),
  },
  journal: {
    read: (db) => db.journal.toArray(),
    key: ({ id }) => id,
    stamp: ({ at }) => at,
    person: ({ subject }) => subject,
    write: async (db, records) => void (await db.journal.bulkPut(records)),
  },
  tombstones: {
    read: (db) => db.tombstones.toArray(),
    key: ({ id }) => id,
    stamp: ({ at }) => at,
    person: nobody,
    write: async (db, records) => void (await db.tombstones.bulkPut(records)),
  },
  drafts: {
    read: (db) => db.drafts.toArray(),
    key: ({ slot }) => slot,
    stamp: ({ at }) => at,
    person: ({ personId, slot }) => personId ?? /^person:([^:]+)/.exec(slot)?.[1] ?? null,
    write: async (db, records) => void (await db.drafts.bulkPut(records)),
  },
  choices: {
    read: (db) => db.choices.toArray(),
    key: ({ scope, key }) => `${scope} ${key}`,
    stamp: ({ at }) => at,
    person: nobody,
    write: async (db, records) => void (await db.choices.bulkPut(records)),
  },
  ...learningTables,
};

export const notebookTables = Object.keys(backedUp) as NotebookTable[];

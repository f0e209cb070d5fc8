import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { Draft, Person, TypeChoice } from '../domain/records.ts';
import { migrations } from './migrations.ts';
import type {
  ActionRow,
  BehaviourRow,
  GoalRow,
  JournalEntry,
  MapRow,
  MetaRow,
  NoteRow,
  PlaybookRow,
  PromotionRow,
  PromptEventRow,
  SessionRow,
  Tombstone,
  TrashRow,
} from './rows.ts';

export const databaseName = 'touchline';

/** The tables; which index serves what stands in `migrations.ts`. Only repositories touch them. */
export class TouchlineDatabase extends Dexie {
  declare maps: Table<MapRow, string>;
  declare behaviours: Table<BehaviourRow, [string, number]>;
  declare playbooks: Table<PlaybookRow, [string, string]>;
  declare people: Table<Person, string>;
  declare sessions: Table<SessionRow, string>;
  declare notes: Table<NoteRow, string>;
  declare actions: Table<ActionRow, string>;
  declare goals: Table<GoalRow, string>;
  declare promptEvents: Table<PromptEventRow, string>;
  declare promotions: Table<PromotionRow, string>;
  declare journal: Table<JournalEntry, string>;
  declare tombstones: Table<Tombstone, string>;
  declare drafts: Table<Draft, string>;
  declare choices: Table<TypeChoice, [string, string]>;
  declare trash: Table<TrashRow, string>;
  declare meta: Table<MetaRow, string>;

  constructor(name: string = databaseName, options: DexieOptions = {}) {
    // Saved means on the disk: without `strict` Chrome answers before the system has written.
    super(name, { chromeTransactionDurability: 'strict', ...options });
    for (const { version, stores, upgrade } of migrations) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}

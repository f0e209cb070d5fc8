import { Dexie, type DexieOptions, type Table } from 'dexie';
import type {
  Assignment,
  Draft,
  Experiment,
  Goal,
  Person,
  PromptPin,
  PromptRule,
  PromptTally,
  TypeChoice,
} from '../domain/records.ts';
import type { Pilot, PracticeCard } from '../domain/learning/records.ts';
import { migrations } from './migrations.ts';
import { directReads, type DirectReads } from './read-together.ts';
import type {
  ActionRow,
  BehaviourRow,
  EditionPartRow,
  EditionRow,
  JournalEntry,
  MapRow,
  MetaRow,
  NoteRow,
  PackRow,
  PracticePackRow,
  PromotionRow,
  PromptEventRow,
  SessionRow,
  Tombstone,
  TrashRow,
  UndoRow,
} from './rows.ts';
import type { VaultRow } from './vault/lock.ts';
import { vaultMiddleware } from './vault/middleware.ts';
import { createVault } from './vault/state.ts';

export const databaseName = 'touchline';

/** The tables; which index serves what stands in `migrations.ts`. Only repositories touch them. */
export class TouchlineDatabase extends Dexie {
  declare maps: Table<MapRow, string>;
  declare behaviours: Table<BehaviourRow, [string, number]>;
  declare editions: Table<EditionRow, string>;
  declare editionParts: Table<EditionPartRow, [string, string]>;
  declare packs: Table<PackRow, string>;
  declare promptTallies: Table<PromptTally, [string, string]>;
  declare promptRules: Table<PromptRule, string>;
  declare promptPins: Table<PromptPin, string>;
  declare experiments: Table<Experiment, string>;
  declare assignments: Table<Assignment, [string, string]>;
  declare practiceCards: Table<PracticeCard, string>;
  declare practicePacks: Table<PracticePackRow, string>;
  declare pilots: Table<Pilot, string>;
  declare people: Table<Person, string>;
  declare sessions: Table<SessionRow, string>;
  declare notes: Table<NoteRow, string>;
  declare actions: Table<ActionRow, string>;
  declare goals: Table<Goal, string>;
  declare undo: Table<UndoRow, string>;
  declare promptEvents: Table<PromptEventRow, string>;
  declare promotions: Table<PromotionRow, string>;
  declare journal: Table<JournalEntry, string>;
  declare tombstones: Table<Tombstone, string>;
  declare drafts: Table<Draft, string>;
  declare choices: Table<TypeChoice, [string, string]>;
  declare trash: Table<TrashRow, string>;
  declare meta: Table<MetaRow, string>;
  declare vault: Table<VaultRow, string>;

  /** How private rows are sealed; whoever opens the lock puts the key in here. */
  readonly seal = createVault();
  /** For reading past Dexie's tables where every millisecond counts. */
  readonly direct: DirectReads = { core: null };

  constructor(name: string = databaseName, options: DexieOptions = {}) {
    // Saved means on the disk: without `strict` Chrome answers before the system has written.
    super(name, { chromeTransactionDurability: 'strict', ...options });
    this.use(vaultMiddleware(this.seal));
    this.use(directReads(this.direct));
    for (const { version, stores, upgrade } of migrations) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}

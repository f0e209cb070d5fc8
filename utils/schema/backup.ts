import { z } from 'zod';
import type { CompetencyMap } from '../domain/competency.ts';
import { competencyMap } from './competency-map.ts';
import {
  action,
  anySessionType,
  assignment,
  behaviourTag,
  draft,
  experiment,
  goal,
  keepBecause,
  note,
  noteKind,
  person,
  pilot,
  practiceCard,
  promptEvent,
  promptPin,
  promptRule,
  promptTally,
  purpose,
  session,
  typeChoice,
} from './records.ts';
import { playbook } from './playbook.ts';
import { practicePack } from './practice.ts';
import { settings } from './settings.ts';

export const backupFormat = 'touchline-backup/1';

const id = z.uuid();
const time = z.int().min(0).max(8_640_000_000_000_000);

const promotion = z.object({
  id,
  noteId: id,
  personId: id,
  kind: noteKind,
  text: z.string().max(5_000),
  behaviours: z.array(behaviourTag).max(3),
  at: time,
  zone: z.string().max(100),
  promotedAt: time,
  keepBecause,
});

const journalEntry = z.object({
  id,
  at: time,
  act: z.enum([
    'purpose-changed',
    'promoted',
    'taken-back',
    'exported',
    'person-removed',
    'person-restored',
    'coach-only',
    'map-applied',
    'map-undone',
    'pack-applied',
    'pack-undone',
    'pack-removed',
  ]),
  subject: z.string().max(300),
  detail: z.string().max(500),
});

const storedMap = z.object({
  revision: z.int().min(1),
  appliedAt: time,
  undoneAt: time.nullable(),
  order: time,
  map: competencyMap,
});

const storedPack = z.object({
  id: z.string().min(1).max(80),
  revision: z.int().min(1),
  appliedAt: time,
  order: time,
  undoneAt: time.nullable(),
  playbook,
});

/** Each table of a backup with the records it may hold: records as they are kept, without what only indexes need. */
export const backupTables = {
  maps: storedMap,
  people: person,
  sessions: session,
  notes: note,
  /** An action remembers on which side of the wall it was agreed. */
  actions: action.extend({ purpose }),
  goals: goal,
  promptEvents: promptEvent.extend({ sessionType: anySessionType }),
  promotions: promotion,
  journal: journalEntry,
  tombstones: z.object({ id, at: time }),
  drafts: draft,
  choices: typeChoice,
  packs: storedPack,
  promptTallies: promptTally,
  promptRules: promptRule,
  promptPins: promptPin,
  experiments: experiment,
  assignments: assignment,
  practiceCards: practiceCard,
  practicePacks: z.object({ appliedAt: time, pack: practicePack }),
  pilots: pilot,
  /** One row, or none; an older one lacks what came later. */
  settings: settings.partial(),
} as const;

export type BackupTable = keyof typeof backupTables;
/** What the database keeps of it. */
export type NotebookTable = Exclude<BackupTable, 'settings'>;
export interface BackedUpMap extends Omit<z.infer<typeof storedMap>, 'map'> {
  map: CompetencyMap;
}
export type BackupTables = {
  [K in BackupTable]: (K extends 'maps' ? BackedUpMap : z.infer<(typeof backupTables)[K]>)[];
};
export type NotebookTables = Pick<BackupTables, NotebookTable>;
export const backupTableNames = Object.keys(backupTables) as BackupTable[];

/** The outside of a backup; `tables` are looked into once checksum and version are right. */
export const backupEnvelope = z.object({
  format: z.literal(backupFormat),
  /** Version of the database it was written from. */
  schema: z.int().min(1),
  exportedAt: time,
  counts: z.record(z.string(), z.int().min(0)),
  /** SHA-256, hex, over the canonical JSON of everything else. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
  tables: z.record(z.string(), z.array(z.unknown())),
});
export type BackupEnvelope = z.infer<typeof backupEnvelope>;

import type { Behaviour, CompetencyMap } from '../domain/competency.ts';
import type { Playbook, Prompt } from '../domain/playbook.ts';
import type { PracticePack } from '../domain/practice.ts';
import type { Action, Note, PromptEvent, Session } from '../domain/records.ts';
import type { Promotion } from '../domain/review/promotion.ts';
import type { Purpose } from '../domain/session-type.ts';
import type { UndoAct } from '../domain/undo.ts';

/**
 * Rows are records plus what the indexes need. IndexedDB leaves a row out of an index when a part of its key is
 * null, and reads backwards only by a slow cursor: hence `who` (person id, '' for nobody) and `late` (minus the
 * time), so that "newest first" is one `getAll` forwards.
 */
interface ByPerson {
  who: string;
  late: number;
}

export interface NoteRow extends Note, ByPerson {
  /** Counts up with each written note: a search keeps up by reading what is above the last it saw. */
  seq: number;
  /** Only on notes with behaviours: `[purpose, who, late]`. */
  tagged?: [Purpose, string, number];
}

export interface SessionRow extends Session, ByPerson {}
export interface PromptEventRow extends PromptEvent, ByPerson {}

/** An action keeps the side of the wall on which it was agreed, whatever its session becomes later. */
export interface KeptAction extends Action {
  purpose: Purpose;
}

export interface ActionRow extends KeptAction {
  open: 0 | 1;
}

/** A map without its behaviours, which lie flat in their own table. `key` is `id@revision`. */
export interface MapRow {
  key: string;
  id: string;
  revision: number;
  appliedAt: number;
  /** The highest one that stands is active: when it was applied, 0 for a bundled map. */
  order: number;
  /** Its place before it was put in use again; absent unless it was. */
  orderBefore?: number;
  /** Another number whenever what is under `key` was written: what a cache goes by. */
  seq: number;
  /** Set when the manager took this version back. */
  undoneAt: number | null;
  counts: { roles: number; levels: number; competencies: number; behaviours: number };
  head: Omit<CompetencyMap, 'behaviours'>;
}

export interface BehaviourRow {
  /** `id@revision` of the map. */
  map: string;
  /** Place in the map, so that it can be put together again in order. */
  seq: number;
  competency: string;
  level: string;
  /** `[map, role, level]` for each role; '' stands for every role, or no level. */
  places: [string, string, string][];
  behaviour: Behaviour;
}

/**
 * The playbook as it is used: core, translation and own packs laid over each other. Made anew when any of them
 * changes, so that no file is parsed when a meeting opens.
 */
export interface EditionRow {
  /** `<locale>|<address>` */
  key: string;
  /** What it was made from; another stamp = make it again. */
  stamp: string;
  /** Without prompts. */
  head: Omit<Playbook, 'prompts'>;
  /** Sessions that are not there in the wanted language and stand in the fallback one. */
  untranslated: string[];
}

/** The prompts of one session type in one edition. */
export interface EditionPartRow {
  edition: string;
  session: string;
  prompts: Prompt[];
}

/** One version of a pack the manager brought, in one language; `key` is `id@revision`. */
export interface PackRow {
  key: string;
  id: string;
  revision: number;
  appliedAt: number;
  /** Above 0 while in use; later ones lie over earlier ones. One for each pack and language. */
  order: number;
  /** Set when the manager took this version back or removed the pack. */
  undoneAt: number | null;
  playbook: Playbook;
}

/** Cases, dialogues and drills the manager brought; `key` is `id|locale`. */
export interface PracticePackRow {
  key: string;
  appliedAt: number;
  pack: PracticePack;
}

export interface PromotionRow extends Promotion {
  late: number;
}

export type { JournalEntry } from '../domain/journal.ts';

/** Proof that a person was deleted, without saying who: `id` is made from theirs and does not lead back to it. */
export interface Tombstone {
  id: string;
  at: number;
}

export type UndoTable = 'notes' | 'actions' | 'goals' | 'people' | 'sessions';

/** One change of the manager's, with what stood before and after: the last fifty can be undone. */
export interface UndoRow {
  /** Counts up, so that the order stands when the clock is set back. */
  id: string;
  at: number;
  act: UndoAct;
  /** Of what was taken back, where this is a taking back itself. */
  took?: UndoAct | undefined;
  /** People it is about: with a person, all of this goes. */
  whose: string[];
  /** Sides of the wall on which its rows stand or stood. */
  sides: Purpose[];
  /** Rows as they were, null = there was none; nothing is shown of them but through the repositories. */
  before: { table: UndoTable; key: string; row: unknown }[];
  /** `updatedAt` of each row after the change: one that was changed again since is not taken back silently. */
  after: { table: UndoTable; key: string; stamp: number | null }[];
}

/** What was removed, kept aside so that undo works after the worker was stopped. */
export interface TrashRow {
  /** `batch#n` */
  key: string;
  /** `notes:<id>`, `people:<id>`, `erase`. */
  batch: string;
  table: string;
  removedAt: number;
  rows: unknown[];
}

export interface MetaRow {
  key: string;
  value: unknown;
}

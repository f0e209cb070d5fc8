import { z } from 'zod';
import type { ChosenDrill } from '../../domain/learning/drill.ts';
import type { PracticePack } from '../../domain/practice.ts';
import type { PracticeCard } from '../../domain/learning/records.ts';
import { practiceLimit, type PracticeCode } from '../../schema/practice.ts';
import { practiceCard } from '../../schema/records.ts';
import { call } from '../call.ts';
import type { ExportedFile } from './data.ts';

const page = ['page'] as const;
const key = z.string().min(1).max(120);

/** `off`: switched off in the settings. `done`: one was practised today. `none`: nothing is due or new. */
export type DrillToday = { state: 'off' | 'done' | 'none' } | { state: 'ready'; chosen: ChosenDrill };

/** A pack with what can be done to it. */
export interface PracticeShelf {
  /** `id|locale`; null = bundled, it stays. */
  key: string | null;
  pack: PracticePack;
}

export interface PracticeLibrary {
  shelves: PracticeShelf[];
  /** Of every drill that was practised. */
  cards: PracticeCard[];
}

/** What became of a file: taken over, or what is wrong with it and where. */
export type PracticeImport =
  | { taken: true; key: string; name: string; replaced: boolean; entries: number; unlicensed: number }
  | { taken: false; code: PracticeCode; at: string; detail: string };

/** What may be given away of a pack; `file` is null when nothing may. */
export interface PracticeShare {
  file: ExportedFile | null;
  /** Titles of the entries that stay here because they carry no licence. */
  withheld: string[];
}

export const practiceCalls = {
  'practice.today': call<DrillToday>()(page, z.object({})),
  /** The next turn by FSRS; the card before comes back with it, for Undo. */
  'practice.answer': call<{ before: PracticeCard | null; after: PracticeCard }>()(
    page,
    z.object({ key, grade: z.enum(['again', 'hard', 'good', 'easy']) }),
  ),
  /** Undo of an answer. */
  'practice.put': call<null>()(page, z.object({ key, card: practiceCard.nullable() })),
  'practice.library': call<PracticeLibrary>()(page, z.object({})),
  'practice.import': call<PracticeImport>()(page, z.object({ text: z.string().max(practiceLimit * 2) })),
  'practice.remove': call<null>()(page, z.object({ key })),
  /** Undo of an import or a removal. */
  'practice.restore': call<null>()(page, z.object({ key })),
  /** null = the bundled pack. */
  'practice.share': call<PracticeShare>()(page, z.object({ key: key.nullable() })),
};

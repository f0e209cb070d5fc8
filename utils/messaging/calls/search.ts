import { z } from 'zod';
import type { Action, Goal, Note, Person } from '../../domain/records.ts';
import { purpose } from '../../schema/records.ts';
import { call } from '../call.ts';

/** What a search found, with the person it is about; `at` is epoch ms. */
export type SearchHit = { id: string; at: number; person: { id: string; name: string } | null } & (
  | { kind: 'note' | 'evidence'; note: Note }
  | { kind: 'action'; action: Action }
  | { kind: 'goal'; goal: Goal }
  | { kind: 'person'; found: Pick<Person, 'id' | 'name' | 'relation'> }
);

export interface SearchAnswer {
  /** People first, then the newest first. */
  hits: SearchHit[];
  /** Operators that are none, or whose value says nothing: they were looked for as text. */
  unknown: string[];
}

export const searchCalls = {
  /**
   * Notes, evidence, promises, goals and people: all words must occur, a word also as the beginning of one; a phrase
   * in quotation marks as it stands. `person: kind: behaviour: tag: before: after:` narrow it down.
   */
  'search.find': call<SearchAnswer>()(
    ['panel', 'page'],
    z.object({
      query: z.string().max(300),
      limit: z.int().min(1).max(200),
      personId: z.uuid().optional(),
      purpose: purpose.optional(),
    }),
  ),
};

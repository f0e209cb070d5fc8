import { z } from 'zod';
import type { Session } from '../../domain/records.ts';
import { call } from '../call.ts';

const ours = ['panel', 'page'] as const;

/** What was done in one session, as a panel that is opened again shows it. */
export interface SittingSoFar {
  session: Session;
  /** In the order in which they were asked; placeholders that were filled then stand as `…`. */
  asked: { promptId: string; text: string; verdict: 'useful' | 'not_useful' | null }[];
  /** Prompts pinned in this session for the next one. */
  pinned: string[];
}

/** Somebody on the invitation. `personId` where it is one of the manager's people for certain. */
export interface Guest {
  name: string;
  personId: string | null;
}

export const sittingCalls = {
  /** `not-found` also where the session stands on the other side of the wall. */
  'sitting.get': call<SittingSoFar>()(ours, z.object({ id: z.uuid() })),
  /** Guests of the meeting beside the caller, in the order of the invitation; without rooms and the manager. */
  'sitting.guests': call<Guest[]>()(ours, z.object({})),
};

import type { BehaviourTag, Note, NoteKind, Person } from '../records.ts';

/** A deliberate, edited copy of a coaching note for a review: all that an evaluation may see of it. */
export interface Promotion {
  id: string;
  noteId: string;
  personId: string;
  kind: NoteKind;
  text: string;
  behaviours: BehaviourTag[];
  /** When it happened. */
  at: number;
  zone: string;
  promotedAt: number;
  /** Why it stays although its retention has run out. */
  keepBecause?: string | undefined;
}

/**
 * Why a note cannot be copied into a review. `coach-only`: whoever coaches this person does not evaluate them.
 * `not-coaching`: it is written in an evaluation already. `no-person`: it stands in the inbox.
 */
export type PromotionBar = 'coach-only' | 'not-coaching' | 'no-person';

/** null = it may be copied. What the person is to the manager does not decide, only who evaluates. */
export const barOf = (
  note: Pick<Note, 'personId' | 'purpose'>,
  person: Pick<Person, 'coachOnly'> | null,
): PromotionBar | null => {
  if (note.purpose !== 'coaching') return 'not-coaching';
  if (note.personId === null || person === null) return 'no-person';
  return person.coachOnly === true ? 'coach-only' : null;
};

/** What the edit step begins with: situation, behaviour and impact as one text, no longer than `limit`. */
export const toCopyText = ({ text, evidence }: Pick<Note, 'text' | 'evidence'>, limit: number): string =>
  [evidence?.situation ?? '', text, evidence?.impact ?? '']
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n')
    .slice(0, limit);

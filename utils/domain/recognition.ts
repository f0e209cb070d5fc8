import type { BehaviourTag, Note } from './records.ts';

/** After so many days without praise it is worth a look. */
export const quietDays = 30;

/** What there is to recognise a person for. */
export interface Recognition {
  /** Epoch ms of the last praise or strength that was noted; null = never. */
  lastAt: number | null;
  /** Whole days since then, where they are `quietDays` or more; null = not long, or too new to say. */
  unnoticedDays: number | null;
  /** Praise and strengths of late, newest first: what a draft can be made of. */
  notes: Note[];
  /** The organisation's values, as praise can be tied to them. */
  values: BehaviourTag[];
}

const dayMs = 86_400_000;
/** What is older makes no fresh praise. */
const freshDays = 90;

/** Praise, or evidence of a strength. A concern, whatever else it says, is none. */
export const isPraise = ({ kind, evidence }: Note): boolean =>
  kind === 'praise' || (kind !== 'concern' && evidence?.polarity === 'strength');

/**
 * `notes`: of one person, newest first. `since`: epoch ms from which silence counts, when nothing was ever noted: a
 * person who was added yesterday has not been overlooked.
 */
export const toRecognition = (
  notes: readonly Note[],
  { now, since, values }: { now: number; since: number; values: BehaviourTag[] },
): Recognition => {
  const praise = notes.filter(isPraise);
  const lastAt = praise[0]?.at ?? null;
  const days = Math.floor((now - (lastAt ?? since)) / dayMs);
  return {
    lastAt,
    unnoticedDays: days >= quietDays ? days : null,
    notes: praise.filter(({ at }) => at > now - freshDays * dayMs),
    values,
  };
};

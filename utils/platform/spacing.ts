import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { PracticeCard } from '../domain/learning/records.ts';

export type Grade = 'again' | 'hard' | 'good' | 'easy';

const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;

/** Whole days, because a drill is done once a day; the longest wait is half a year. The same answer, the same wait. */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, maximum_interval: 180 });

/** The card after an answer at `now` (epoch ms), by FSRS; `before` is null the first time. */
export function schedule(
  drillId: string,
  before: PracticeCard | null,
  grade: Grade,
  now: number,
): PracticeCard {
  const card =
    before === null
      ? createEmptyCard(now)
      : {
          due: before.due,
          stability: before.stability,
          difficulty: before.difficulty,
          elapsed_days: before.elapsedDays,
          scheduled_days: before.scheduledDays,
          learning_steps: before.learningSteps,
          reps: before.reps,
          lapses: before.lapses,
          state: before.state,
          last_review: before.lastReview,
        };
  const { card: after } = scheduler.next(card, now, ratings[grade]);
  return {
    drillId,
    due: after.due.getTime(),
    stability: after.stability,
    difficulty: after.difficulty,
    elapsedDays: after.elapsed_days,
    scheduledDays: after.scheduled_days,
    learningSteps: after.learning_steps,
    reps: after.reps,
    lapses: after.lapses,
    state: after.state,
    lastReview: after.last_review?.getTime() ?? null,
  };
}

/** Where one drill stands in its spacing (FSRS); all that the scheduler keeps, times in epoch ms. */
export interface PracticeCard {
  drillId: string;
  due: number;
  stability: number;
  difficulty: number;
  elapsedDays: number;
  scheduledDays: number;
  learningSteps: number;
  reps: number;
  lapses: number;
  state: 0 | 1 | 2 | 3;
  lastReview: number | null;
}

/** Trying the product out: dates, milestones, three questions to the manager, a decision. No person in it. */
export interface Pilot {
  id: string;
  startsAt: number;
  endsAt: number;
  milestones: { id: string; text: string; at: number; doneAt: number | null }[];
  answers: { at: number; worth: string; hindered: string; change: string }[];
  decision: 'keep' | 'change' | 'drop' | null;
  decidedAt: number | null;
  reason: string;
}

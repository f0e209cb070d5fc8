import type { SessionFact } from '../../../../utils/domain/learning/session-fact.ts';

export const day = 86_400_000;
/** 2026-06-15T12:00Z. */
export const now = Date.UTC(2026, 5, 15, 12);

/** A session of half an hour, `n` days ago, held. */
export const fact = (n: number, change: Partial<SessionFact> = {}): SessionFact => {
  const start = now - n * day;
  return {
    id: `s${n}`,
    meetingKey: `google-calendar:${n}`,
    type: 'one_on_one',
    purpose: 'coaching',
    format: null,
    start,
    end: start + 1_800_000,
    startedAt: null,
    endedAt: null,
    approximate: false,
    state: 'held',
    card: {},
    asked: [],
    useful: false,
    action: false,
    ...change,
  };
};

export const facts = (count: number, change: (n: number) => Partial<SessionFact>): SessionFact[] =>
  Array.from({ length: count }, (_, at) => fact(at + 1, change(at + 1)));

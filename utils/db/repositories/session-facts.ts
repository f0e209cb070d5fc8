import { Dexie } from 'dexie';
import { isBehaviourEvent } from '../../domain/rank/behaviour-event.ts';
import type { SessionFact } from '../../domain/learning/session-fact.ts';
import type { PromptEvent } from '../../domain/records.ts';
import type { SessionRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';

interface Marks {
  asked: Set<string>;
  useful: boolean;
}

const toFact = (row: SessionRow, marks: Marks | undefined, action: boolean): SessionFact => ({
  id: row.id,
  meetingKey: row.meetingKey,
  type: row.type,
  purpose: row.purpose,
  format: row.format ?? null,
  start: row.start,
  end: row.end,
  startedAt: row.startedAt ?? null,
  endedAt: row.endedAt ?? null,
  approximate: row.approximate ?? false,
  state: row.state,
  card: row.card ?? {},
  asked: [...(marks?.asked ?? [])],
  useful: marks?.useful ?? false,
  action,
});

const toMarks = (events: readonly PromptEvent[]): Map<string, Marks> => {
  const bySession = new Map<string, Marks>();
  for (const { sessionId, promptId, outcome } of events) {
    if (sessionId === null || isBehaviourEvent(promptId)) continue;
    const marks = bySession.get(sessionId) ?? { asked: new Set(), useful: false };
    if (outcome === 'asked') marks.asked.add(promptId);
    if (outcome === 'useful') marks.useful = true;
    bySession.set(sessionId, marks);
  }
  return bySession;
};

/** Sessions as their manager may count them: person, takeaway and notes stay behind. */
export const sessionFactRepository = (db: TouchlineDatabase) => ({
  /** Of everybody and both sides of the wall, begun at `from` (epoch ms) or later, oldest first. */
  since: (from: number): Promise<SessionFact[]> =>
    db.transaction('r', [db.sessions, db.promptEvents, db.actions], async () => {
      const [rows, events, withAction] = await Promise.all([
        db.sessions.toArray(),
        // What is prepared is marked before the session begins.
        db.promptEvents
          .where('late')
          .between(Dexie.minKey, -(from - 7 * 86_400_000))
          .toArray(),
        db.actions.orderBy('sessionId').uniqueKeys(),
      ]);
      const marks = toMarks(events);
      const acted = new Set(withAction);
      return rows
        .filter(({ start }) => start >= from)
        .toSorted((a, b) => a.start - b.start)
        .map((row) => toFact(row, marks.get(row.id), acted.has(row.id)));
    }),
});

import { askDays, holdingOf, type SessionFact } from '../../domain/cadence.ts';
import type { Session } from '../../domain/records.ts';
import type { SessionRow } from '../rows.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { toSession, toSessionRow, toWho } from '../to-rows.ts';
import { logTables, logTogether } from './undo-log.ts';

const askMs = askDays * 86_400_000;
/** Of one person: more than a year of weekly talks. */
const newest = 60;
const sweptKey = 'rhythm:swept';

/** A session without its texts: on either side of the wall there is nothing to read in it. */
export interface KeptFact extends SessionFact {
  meetingKey: string | null;
}

const toFact = (row: SessionRow): KeptFact => ({
  id: row.id,
  personId: row.personId,
  type: row.type,
  purpose: row.purpose,
  start: row.start,
  end: row.end,
  endedAt: row.endedAt,
  state: row.state,
  zone: row.zone,
  meetingKey: row.meetingKey,
});

/** When sessions take place, and what became of them. */
export const rhythmRepository = (db: TouchlineDatabase) => ({
  /** The newest sessions of each person, and of nobody in particular where null is among them. `since`: epoch ms. */
  facts: (personIds: readonly (string | null)[], since = -Infinity): Promise<KeptFact[]> =>
    db.transaction('r', db.sessions, async () => {
      const rows = await Promise.all(
        personIds
          .map(toWho)
          .map((who) =>
            db.sessions
              .where('[who+late]')
              .between([who, -Infinity], [who, -since], true, true)
              .limit(newest)
              .toArray(),
          ),
      );
      return rows.flat().map(toFact);
    }),

  /** Only what became of it: no text is read or written, so it may be said from either side of the wall. */
  settle: (id: string, state: Session['state'], now: number): Promise<boolean> =>
    db.transaction('rw', [db.sessions, ...logTables(db)], async () => {
      const row = await db.sessions.get(id);
      if (!row) return false;
      const after = { ...row, state, updatedAt: Math.max(now, row.updatedAt + 1) };
      await db.sessions.put(after);
      await logTogether(db, {
        act: 'sessions.update',
        now,
        rows: [{ table: 'sessions', before: row, after }],
      });
      return true;
    }),

  /** What nobody answered for is `unknown` from now on; gives how many. Looks only at what came due since the last time. */
  sweep: (personIds: readonly (string | null)[], now: number): Promise<number> =>
    db.transaction('rw', [db.sessions, db.meta], async () => {
      const last = (await db.meta.get(sweptKey))?.value;
      // A session may last for hours: it begins a day before it comes due at most. A clock set back looks again.
      const from = typeof last === 'number' && last <= now ? last - askMs - 86_400_000 : 0;
      const rows = await Promise.all(
        personIds.map(toWho).map((who) =>
          db.sessions
            .where('[who+late]')
            .between([who, -(now - askMs)], [who, -from], true, true)
            .toArray(),
        ),
      );
      const over = rows
        .flat()
        .filter((row) => row.state === 'open' && holdingOf(row, now) === 'unknown')
        .map((row) => ({ ...toSession(row), state: 'unknown' as const }));
      await db.sessions.bulkPut(
        over.map((session) => toSessionRow({ ...session, updatedAt: Math.max(now, session.updatedAt + 1) })),
      );
      await db.meta.put({ key: sweptKey, value: now });
      return over.length;
    }),

  /** Of these people, those with a note tied to a behaviour since then. Coaching notes; none of their text. */
  withEvidence: (personIds: readonly string[], since: number): Promise<Set<string>> =>
    db.transaction('r', db.notes, async () => {
      const found = await Promise.all(
        personIds.map((id) =>
          db.notes
            .where('tagged')
            .between(['coaching', id, -Infinity], ['coaching', id, -since], true, true)
            .limit(1)
            .count(),
        ),
      );
      return new Set(personIds.filter((_, at) => (found[at] ?? 0) > 0));
    }),
});

export type RhythmRepository = ReturnType<typeof rhythmRepository>;

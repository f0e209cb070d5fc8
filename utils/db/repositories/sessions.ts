import { Dexie } from 'dexie';
import type { Session } from '../../domain/records.ts';
import type { Purpose } from '../../domain/session-type.ts';
import type { TouchlineDatabase } from '../schema.ts';
import { toSession, toSessionRow, toWho } from '../to-rows.ts';
import { logTables, logTogether } from './undo-log.ts';
import { mayRead, type Reader } from './wall.ts';

/** What the manager says of a session; each may be said alone, and what is left out stays. */
type Kept = Pick<
  Session,
  | 'format'
  | 'startedAt'
  | 'endedAt'
  | 'approximate'
  | 'energy'
  | 'card'
  | 'reflectSkipped'
  | 'group'
  | 'ticks'
>;
/** null takes back what was said. */
type Said = { [K in keyof Kept]?: Kept[K] | null };

const withSaid = (before: Session, change: Said): Session => {
  const { format, startedAt, endedAt, approximate, energy, card, reflectSkipped, group, ticks } = change;
  const all = { format, startedAt, endedAt, approximate, energy, card, reflectSkipped, group, ticks };
  const said = Object.entries(all).filter(([, value]) => value !== undefined);
  const merged = Object.entries({ ...before, ...Object.fromEntries(said) });
  const nulls = new Set(said.filter(([, value]) => value === null).map(([name]) => name));
  return Object.fromEntries(merged.filter(([name]) => !nulls.has(name))) as unknown as Session;
};

/** `purpose` follows from the new type and is found by the caller. */
export interface SessionChange extends Said {
  state?: Session['state'] | undefined;
  takeaway?: string | undefined;
  type?: { id: string; purpose: Purpose } | undefined;
}

export interface ChangeContext {
  now: number;
  /** For the second session, when a meeting has to be split, and for the journal. */
  ids: () => string;
}

/** What was said and ticked off in a session stays on its side. */
const shown = (reader: Reader, session: Session): Session => {
  if (mayRead(reader, session)) return session;
  const { ticks: _ticks, card: _card, energy: _energy, ...rest } = session;
  return { ...rest, takeaway: '' };
};

export const sessionRepository = (db: TouchlineDatabase) => {
  const findTwin = async (session: Session, purpose: Purpose): Promise<Session | null> => {
    const who = toWho(session.personId);
    const rows =
      session.meetingKey === null
        ? await db.sessions.where('[purpose+who+late]').equals([purpose, who, -session.start]).toArray()
        : await db.sessions.where('[meetingKey+who]').equals([session.meetingKey, who]).toArray();
    const twin = rows.find((row) => row.purpose === purpose && row.meetingKey === session.meetingKey);
    return twin ? toSession(twin) : null;
  };

  const isEmpty = async ({ id, takeaway, card, energy, ticks = [] }: Session): Promise<boolean> => {
    if (takeaway !== '' || card !== undefined || energy !== undefined || ticks.length > 0) return false;
    const [notes, actions] = await Promise.all([
      db.notes.where('sessionId').equals(id).count(),
      db.actions.where('sessionId').equals(id).count(),
    ]);
    return notes + actions === 0;
  };

  return {
    /** By id, else by meeting, person and purpose: what already stands is given back. */
    start: (reader: Reader, session: Session): Promise<Session> =>
      db.transaction('rw', db.sessions, async () => {
        const present = await db.sessions.get(session.id);
        if (present) return shown(reader, toSession(present));
        const twin = session.meetingKey === null ? null : await findTwin(session, session.purpose);
        if (twin) return shown(reader, twin);
        await db.sessions.add(toSessionRow(session));
        return session;
      }),

    /**
     * A type on the other side of the wall changes an empty session in place; one that holds anything stays as it is,
     * and the meeting goes on in a second session: what was written in coaching remains coaching.
     */
    change: (
      reader: Reader,
      id: string,
      change: SessionChange,
      context: ChangeContext,
    ): Promise<Session | null> =>
      db.transaction('rw', [db.sessions, db.notes, db.actions, db.journal, ...logTables(db)], async () => {
        const row = await db.sessions.get(id);
        if (!row) return null;
        const before = toSession(row);
        const purpose = change.type?.purpose ?? before.purpose;
        if (!mayRead(reader, before) && purpose === before.purpose) return null;
        const after: Session = {
          ...withSaid(before, change),
          state: change.state ?? before.state,
          takeaway: change.takeaway ?? before.takeaway,
          type: change.type?.id ?? before.type,
          purpose,
          updatedAt: Math.max(context.now, before.updatedAt + 1),
        };
        if (purpose === before.purpose) {
          const rows = [{ table: 'sessions' as const, before: row, after: toSessionRow(after) }];
          await db.sessions.put(toSessionRow(after));
          await logTogether(db, { act: 'sessions.update', now: context.now, rows });
          return after;
        }
        await db.journal.add({
          id: context.ids(),
          at: context.now,
          act: 'purpose-changed',
          subject: id,
          detail: `${before.type} → ${after.type}`,
        });
        if (await isEmpty(before)) {
          await db.sessions.put(toSessionRow(after));
          return after;
        }
        const twin = await findTwin(before, purpose);
        if (twin) {
          // The latest touched is the one a brief takes up.
          await db.sessions.put(toSessionRow({ ...twin, updatedAt: after.updatedAt }));
          return shown(reader, { ...twin, updatedAt: after.updatedAt });
        }
        const second: Session = {
          // How the conversation went was said of the first one.
          ...withSaid(after, {
            card: change.card ?? null,
            energy: change.energy ?? null,
            ticks: change.ticks ?? null,
          }),
          id: context.ids(),
          takeaway: change.takeaway ?? '',
          createdAt: context.now,
        };
        await db.sessions.add(toSessionRow(second));
        return second;
      }),

    /** Null also where it stands on the other side of the wall. */
    get: async (reader: Reader, id: string): Promise<Session | null> => {
      const row = await db.sessions.get(id);
      const session = row ? toSession(row) : null;
      return session && mayRead(reader, session) ? session : null;
    },

    /** Of one person, newest first. */
    list: async (reader: Reader, personId: string | null, limit: number): Promise<Session[]> => {
      const who = toWho(personId);
      const rows = await db.sessions
        .where('[purpose+who+late]')
        .between([reader, who, Dexie.minKey], [reader, who, Dexie.maxKey])
        .limit(limit)
        .toArray();
      return rows.map(toSession);
    },

    /** The session that stands for this meeting and person. */
    ofMeeting: async (
      reader: Reader,
      meetingKey: string,
      personId: string | null,
    ): Promise<Session | null> => {
      const rows = await db.sessions
        .where('[meetingKey+who]')
        .equals([meetingKey, toWho(personId)])
        .toArray();
      const row = rows.find((candidate) => mayRead(reader, candidate));
      return row ? toSession(row) : null;
    },

    purposeOf: async (id: string): Promise<Purpose | null> => (await db.sessions.get(id))?.purpose ?? null,
  };
};

export type SessionRepository = ReturnType<typeof sessionRepository>;
